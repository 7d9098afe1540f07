internal import CMarkGFM
public import Model
internal import Synchronization

/// Markdown → title, headings, paragraphs, items, tables.
public struct MarkdownReader: Sendable {
    /// A reader; making one costs nothing.
    public init() {}

    /// The draft of a Markdown text in any charset that plain text may be in; `charset` and `url` are what the server said,
    /// `override` the charset the reader asks for.
    public func read(
        _ bytes: [UInt8], charset: String? = nil, override: Charset? = nil, url: String? = nil
    ) -> Article.Draft {
        let decoded = TextDecoder.decode(bytes, declared: charset, override: override)
        let matter = FrontMatter(decoded.bytes)
        var metadata = matter?.metadata ?? Metadata()
        let start = matter?.end ?? (decoded.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var walk = MarkdownWalk()
        Self.parse(Array(decoded.bytes[start...])) { walk.walk($0) }
        var blocks = walk.blocks
        if let first = blocks.firstIndex(where: { $0.kind == .heading && $0.level == 1 }), metadata.title == nil {
            metadata.title = String(decoding: blocks[first].text, as: UTF8.self)
            blocks[first].kind = .title
        }
        let base = (url ?? metadata.url).flatMap(WebAddress.init)
        let highest = blocks.lazy.filter { $0.kind == .heading }.compactMap(\.level).min() ?? 1
        var composer = DraftComposer(capacity: decoded.bytes.count)
        for block in blocks {
            if let picture = block.picture {
                composer.add(picture.resolved(base), withLegend: block.hasLegend)
                continue
            }
            let level = block.kind == .heading ? block.level.map { $0 - highest + 1 } : block.level
            let links = block.links.compactMap { link in
                Link.target(link.target, base: base).map { Link(link.span, to: $0) }
            }
            composer.add(
                block.kind, level: block.kind == .title ? nil : level, number: block.number, block.text, links: links)
        }
        return composer.draft(metadata, notes: decoded.notes + walk.leftOut.notes)
    }

    /// The extensions of GitHub's Markdown that are read; registering them once is all the set-up there is.
    private static let extensions: [String] = {
        cmark_gfm_core_extensions_ensure_registered()
        return ["autolink", "strikethrough", "table"]
    }()

    /// Held while a text is parsed: the extensions put the letters they look for into one table for all parsers, and take them
    /// out again, so that of two texts parsed at once one would lose its links.
    private static let turn = Mutex(())

    /// Parses a text and gives its tree to `body`.
    private static func parse(_ text: [UInt8], _ body: (OpaquePointer) -> Void) {
        let names = extensions
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else { return }
        defer { cmark_parser_free(parser) }
        for name in names {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        let root = turn.withLock { _ in
            text.withUnsafeBytes {
                cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
            }
            return UInt(bitPattern: cmark_parser_finish(parser))
        }
        guard let root = OpaquePointer(bitPattern: root) else { return }
        defer { cmark_node_free(root) }
        body(root)
    }
}
