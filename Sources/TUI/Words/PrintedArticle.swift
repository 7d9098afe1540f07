public import Model

/// A whole article as plain text, set as the reader sets it: for a printer, a mail, a pipe.
public struct PrintedArticle {
    private let article: Article
    private let measure: Int

    /// A measure no line ever reaches.
    private static let endless = 1_000_000

    /// An article in lines of so many columns at most; `nil` leaves every paragraph in one line.
    public init(_ article: Article, measure: Int?) {
        self.article = Self.withHead(article)
        self.measure = measure ?? Self.endless
    }

    /// The same with its title and what else is known of it before its first block, where they do not stand there.
    private static func withHead(_ article: Article) -> Article {
        let metadata = article.metadata
        var composer = DraftComposer(capacity: article.text.count + 200)
        if let title = metadata.title, article.blocks.first?.kind != .title { composer.add(.title, title.utf8) }
        let source = [metadata.byline, metadata.site, metadata.published.map(DateWords.short)].compactMap(\.self)
        let isSigned = article.blocks.prefix(3).contains { $0.kind == .byline }
        if !source.isEmpty, !isSigned { composer.add(.byline, source.joined(separator: " · ").utf8) }
        if let url = metadata.url { composer.add(.byline, url.utf8) }
        for block in article.blocks {
            composer.add(
                block.kind, level: block.level, number: block.number, article.text.bytes[block.span.range])
        }
        return Article(composer.draft(metadata))
    }

    /// The text, ended by a line break.
    public var text: String {
        var preferences = Preferences()
        preferences.showsFurniture = true
        let flow = TextFlow(article, State(preferences), measure: measure, showsTitle: true)
        guard var walker = flow.walker(at: 0) else { return "" }
        var text = row(walker.line)
        while walker.forward() { text += row(walker.line) }
        return text
    }

    private func row(_ line: FlowLine) -> String {
        guard !line.isBlank else { return "\n" }
        var row = ""
        var columns = 0
        func put(_ words: String, at column: Int, _ width: Int) {
            row += String(repeating: " ", count: max(0, column - columns)) + words
            columns = max(columns, column) + width
        }
        if let edge = line.edge { put(edge.words, at: edge.column, Label.columns(edge.words)) }
        var setter = LineSetter(article.text, line)
        while let placed = setter.next() {
            let glyph = placed.glyph
            if glyph.base == "\t", line.isTable {
                put("│", at: placed.column, placed.columns)
            } else {
                put(
                    glyph.isSpace ? " " : glyph.shown(article.text), at: placed.column,
                    glyph.isSpace ? 1 : placed.columns)
            }
        }
        while row.last == " " { row.removeLast() }
        return row + "\n"
    }
}
