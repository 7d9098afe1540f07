import Formats
import Glibc
import Model

/// Fetches or reads a picture that an article leads to, by the rules for its links.
struct PictureOpener {
    /// Where the article says it is.
    let target: String
    /// Where the article came from.
    let origin: Origin
    /// Fetches an address.
    var fetcher = Fetcher()

    /// Bytes of the largest file that is read.
    private static let limit = 20 << 20

    /// The bytes of the picture.
    func bytes() throws(PictureFailure) -> [UInt8] {
        guard let source = LinkSource.source(of: target, in: origin) else { throw .refused }
        if let path = source.path { try check(path) }
        do {
            return try source.document(fetcher).document.bytes
        } catch {
            throw fetcher.cancellation.isCancelled ? .cancelled : .unreadable(error.words)
        }
    }

    /// Devices and pipes never end, and a film is no picture.
    private func check(_ path: String) throws(PictureFailure) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .unreadable("\(path): \(ByteSource.reason(errno))") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .noPicture }
        guard status.st_size <= Self.limit else { throw .tooLarge(megabytes: Self.limit >> 20) }
    }
}
