public import Model

/// The front door: a document of any known format → a draft.
public struct DocumentReader: Sendable {
    /// A reader; making one costs nothing.
    public init() {}

    /// The longest document in bytes: in UTF-8 a charset of one byte a letter can become three times as long.
    private static let longest = Text.limit / 3

    /// The draft of a document; throws for bytes that cannot be read at all. With `raw` the text of a plain-text
    /// document is left as it is.
    public func read(_ document: Document, raw: Bool = false) throws(FormatError) -> Article.Draft {
        let unpacked = try Unpacker.unpack(document)
        let document = unpacked.document
        let (bytes, charset, override) = (document.bytes, document.charset, document.override)
        let address = document.name.contains("://") ? document.name : nil
        var draft: Article.Draft
        guard bytes.count <= Self.longest else { throw .tooLarge(Self.longest) }
        switch Format.detect(document) {
        case .plainText:
            draft = PlainTextReader().read(bytes, charset: charset, override: override, raw: raw)
            draft.links = BareLinks.find(in: draft)
        case .html:
            draft = HTMLReader().read(bytes, charset: charset, override: override, url: address, raw: raw)
        case .markdown:
            draft = MarkdownReader().read(bytes, charset: charset, override: override, url: address)
        case .binary(let kind): throw .binary(kind)
        }
        draft.notes = unpacked.notes + draft.notes
        draft.metadata = draft.metadata.clean
        guard draft.blocks.contains(where: { $0.kind != .picture }) else { throw .empty }
        return draft
    }
}
