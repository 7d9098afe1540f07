/// Why a document cannot be read at all.
public enum FormatError: Error, Hashable, Sendable {
    /// There is nothing in it, or nothing but white space.
    case empty
    /// It is no article's text; the kind says what it is.
    case binary(BinaryKind)
    /// Unpacked it has more than so many bytes.
    case tooLarge(Int)
}

/// A kind of file that holds no article that could be read: most are no text at all.
public enum BinaryKind: String, CaseIterable, Sendable {
    case avif, bmp, bzip2, elf, epub, flac, gif, gzip, heic, jpeg, mp3, mp4, office, officeXML, ogg, openDocument, pdf,
        png
    case postscript, propertyList, riff, rtf, sevenZip, sqlite, tar, tiff, wasm, webp, windowsProgram, xz, zip, zstd
    /// Text for programs.
    case feed, json, mhtml, svg, xml
    /// Bytes that are neither text nor anything known.
    case unknown
}
