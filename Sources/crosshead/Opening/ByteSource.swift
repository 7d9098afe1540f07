import CSeed
import Glibc

/// Where the bytes of an article come from.
enum ByteSource: Equatable {
    /// The article compiled into the program.
    case sample
    /// Standard input.
    case standardInput
    /// A file.
    case file(String)

    /// The source an argument names: `-` is standard input; no argument is standard input where something is piped in,
    /// else the sample article.
    init(argument: String?) {
        switch argument {
        case nil: self = Self.isPiped ? .standardInput : .sample
        case "-": self = .standardInput
        case .some(let path): self = .file(path)
        }
    }

    /// Whether something is piped or redirected into the program; a terminal and `/dev/null` are nothing.
    private static var isPiped: Bool {
        var status = stat()
        guard fstat(STDIN_FILENO, &status) == 0 else { return false }
        return status.st_mode & S_IFMT != S_IFCHR
    }

    /// What messages call it.
    var name: String {
        switch self {
        case .sample: "the sample article"
        case .standardInput: "standard input"
        case .file(let path): path
        }
    }

    /// The path of a file, `nil` for anything else.
    var path: String? {
        guard case .file(let path) = self else { return nil }
        return path
    }

    /// The id that `extract` gives it: the file name without its last ending.
    var id: String {
        switch self {
        case .sample: return "vietnam-russia-partnership"
        case .standardInput: return "-"
        case .file(let path):
            let name = path.split(separator: "/").last.map(String.init) ?? path
            guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
            return String(name[..<dot])
        }
    }

    /// How much is read at a time from what has no size, in bytes.
    private static let chunk = 1 << 16

    /// All of its bytes.
    func bytes() throws(Failure) -> [UInt8] {
        switch self {
        case .sample:
            return Array(UnsafeBufferPointer(start: crosshead_sample(), count: crosshead_sample_length))
        case .standardInput:
            return try read(STDIN_FILENO)
        case .file(let path):
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .cannotRead(path, Self.reason(errno)) }
            defer { close(descriptor) }
            return try read(descriptor)
        }
    }

    private func read(_ descriptor: Int32) throws(Failure) -> [UInt8] {
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        let size = isFile ? Int(status.st_size) : 0
        var failure: Int32 = 0
        // A file comes in one piece, without being moved or filled with zeros first; the loop then only sees its end.
        var bytes = [UInt8](unsafeUninitializedCapacity: size + Self.chunk) { buffer, count in
            while count < size, failure == 0 {
                let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if read < 0, errno != EINTR { failure = errno }
                if read == 0 { break }
                count += max(0, read)
            }
        }
        while failure == 0 {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: Self.chunk))
            let read = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress?.advanced(by: start), Self.chunk)
            }
            if read < 0, errno != EINTR { failure = errno }
            bytes.removeLast(Self.chunk - max(0, read))
            if read == 0 { return bytes }
        }
        throw .cannotRead(name, Self.reason(failure))
    }

    /// What an error number says, in words a reader can act on.
    private static func reason(_ number: Int32) -> String {
        switch number {
        case ENOENT: "no such file"
        case EACCES: "you may not read it"
        case EISDIR: "this is a folder; name a file in it"
        default: String(cString: strerror(number))
        }
    }
}
