import Glibc

/// Has chafa draw a picture: bytes of a picture file → bytes for a terminal.
struct PictureDrawer {
    /// The screen it is drawn for.
    let screen: PictureScreen
    /// The program, found on the path.
    var program = "chafa"
    /// How long it may take.
    var patience = Duration.seconds(15)
    /// Bytes that it may print.
    var limit = 24 << 20

    /// What pictures that are drawn begin with. chafa reads others as well, by libraries that do more than read pictures.
    private static let signatures: [(offset: Int, bytes: [UInt8])] = [
        (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (0, [0xFF, 0xD8, 0xFF]), (0, Array("GIF87a".utf8)),
        (0, Array("GIF89a".utf8)), (8, Array("WEBP".utf8)),
    ]

    /// The picture as the terminal takes it, from the left edge on.
    func draw(_ picture: [UInt8], _ cancellation: Cancellation = Cancellation()) throws(PictureFailure) -> [UInt8] {
        guard Self.signatures.contains(where: { picture.dropFirst($0.offset).starts(with: $0.bytes) }) else {
            throw .noPicture
        }
        let path = try keep(picture)
        defer { unlink(path) }
        let process = ChildProcess(
            arguments: [program] + screen.arguments + [path], input: "", limit: limit, deadline: .now + patience)
        let ending: ChildProcess.Ending
        do {
            ending = try process.run(cancellation) { _ in }
        } catch {
            switch error {
            case .cancelled: throw .cancelled
            case .start(ENOENT): throw .noChafa
            case .start(let number): throw .chafa(String(cString: strerror(number)))
            }
        }
        guard !ending.isTooLarge else { throw .tooLarge(megabytes: limit >> 20) }
        guard let code = ending.code else { throw .timeout(seconds: Int(patience / .seconds(1))) }
        guard code == 0, !ending.output.isEmpty else {
            let line = ending.errors.split(separator: "\n").first.map { Printable.text(String($0)) } ?? ""
            throw .chafa(String(line.replacing(path, with: "the picture").prefix(200)))
        }
        return placed(ending.output)
    }

    /// Writes a picture where chafa can read it, and the reader alone. Nothing that a page says is in the name.
    private func keep(_ picture: [UInt8]) throws(PictureFailure) -> String {
        let folder = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var name = Array("\(folder)/crosshead-picture-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .unreadable("\(folder): \(ByteSource.reason(errno))") }
        defer { close(descriptor) }
        let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        var rest = picture[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let reason = ByteSource.reason(errno)
                unlink(path)
                throw .unreadable("\(folder): \(reason)")
            }
            rest = rest.dropFirst(count)
        }
        return path
    }

    /// What chafa printed, for a terminal that adds nothing to a line feed; of kitty's graphics at their own size, as the
    /// cells that chafa counts are not those of the screen.
    private func placed(_ output: [UInt8]) -> [UInt8] {
        switch screen.format {
        case .sixel: return output
        case .symbols: return output.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        case .kitty:
            guard let end = output.firstIndex(of: UInt8(ascii: ";")) ?? output.dropFirst().firstIndex(of: 0x1B) else {
                return output
            }
            let parts = output[..<end].split(separator: UInt8(ascii: ","))
            let kept = parts.filter { !$0.starts(with: "c=".utf8) && !$0.starts(with: "r=".utf8) }
            return Array(kept.joined(separator: [UInt8(ascii: ",")])) + output[end...]
        }
    }
}
