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
        let content = content(tree, metadata)
        let shown = content.blocks
        let body = StructuredBody.blocks(data)
        // Some pages are drawn by scripts: what they say for search engines is all there is of the article.
        let isDrawn = Self.length(shown) * 3 < Self.length(body)
        let blocks = isDrawn ? body : shown
        var composer = DraftComposer()
        // A saved page knows its own address only from what it says itself.
        let base = base(tree, (url ?? metadata.url).flatMap(WebAddress.init))
        let pictures = isDrawn ? [] : content.pictures
        var next = pictures[...]
        let legends = Set(pictures.flatMap(\.legend))
        for (index, block) in blocks.enumerated() {
            while let chosen = next.first, chosen.next <= index {
                composer.add(chosen.picture.resolved(base), withLegend: chosen.hasLegend)
                next.removeFirst()
            }
            guard raw || !block.isFurniture, !legends.contains(index) else { continue }
            let links = block.links.compactMap { link in
                Link.target(link.target, base: base).map { Link(link.span, to: $0) }
            }
            composer.add(
                block.kind, level: block.level, number: block.kind == .item ? block.number : nil, block.text,
                links: links)
        }
        for chosen in next { composer.add(chosen.picture.resolved(base), withLegend: chosen.hasLegend) }
        var notes = PageNotes()
        notes.add(finding, decoded)
        notes.add(slim)
        if isDrawn { notes.addDrawn() } else { notes.addShown(blocks, of: tree) }
        return composer.draft(metadata, notes: notes.notes)
    }

    /// The blocks of a page, furniture among them, and the pictures of its article.
    private typealias Content = (blocks: [PageBlock], pictures: [PictureChooser.Chosen])

    private func content(_ tree: HTMLTree, _ metadata: Metadata) -> Content {
        let content = content(tree, FurnitureMarker(tree), metadata)
        guard Self.length(content.blocks) < Self.leastText else { return content }
        let lenient = self.content(tree, FurnitureMarker(tree, isLenient: true), metadata)
        return Self.length(lenient.blocks) > Self.length(content.blocks) * 2 ? lenient : content
    }

    private func content(_ tree: HTMLTree, _ marks: FurnitureMarker, _ metadata: Metadata) -> Content {
        var finder = ContentFinder(tree, marks, PageMeasure(tree, without: marks.isOut))
        var builder = BlockBuilder(tree, marks)
        let built = builder.build(finder.find())
        var filter = FurnitureFilter(built, title: metadata.title, byline: metadata.byline)
        let blocks = filter.filter()
        return (blocks, PictureChooser(built, filtered: blocks).choose(builder.pictures, title: metadata.title))
    }

    /// What the links of a page are resolved against: its address, unless its head names another.
    private func base(_ tree: HTMLTree, _ address: WebAddress?) -> WebAddress? {
        guard
            let index = (0..<tree.count).first(where: { tree.tag($0) == .base && tree.attribute(.href, of: $0) != nil }
            ),
            let named = tree.value(.href, of: index)
        else { return address }
        return address.map { $0.resolve(named) ?? $0 } ?? WebAddress(named)
    }

    private static func length(_ blocks: [PageBlock]) -> Int {
        blocks.reduce(0) { $0 + ($1.isFurniture ? 0 : $1.width) }
    }
}
