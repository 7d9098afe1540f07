import Glibc

/// The lines of a file or of standard input, one at a time; what is gzip comes inflated.
final class LineList {
    /// What messages call it.
    let name: String
    /// The number of the line that came last, the first being 1.
    private(set) var number = 0
    private let stream: ByteStream

    /// Opens a file; `-` is standard input.
    init(_ path: String) throws(Failure) {
        name = path == "-" ? "standard input" : path
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(path, ByteSource.reason(errno)) }
        stream = ByteStream(descriptor)
    }

    /// The next line; `nil` behind the last.
    func next() throws(Failure) -> [UInt8]? {
        number += 1
        let line: ByteStream.Line
        do throws(ByteStream.Fault) {
            line = try stream.line()
        } catch {
            switch error {
            case .damaged: throw .cannotRead(name, "it is damaged gzip data from line \(number) on")
            case .unreadable(let reason): throw .cannotRead(name, reason)
            }
        }
        switch line {
        case .line(let line): return line
        case .end: return nil
        case .tooLong: throw .cannotRead(name, "line \(number) has more than \(ByteStream.limit >> 20) MB")
        }
    }

    /// The next line that is not blank; `nil` behind the last.
    func nextFilled() throws(Failure) -> [UInt8]? {
        while let line = try next() {
            if line.contains(where: { $0 > 0x20 }) { return line }
        }
        return nil
    }

    /// A line and all that follow, as a text.
    func text(from first: [UInt8]) throws(Failure) -> String {
        var bytes = first
        while let line = try next() { bytes += [UInt8(ascii: "\n")] + line }
        return String(decoding: bytes, as: UTF8.self)
    }
}
