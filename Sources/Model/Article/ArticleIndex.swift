/// What is at an offset of an article, and what is next of a kind, each in O(log n).
public struct ArticleIndex: Sendable {
    /// Blocks, by their spans.
    public let blocks: SpanIndex
    /// Sections, by their spans.
    public let sections: SpanIndex
    /// Sentences.
    public let sentences: SpanIndex
    /// Quotes, by the span from their first word to their last.
    public let quotes: SpanIndex
    /// Quotes, by each span of their content.
    public let quoteContent: SpanIndex
    /// Quotes without a speaker.
    public let unattributed: SpanIndex
    /// Figures but for labels.
    public let figures: SpanIndex
    /// The rows of the Numbers pane in each order.
    private let figureRows: [FigureOrder: [Int]]
    /// The rows of the Speakers pane in each order.
    private let speakerRows: [SpeakerOrder: [SpeakerRow]]

    /// The index of an article.
    public init(_ article: Article) {
        blocks = SpanIndex(article.blocks.map(\.span))
        sections = SpanIndex(article.sections.map(\.span))
        sentences = SpanIndex(article.sentences)
        quotes = SpanIndex(article.quotes.map(\.span))
        quoteContent = SpanIndex(article.quotes.enumerated().flatMap { id, quote in quote.content.map { ($0, id) } })
        unattributed = SpanIndex(article.quotes.enumerated().compactMap { $1.speaker == nil ? ($1.span, $0) : nil })
        figures = SpanIndex(article.figures.enumerated().compactMap { $1.kind == .label ? nil : ($1.span, $0) })
        figureRows = FigureOrder.rows(of: article)
        speakerRows = SpeakerOrder.rows(of: article)
    }

    /// The figures of the Numbers pane in an order, as indices into ``Article/figures``.
    public func figures(by order: FigureOrder) -> [Int] { figureRows[order, default: []] }

    /// The rows of the Speakers pane in an order.
    public func speakers(by order: SpeakerOrder) -> [SpeakerRow] { speakerRows[order, default: []] }
}
