/// Why a document cannot be read at all.
public enum FormatError: Error, Hashable, Sendable {
    /// There is nothing in it, or nothing but white space.
    case empty
    /// It is no text; the kind says what it is.
    case binary(BinaryKind)
}

/// A kind of file that is no text.
public enum BinaryKind: String, CaseIterable, Sendable {
    case bzip2, elf, epub, flac, gif, gzip, jpeg, mp3, mp4, office, ogg, pdf, png, postscript, riff, rtf, sevenZip
    case sqlite, tar, tiff, wasm, webp, xz, zip, zstd
    /// Bytes that are neither text nor anything known.
    case unknown
}
