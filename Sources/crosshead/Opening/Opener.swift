import ArgumentParser
import Formats
import Model

/// Opens articles: bytes → draft → article.
struct Opener {
    /// Where the bytes come from.
    let source: ByteSource

    /// What the format readers make of it, without any analysis.
    func draft(raw: Bool = false) throws(Failure) -> Article.Draft {
        let document = Document(try source.bytes(), name: source.path ?? "")
        do {
            return try DocumentReader().read(document, raw: raw)
        } catch {
            throw .cannotRead(source.name, Self.words(for: error))
        }
    }

    /// Does something with every document an argument names. One that cannot be read costs a line on standard error;
    /// the others are done, and the program ends with 3.
    static func forEach(_ arguments: [String?], _ body: (ByteSource, Opener) throws -> Void) throws {
        var failed: Failure?
        for argument in arguments {
            let source = ByteSource(argument: argument)
            do {
                try body(source, Opener(source: source))
            } catch let failure as Failure {
                guard case .cannotRead = failure else { throw failure }
                Output.complain(failure.message + "\n")
                failed = failure
            }
        }
        if let failed { throw ExitCode(failed.code) }
    }

    private static func words(for error: FormatError) -> String {
        switch error {
        case .empty: "there is no text in it"
        case .binary(let kind): "this is \(name(of: kind)), not an article; give the text or the page"
        }
    }

    private static func name(of kind: BinaryKind) -> String {
        switch kind {
        case .bzip2: "a bzip2 archive"
        case .elf: "a program"
        case .epub: "an EPUB book"
        case .flac: "FLAC audio"
        case .gif: "a GIF picture"
        case .gzip: "a gzip archive"
        case .jpeg: "a JPEG picture"
        case .mp3: "MP3 audio"
        case .mp4: "MP4 video"
        case .office: "an office document"
        case .ogg: "Ogg audio or video"
        case .pdf: "a PDF document"
        case .png: "a PNG picture"
        case .postscript: "a PostScript document"
        case .riff: "audio or video (RIFF)"
        case .rtf: "an RTF document"
        case .sevenZip: "a 7-Zip archive"
        case .sqlite: "a SQLite database"
        case .tar: "a tar archive"
        case .tiff: "a TIFF picture"
        case .wasm: "a WebAssembly program"
        case .webp: "a WebP picture"
        case .xz: "an xz archive"
        case .zip: "a ZIP archive"
        case .zstd: "a Zstandard archive"
        case .unknown: "binary data"
        }
    }
}
