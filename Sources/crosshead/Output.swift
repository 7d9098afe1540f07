import Glibc

/// Standard output, written whole or not at all.
enum Output {
    /// Writes a text, without anything that could steer a terminal. A reader that has gone (`| head`) is success: the
    /// program ends there.
    static func write(_ text: String) throws(Failure) {
        let failure = write(Printable.text(text), on: STDOUT_FILENO)
        guard let failure else { return }
        if failure == EPIPE { exit(0) }
        throw .cannotWrite("standard output", String(cString: strerror(failure)))
    }

    /// Writes lines as they are, whose maker has seen to terminals.
    static func write(_ lines: [UInt8]) throws(Failure) {
        let failure = lines.withUnsafeBytes { write($0, on: STDOUT_FILENO) }
        guard let failure else { return }
        if failure == EPIPE { exit(0) }
        throw .cannotWrite("standard output", String(cString: strerror(failure)))
    }

    /// Writes a text into a file, made new or written over.
    static func write(_ text: String, to path: String) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        if let failure = write(text, on: descriptor) { throw .cannotWrite(path, String(cString: strerror(failure))) }
    }

    /// Writes a text to standard error, where nobody can be told that it failed.
    static func complain(_ text: String) {
        var text = Printable.text(text)
        text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Writes all of some bytes; whether that was possible.
    static func write(_ bytes: [UInt8], on descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { write($0, on: descriptor) } == nil
    }

    /// Writes all of a text; the error number where that failed.
    private static func write(_ text: String, on descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { write(UnsafeRawBufferPointer($0), on: descriptor) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, on descriptor: Int32) -> Int32? {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if written < 0 {
                if errno == EINTR { continue }
                return errno
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
        return nil
    }
}
