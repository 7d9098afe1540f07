public import Model

/// HTML → article: the words of the page that are the article's own, and what the page says about itself.
public struct HTMLReader: Sendable {
    /// Characters of article below which a page is read once more, without trust in its class names.
    private static let leastText = 250

    /// A reader; making one costs nothing.
    public init() {}

    /// The draft of a page. `charset` and `url` are what the server said, `override` is the charset the reader asks for;
    /// with `raw` the furniture among the article's blocks stays, as title, byline and boilerplate.
    public func read(
        _ bytes: [UInt8], charset: String? = nil, override: Charset? = nil, url: String? = nil, raw: Bool = false
    ) -> Article.Draft {
        let finding = CharsetSniffer(bytes).sniff(declared: charset, override: override)
        let decoded = CharsetDecoder(finding.charset).decode(bytes.dropFirst(finding.mark))
        let slim = HTMLSlimmer.slim(decoded.bytes)
        let tree = HTMLParser.parse(slim.html)
        let data = StructuredData(slim.structuredData)
        let metadata = MetadataCollector(tree, data).collect(address: url)
        let shown = blocks(tree, metadata)
        let body = StructuredBody.blocks(data)
        // Some pages are drawn by scripts: what they say for search engines is all there is of the article.
        let isDrawn = Self.length(shown) * 3 < Self.length(body)
        let blocks = isDrawn ? body : shown
        var composer = DraftComposer()
        // A saved page knows its own address only from what it says itself.
        let base = (url ?? metadata.url).flatMap(WebAddress.init)
        for block in blocks where raw || !block.isFurniture {
            let links = block.links.compactMap { link in
                Link.target(link.target, base: base).map { Link(link.span, to: $0) }
            }
            composer.add(block.kind, level: block.level, block.text, links: links)
        }
        var notes = PageNotes()
        notes.add(finding, decoded)
        notes.add(slim)
        if isDrawn { notes.addDrawn() } else { notes.addShown(blocks, of: tree) }
        return composer.draft(metadata, notes: notes.notes)
    }

    private func blocks(_ tree: HTMLTree, _ metadata: Metadata) -> [PageBlock] {
        let blocks = blocks(tree, FurnitureMarker(tree), metadata)
        guard Self.length(blocks) < Self.leastText else { return blocks }
        let lenient = self.blocks(tree, FurnitureMarker(tree, isLenient: true), metadata)
        return Self.length(lenient) > Self.length(blocks) * 2 ? lenient : blocks
    }

    private func blocks(_ tree: HTMLTree, _ marks: FurnitureMarker, _ metadata: Metadata) -> [PageBlock] {
        var finder = ContentFinder(tree, marks, PageMeasure(tree, without: marks.isOut))
        var builder = BlockBuilder(tree, marks)
        var filter = FurnitureFilter(builder.build(finder.find()), title: metadata.title, byline: metadata.byline)
        return filter.filter()
    }

    private static func length(_ blocks: [PageBlock]) -> Int {
        blocks.reduce(0) { $0 + ($1.isFurniture ? 0 : $1.width) }
    }
}
