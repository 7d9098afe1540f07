import CSeed
import Formats
import Glibc
import Model

/// Where the bytes of an article come from.
enum ByteSource: Equatable {
    /// The article compiled into the program.
    case sample
    /// The article that teaches the keys.
    case tutor
    /// Standard input.
    case standardInput
    /// A file.
    case file(String)
    /// An address, typed by a person or led to by a page.
    case address(String, isTyped: Bool = true)

    /// The source an argument names: `-` is standard input; no argument is standard input where something is piped in,
    /// else the sample article.
    init(argument: String?) {
        switch argument {
        case nil: self = Self.isPiped ? .standardInput : .sample
        case "-": self = .standardInput
        case .some(let address) where WebAddress.isLikely(address): self = .address(address)
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
        case .tutor: "the tutor"
        case .standardInput: "standard input"
        case .file(let path): path
        case .address(let address, _): address
        }
    }

    /// Whether it has to be fetched.
    var isAddress: Bool {
        if case .address = self { true } else { false }
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
        case .tutor: return "tutor"
        case .standardInput: return "-"
        case .address(let address, _): return address
        case .file(let path):
            let name = path.split(separator: "/").last.map(String.init) ?? path
            guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
            return String(name[..<dot])
        }
    }

    /// How much is read at a time from what has no size, in bytes.
    private static let chunk = 1 << 16

    /// All of it, as it came, and where it came from; `fetcher` fetches an address, `charset` is
    /// what the reader asks for.
    func document(_ fetcher: Fetcher, charset: Charset? = nil) throws(Failure) -> (document: Document, origin: Origin) {
        switch self {
        case .sample:
            let bytes = UnsafeBufferPointer(start: crosshead_sample(), count: crosshead_sample_length)
            return (Document(Array(bytes), override: charset), .none)
        case .tutor:
            let bytes = UnsafeBufferPointer(start: crosshead_tutor(), count: crosshead_tutor_length)
            return (Document(Array(bytes), name: "tutor.md"), .none)
        case .standardInput: return (Document(try Self.read(STDIN_FILENO, of: name), override: charset), .none)
        case .file(let path): return (Document(try Self.contents(of: path), name: path, override: charset), .file(path))
        case .address(let text, let isTyped):
            do throws(FetchFailure) {
                guard let address = WebAddress(text) else { throw FetchFailure.unsupported }
                let page = try fetcher.fetch(address, isTyped: isTyped)
                let document = Document(
                    page.bytes, name: page.address.withoutFragment, charset: page.charset, override: charset)
                return (document, .web(page.address, isPrivate: page.isPrivate))
            } catch {
                throw .cannotRead(text, error.words)
            }
        }
    }

    /// All bytes of a file.
    static func contents(of path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(path, reason(errno)) }
        defer { close(descriptor) }
        return try read(descriptor, of: path)
    }

    /// The first lines of a long file, no more than `count` bytes; `nil` where it is not several times as long.
    static func beginning(of path: String, count: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 4 * count
        else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
            read = max(0, Glibc.read(descriptor, buffer.baseAddress, count))
        }
        return bytes.lastIndex(of: 0x0A).map { Array(bytes[..<$0]) }
    }

    private static func read(_ descriptor: Int32, of name: String) throws(Failure) -> [UInt8] {
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        let size = isFile ? Int(status.st_size) : 0
        var failure: Int32 = 0
        // A file comes in one piece, without being moved or filled with zeros first; the loop then only sees its end.
        var bytes = [UInt8](unsafeUninitializedCapacity: size + chunk) { buffer, count in
            while count < size, failure == 0 {
                let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if read < 0, errno != EINTR { failure = errno }
                if read == 0 { break }
                count += max(0, read)
            }
        }
        while failure == 0 {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: chunk))
            let read = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress?.advanced(by: start), chunk)
            }
            if read < 0, errno != EINTR { failure = errno }
            bytes.removeLast(chunk - max(0, read))
            if read == 0 { return bytes }
        }
        throw .cannotRead(name, reason(failure))
    }

    /// What an error number says, in words a reader can act on.
    static func reason(_ number: Int32) -> String {
        switch number {
        case ENOENT: "no such file"
        case EACCES: "you may not read it"
        case EISDIR: "this is a folder; name a file in it"
        default: String(cString: strerror(number))
        }
    }
}
