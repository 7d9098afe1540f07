import Glibc

/// Where the documents of a corpus come from, one after the other.
protocol CorpusSource {
    /// The next document; `nil` behind the last.
    mutating func next() -> CorpusDocument?
}

/// The files and addresses that the arguments name.
struct FileArguments: CorpusSource {
    private var rest: ArraySlice<String>

    init(_ paths: [String]) { rest = paths[...] }

    mutating func next() -> CorpusDocument? {
        rest.popFirst().map { CorpusDocument(id: nil, place: $0, content: .source(ByteSource(argument: $0))) }
    }
}

/// A list on standard input: on each line a file name or an object of JSON. Empty lines are nothing.
struct DocumentList: CorpusSource {
    private let stream: ByteStream
    private let name: String
    private var number = 0
    private var hasEnded = false

    /// The list that an open descriptor gives, and what messages call it.
    init(_ descriptor: Int32 = STDIN_FILENO, name: String = "standard input") {
        stream = ByteStream(descriptor)
        self.name = name
    }

    mutating func next() -> CorpusDocument? {
        while !hasEnded {
            do {
                number += 1
                switch try stream.line() {
                case .end: hasEnded = true
                case .tooLong: return document(.broken("a line of more than \(ByteStream.limit >> 20) MB"))
                case .line(let line):
                    guard let first = line.first(where: { $0 > 0x20 }) else { continue }
                    if first == UInt8(ascii: "{") { return document(.line(line), id: String(number)) }
                    let path = String(decoding: line, as: UTF8.self)
                    return CorpusDocument(id: nil, place: path, content: .source(.file(path)))
                }
            } catch {
                switch error {
                case .damaged:
                    stream.resume()
                    return document(.broken("damaged gzip data"))
                case .unreadable(let reason):
                    hasEnded = true
                    return document(.broken(reason))
                }
            }
        }
        return nil
    }

    private func document(_ content: CorpusDocument.Content, id: String? = nil) -> CorpusDocument {
        CorpusDocument(id: id, place: "\(name):\(number)", content: content)
    }
}
