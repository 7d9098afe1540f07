public import Model

/// HTML → article: the words of the page that are the article's own, and what the page says about itself.
public struct HTMLReader: Sendable {
    /// A reader; making one costs nothing.
    public init() {}

    /// The draft of a page. `charset` and `url` are what the server said; with `raw` what was left out stays as boilerplate.
    public func read(_ bytes: [UInt8], charset: String? = nil, url: String? = nil, raw: Bool = false) -> Article.Draft {
        let finding = CharsetSniffer(bytes).sniff(declared: charset)
        let decoded = CharsetDecoder(finding.charset).decode(bytes.dropFirst(finding.mark))
        let slim = HTMLSlimmer.slim(decoded.bytes)
        let tree = HTMLParser.parse(slim.html)
        var marks = FurnitureMarker(tree)
        var measure = PageMeasure(tree, without: marks.isOut)
        var finder = ContentFinder(tree, marks, measure)
        var roots = finder.find()
        if roots.reduce(0, { $0 + measure.characters[$1] }) < 200 {
            marks = FurnitureMarker(tree, isLenient: true)
            measure = PageMeasure(tree, without: marks.isOut)
            finder = ContentFinder(tree, marks, measure)
            roots = finder.find()
        }
        var builder = BlockBuilder(tree, marks)
        var composer = DraftComposer()
        for block in builder.build(roots) { composer.add(block.kind, level: block.level, block.text) }
        return composer.draft(Metadata())
    }
}
