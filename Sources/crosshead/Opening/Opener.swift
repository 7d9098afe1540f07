import ArgumentParser
import Formats
import Model

/// Opens articles: bytes → draft → article.
struct Opener {
    /// Where the bytes come from.
    let source: ByteSource
    /// The charset that the reader asks for, `nil` for what the article says itself.
    var charset: Charset?
    /// Fetches an address.
    var fetcher = Fetcher()

    /// What the format readers make of it, without any analysis.
    func draft(raw: Bool = false) throws(Failure) -> Article.Draft { try open(raw: raw).draft }

    /// The same, and where it came from.
    func open(raw: Bool = false) throws(Failure) -> (draft: Article.Draft, origin: Origin) {
        let (document, origin) = try source.document(fetcher, charset: charset)
        return (try draft(of: document, raw: raw), origin)
    }

    /// The document as it comes, what the format readers make of it, and where it came from.
    func read() throws(Failure) -> (document: Document, draft: Article.Draft, origin: Origin) {
        let (document, origin) = try source.document(fetcher, charset: charset)
        return (document, try draft(of: document), origin)
    }

    /// How many bytes of a long text are read before the rest, for the first frame: thousands of lines.
    private static let beginning = 1 << 18

    /// What the format readers make of the beginning of a long text, while the rest of it takes longer than a frame; `nil` for what is
    /// short, or no plain text in a file.
    func beginning() -> Article.Draft? {
        guard let path = source.path, let bytes = ByteSource.beginning(of: path, count: Self.beginning) else {
            return nil
        }
        let document = Document(bytes, name: path, override: charset)
        guard Format.detect(document) == .plainText else { return nil }
        return try? draft(of: document)
    }

    /// The document as it comes.
    func document() throws(Failure) -> Document { try source.document(fetcher, charset: charset).document }

    /// What the format readers make of a document that came from the source.
    func draft(of document: Document, raw: Bool = false) throws(Failure) -> Article.Draft {
        do {
            var draft = try DocumentReader().read(document, raw: raw)
            if draft.metadata.url == nil, WebAddress.isLikely(document.name) { draft.metadata.url = document.name }
            return draft
        } catch {
            throw .cannotRead(source.name, Self.words(for: error))
        }
    }

    /// Does something with every document an argument names. One that cannot be read costs a line on standard error;
    /// the others are done, and the program ends with 3.
    static func forEach(
        _ arguments: [String?], charset: Charset? = nil, _ body: (ByteSource, Opener) throws -> Void
    ) throws {
        var failed: Failure?
        for argument in arguments {
            let source = ByteSource(argument: argument)
            do {
                try body(source, Opener(source: source, charset: charset))
            } catch let failure as Failure {
                guard case .cannotRead = failure else { throw failure }
                Output.complain(failure.message + "\n")
                failed = failure
            }
        }
        if let failed { throw ExitCode(failed.code) }
    }

    /// Why a document cannot be read, for people.
    static func words(for error: FormatError) -> String {
        switch error {
        case .empty: "there is no text in it"
        case .binary(.feed): "this is a news feed (RSS or Atom), not an article; give one of the pages it lists"
        case .binary(.mhtml): "this is a web archive (MHTML); save the page as HTML instead"
        case .binary(let kind): "this is \(name(of: kind)), not an article; give the text or the page"
        case .tooLarge(let limit): "there are more than \(limit >> 20) MB in it, which is too much for an article"
        }
    }

    private static func name(of kind: BinaryKind) -> String {
        switch kind {
        case .avif: "an AVIF picture"
        case .bmp: "a BMP picture"
        case .bzip2: "a bzip2 archive"
        case .elf: "a program"
        case .epub: "an EPUB book"
        case .feed: "a news feed"
        case .flac: "FLAC audio"
        case .gif: "a GIF picture"
        case .gzip: "a gzip archive"
        case .heic: "a HEIC picture"
        case .jpeg: "a JPEG picture"
        case .json: "JSON data"
        case .mhtml: "a web archive"
        case .mp3: "MP3 audio"
        case .mp4: "MP4 video"
        case .office: "an office document"
        case .officeXML: "an office document (docx, xlsx, pptx)"
        case .ogg: "Ogg audio or video"
        case .openDocument: "an office document (odt, ods, odp)"
        case .pdf: "a PDF document"
        case .png: "a PNG picture"
        case .postscript: "a PostScript document"
        case .propertyList: "a property list or Safari web archive"
        case .riff: "audio or video (RIFF)"
        case .rtf: "an RTF document"
        case .sevenZip: "a 7-Zip archive"
        case .sqlite: "a SQLite database"
        case .svg: "an SVG picture"
        case .tar: "a tar archive"
        case .tiff: "a TIFF picture"
        case .wasm: "a WebAssembly program"
        case .webp: "a WebP picture"
        case .windowsProgram: "a Windows program"
        case .xml: "an XML document"
        case .xz: "an xz archive"
        case .zip: "a ZIP archive"
        case .zstd: "a Zstandard archive"
        case .unknown: "binary data"
        }
    }
}
