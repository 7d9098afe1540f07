import Formats
import Glibc

/// The pages and texts in WARC files, gzip or not, one after the other; records of anything else are passed over.
struct WebArchive: CorpusSource {
    private var paths: ArraySlice<String>
    private var path = ""
    private var stream: ByteStream?
    private var number = 0
    /// Whether the last record was not to be made sense of, so that the next must be looked for.
    private var isLost = false

    /// The archives at the paths; `-` is standard input.
    init(_ paths: [String]) { self.paths = paths[...] }

    mutating func next() -> CorpusDocument? {
        while true {
            guard let stream else {
                guard let path = paths.popFirst() else { return nil }
                if let failure = open(path) { return failure }
                continue
            }
            do {
                switch try record(stream) {
                case .end: self.stream = nil
                case .other: continue
                case .document(let document): return document
                }
            } catch {
                isLost = true
                switch error {
                case .damaged:
                    stream.resume()
                    return broken("damaged gzip data")
                case .unreadable(let reason):
                    self.stream = nil
                    return broken(reason)
                }
            }
        }
    }

    private enum Record {
        case document(CorpusDocument)
        case other
        case end
    }

    /// Opens the next archive; the failure where that cannot be.
    private mutating func open(_ path: String) -> CorpusDocument? {
        (self.path, number, isLost) = (path == "-" ? "standard input" : path, 0, false)
        let descriptor = path == "-" ? STDIN_FILENO : Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            return CorpusDocument(id: nil, place: path, content: .broken(ByteSource.reason(errno)))
        }
        stream = ByteStream(descriptor)
        return nil
    }

    /// Reads a record: its version, its fields, its block.
    private mutating func record(_ stream: ByteStream) throws(ByteStream.Fault) -> Record {
        switch try stream.line() {
        case .end: return .end
        case .line(let line) where line.isEmpty: return .other
        case .line(let line) where line.starts(with: Array("WARC/".utf8)): isLost = false
        case .line, .tooLong:
            // One message for all that stands between two records.
            if isLost { return .other }
            isLost = true
            return .document(broken("no WARC record where one should begin"))
        }
        number += 1
        var head = HeaderFields()
        while case .line(let line) = try stream.line(), !line.isEmpty { head.add(line) }
        guard let length = head["content-length"].flatMap({ Int($0) }), length >= 0 else {
            isLost = true
            return .document(broken("a WARC record without its length"))
        }
        guard isWanted(head) else {
            return try stream.skip(length) ? .other : .document(broken("the archive ends within a record"))
        }
        guard length <= ByteStream.limit else {
            _ = try stream.skip(length)
            return .document(broken("a record of more than \(ByteStream.limit >> 20) MB", head))
        }
        let block = try stream.bytes(length)
        guard block.count == length else { return .document(broken("the archive ends within a record", head)) }
        return document(block, head)
    }

    /// Whether a record can be a page or a text.
    private func isWanted(_ head: HeaderFields) -> Bool {
        switch head["warc-type"]?.lowercased() {
        case "response": head.mediaType == "application/http"
        case "resource", "conversion": head.isText
        default: false
        }
    }

    private func document(_ block: [UInt8], _ head: HeaderFields) -> Record {
        let address = head["warc-target-uri"].map(Self.plain) ?? ""
        guard head.mediaType == "application/http" else {
            return .document(record(head, .document(Document(block, name: address, charset: head.charset))))
        }
        guard let response = HTTPResponse(block) else { return .document(broken("no HTTP response in a record", head)) }
        guard response.status == 200, response.head.isText else { return .other }
        if let coding = response.unknownCoding {
            return .document(broken("packed in a way this program cannot unpack: \(coding)", head))
        }
        let document = Document(response.body, name: address, charset: response.head.charset)
        return .document(record(head, .document(document)))
    }

    private func broken(_ reason: String, _ head: HeaderFields? = nil) -> CorpusDocument {
        head.map { record($0, .broken(reason)) } ?? CorpusDocument(id: nil, place: place, content: .broken(reason))
    }

    private func record(_ head: HeaderFields, _ content: CorpusDocument.Content) -> CorpusDocument {
        CorpusDocument(id: head["warc-record-id"].map(Self.plain), place: place, content: content)
    }

    private var place: String { "\(path), record \(number)" }

    /// An address without the angle brackets some write around it.
    private static func plain(_ address: String) -> String {
        address.hasPrefix("<") && address.hasSuffix(">") ? String(address.dropFirst().dropLast()) : address
    }
}
