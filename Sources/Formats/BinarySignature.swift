/// The first bytes that tell a kind of file.
struct BinarySignature {
    /// Where the bytes stand.
    let offset: Int
    /// The bytes.
    let bytes: [UInt8]
    /// What they tell.
    let kind: BinaryKind

    private init(_ kind: BinaryKind, _ bytes: [UInt8], at offset: Int = 0) {
        self.offset = offset
        self.bytes = bytes
        self.kind = kind
    }

    private init(_ kind: BinaryKind, _ bytes: String, at offset: Int = 0) {
        self.init(kind, Array(bytes.utf8), at: offset)
    }

    /// The signatures, the more exact ones before those they begin like. Source: the files' own specifications,
    /// and `magic` of file(1) where there is none.
    static let all = [
        BinarySignature(.avif, "ftypavif", at: 4),
        BinarySignature(.bmp, "BM"),
        BinarySignature(.bzip2, "BZh"),
        BinarySignature(.elf, "\u{7F}ELF"),
        BinarySignature(.epub, "mimetypeapplication/epub+zip", at: 30),
        BinarySignature(.flac, "fLaC"),
        BinarySignature(.gif, "GIF87a"),
        BinarySignature(.gif, "GIF89a"),
        BinarySignature(.gzip, GzipInflater.signature),
        BinarySignature(.heic, "ftypheic", at: 4),
        BinarySignature(.jpeg, [0xFF, 0xD8, 0xFF]),
        BinarySignature(.mp3, "ID3"),
        BinarySignature(.mp4, "ftyp", at: 4),
        BinarySignature(.office, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        BinarySignature(.officeXML, "[Content_Types].xml", at: 30),
        BinarySignature(.ogg, "OggS"),
        BinarySignature(.openDocument, "mimetypeapplication/vnd.oasis.opendocument", at: 30),
        BinarySignature(.pdf, "%PDF-"),
        BinarySignature(.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        BinarySignature(.postscript, "%!PS"),
        BinarySignature(.propertyList, "bplist00"),
        BinarySignature(.webp, "WEBP", at: 8),
        BinarySignature(.riff, "RIFF"),
        BinarySignature(.rtf, "{\\rtf"),
        BinarySignature(.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        BinarySignature(.sqlite, "SQLite format 3\u{0}"),
        BinarySignature(.tar, "ustar", at: 257),
        BinarySignature(.tiff, [0x49, 0x49, 0x2A, 0x00]),
        BinarySignature(.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
        BinarySignature(.wasm, [0x00, 0x61, 0x73, 0x6D]),
        BinarySignature(.windowsProgram, "MZ"),
        BinarySignature(.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        BinarySignature(.zip, [0x50, 0x4B, 0x03, 0x04]),
        BinarySignature(.zip, [0x50, 0x4B, 0x05, 0x06]),
        BinarySignature(.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
    ]

    /// Whether `file` carries it.
    func matches(_ file: [UInt8]) -> Bool { file.dropFirst(offset).starts(with: bytes) }
}
