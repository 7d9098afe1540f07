internal import Model

/// Takes the document out of a gzip file; every other document is left as it is.
struct Unpacker {
    /// A document, and what a reader should know about the way it came.
    struct Unpacked {
        let document: Document
        var notes: [Note] = []
    }

    /// The document in a document; throws where there is none to be had.
    static func unpack(_ document: Document) throws(FormatError) -> Unpacked {
        guard document.bytes.starts(with: GzipInflater.signature) else { return Unpacked(document: document) }
        let inflated = GzipInflater.inflate(document.bytes)
        let inner = Document(
            inflated.bytes, name: withoutEnding(document.name), charset: document.charset, override: document.override)
        switch inflated.ending {
        case .complete: return Unpacked(document: inner)
        case .tooLarge: throw .tooLarge(GzipInflater.limit)
        case .broken:
            guard !inflated.bytes.isEmpty else { throw .binary(.gzip) }
            return Unpacked(
                document: inner,
                notes: [Note(.dropped, "The gzip file is broken: what comes after its first bytes could not be read")])
        }
    }

    /// `page.html.gz` is `page.html` inside.
    private static func withoutEnding(_ name: String) -> String {
        name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }
}
