import Model

/// What the words of the article mean: quotes, who said them, numbers, matches of the search, and where the reader is.
struct TextMarks {
    private let article: Article
    private let index: ArticleIndex
    private let state: State

    /// The marks of a scene.
    init(_ scene: Scene) {
        article = scene.article
        index = scene.index
        state = scene.state
    }

    /// The roles of a stretch of text, asked for from left to right.
    struct Roles {
        fileprivate let base: Role
        /// Spans with their roles; of those that hold a byte the last counts.
        fileprivate let layers: [(span: Span, role: Role)]

        /// The role at a byte.
        func role(at offset: Int) -> Role { layers.last { $0.span.contains(offset) }?.role ?? base }
    }

    /// The roles in a line of a block.
    func roles(_ span: Span, in kind: Block.Kind) -> Roles {
        var layers: [(span: Span, role: Role)] = []
        // The label of a picture leads to it, and is nothing to read for that.
        if kind != .picture { for (link, _) in overlapping(index.links, span) { layers.append((link, .link)) } }
        let current = currentQuote
        for (content, quote) in overlapping(index.quoteContent, span) {
            layers.append((content, quote == current ? .currentQuote : QuoteWords.role(of: article.quotes[quote])))
        }
        for (_, quote) in overlapping(index.quotes, Span(max(0, span.start - Self.reach), span.end + Self.reach)) {
            if let source = article.quotes[quote].source, source.overlaps(span) { layers.append((source, .speaker)) }
        }
        for (figure, id) in overlapping(index.figures, span) {
            layers.append((figure, state.target == .figure(id) ? .selection : .figure))
        }
        if case .link(let id) = state.target, article.links.indices.contains(id) {
            layers.append((article.links[id].span, .selection))
        }
        for (id, match) in matches(span) { layers.append((match, state.target == .match(id) ? .currentMatch : .match)) }
        return Roles(base: base(span, kind), layers: layers)
    }

    /// Bytes around a line in which the quote begins or ends whose source stands in the line.
    private static let reach = 600

    private var currentQuote: Int? {
        if case .quote(let id) = state.target { return id }
        return nil
    }

    private func base(_ span: Span, _ kind: Block.Kind) -> Role {
        switch kind {
        case .title, .heading:
            if case .section(let id) = state.target, article.sections.indices.contains(id),
                id > 0, article.sections[id].span.start <= span.start,
                index.blocks.item(at: article.sections[id].span.start) == index.blocks.item(at: span.start)
            {
                return .selection
            }
            return .heading
        case .byline, .caption, .picture, .legend, .boilerplate: return .dim
        case .paragraph, .item, .quotation, .table, .code: return .text
        }
    }

    /// The first quote that starts in a line.
    func quote(startingIn span: Span) -> Quote? {
        let position = index.quotes.firstPosition(atOrAfter: span.start)
        guard position < index.quotes.spans.count, span.contains(index.quotes.spans[position].start) else { return nil }
        return article.quotes[index.quotes.items[position]]
    }

    /// Whether a place that a note doubts starts in a line.
    func hasDoubt(startingIn span: Span) -> Bool {
        let position = index.doubted.firstPosition(atOrAfter: span.start)
        return position < index.doubted.spans.count && span.contains(index.doubted.spans[position].start)
    }

    /// Whether a number starts in a line.
    func hasFigure(startingIn span: Span) -> Bool {
        let position = index.figures.firstPosition(atOrAfter: span.start)
        return position < index.figures.spans.count && span.contains(index.figures.spans[position].start)
    }

    /// The sign of the reader's own mark that starts in a line: a note, else a bookmark.
    func sign(startingIn span: Span) -> String? {
        let here = state.placed.filter { $0.span.map { span.contains($0.start) } == true }
        if here.contains(where: { $0.kind == .note }) { return "*" }
        return here.contains { $0.kind == .bookmark } ? "+" : nil
    }

    /// The spans of an index that overlap a line: one that started before it, and those that start in it.
    private func overlapping(_ spans: SpanIndex, _ span: Span) -> [(Span, Int)] {
        var found: [(Span, Int)] = []
        var position = max(0, spans.firstPosition(atOrAfter: span.start) - Self.lookBack)
        while position < spans.spans.count, spans.spans[position].start < span.end {
            if spans.spans[position].overlaps(span) { found.append((spans.spans[position], spans.items[position])) }
            position += 1
        }
        return found
    }

    /// Spans before a line that are looked at for one that reaches into it: nested ones are rare and never many.
    private static let lookBack = 4

    private func matches(_ span: Span) -> [(Int, Span)] {
        guard let matches = state.search?.matches, !matches.isEmpty else { return [] }
        var low = 0
        var high = matches.count
        while low < high {
            let middle = (low + high) / 2
            if matches[middle].end <= span.start { low = middle + 1 } else { high = middle }
        }
        var found: [(Int, Span)] = []
        while low < matches.count, matches[low].start < span.end {
            found.append((low, matches[low]))
            low += 1
        }
        return found
    }
}
