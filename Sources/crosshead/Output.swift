import Glibc

/// Standard output, written whole or not at all.
enum Output {
    /// Writes a text. A reader that has gone (`| head`) is success: the program ends there.
    static func write(_ text: String) throws(Failure) {
        var text = text
        let failure: Int32? = text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let written = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
            return nil
        }
        guard let failure else { return }
        if failure == EPIPE { exit(0) }
        throw .cannotWrite("standard output", String(cString: strerror(failure)))
    }

    /// Writes a text to standard error, where nobody can be told that it failed.
    static func complain(_ text: String) {
        var text = text
        text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
