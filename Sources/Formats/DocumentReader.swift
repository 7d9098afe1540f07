public import Model

/// The front door: a document of any known format → a draft.
public struct DocumentReader: Sendable {
    /// A reader; making one costs nothing.
    public init() {}

    /// The draft of a document; throws for bytes that cannot be read at all. With `raw` the text of a plain-text
    /// document is left as it is.
    public func read(_ document: Document, raw: Bool = false) throws(FormatError) -> Article.Draft {
        let draft: Article.Draft
        switch Format.detect(document) {
        case .plainText: draft = PlainTextReader().read(document.bytes, raw: raw)
        case .html:
            let address = document.name.contains("://") ? document.name : nil
            draft = HTMLReader().read(document.bytes, charset: document.charset, url: address, raw: raw)
        case .markdown: draft = MarkdownReader().read(document.bytes)
        case .binary(let kind): throw .binary(kind)
        }
        guard !draft.blocks.isEmpty else { throw .empty }
        return draft
    }
}
