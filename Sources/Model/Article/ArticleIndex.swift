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
    /// The places that a note doubts.
    public let doubted: SpanIndex
    /// The indices of ``Article/timeline``, ordered by date; those without one last, in text order.
    public let timeline: [Int]
    /// Links.
    public let links: SpanIndex
    /// The rows of the Numbers pane in each order.
    private let figureRows: [FigureOrder: [Int]]
    /// The rows of the Speakers pane in each order.
    private let speakerRows: [SpeakerOrder: [SpeakerRow]]
    private let tallies: QuoteTallies
    /// How many quotes are a named person's or body's, how many somebody's known by role alone, how many nobody's.
    public let attribution: (named: Int, byRole: Int, nobody: Int)

    /// The index of an article.
    public init(_ article: Article) {
        blocks = SpanIndex(article.blocks.map(\.span))
        sections = SpanIndex(article.sections.map(\.span))
        sentences = SpanIndex(article.sentences)
        quotes = SpanIndex(article.quotes.map(\.span))
        quoteContent = SpanIndex(article.quotes.enumerated().flatMap { id, quote in quote.content.map { ($0, id) } })
        unattributed = SpanIndex(article.quotes.enumerated().compactMap { $1.speaker == nil ? ($1.span, $0) : nil })
        figures = SpanIndex(article.figures.enumerated().compactMap { $1.kind == .label ? nil : ($1.span, $0) })
        doubted = SpanIndex(
            article.notes.enumerated().flatMap { id, note in
                note.kind == .doubted ? note.spans.map { ($0, id) } : []
            })
        timeline = article.timeline.indices.sorted {
            (article.timeline[$0].order, $0) < (article.timeline[$1].order, $1)
        }
        links = SpanIndex(article.links.map(\.span))
        figureRows = FigureOrder.rows(of: article)
        speakerRows = SpeakerOrder.rows(of: article)
        tallies = QuoteTallies(article)
        let byRole = article.speakers.reduce(0) { $0 + ($1.kind == .unnamed ? $1.quotes.count : 0) }
        let nobody = tallies.unattributed.quotes
        attribution = (article.quotes.count - byRole - nobody, byRole, nobody)
    }

    /// The figures of the Numbers pane in an order, as indices into ``Article/figures``.
    public func figures(by order: FigureOrder) -> [Int] { figureRows[order, default: []] }

    /// The quote a figure stands in, as an index into ``Article/quotes``.
    public func quote(around figure: Figure) -> Int? { quoteContent.item(at: figure.span.start) }

    /// Who says a figure that stands in a quote; `nil` outside of quotes and where the quote is nobody's.
    public func speaker(of figure: Figure, in article: Article) -> String? {
        quote(around: figure).flatMap { article.quotes[$0].speaker }.map { article.speakers[$0].name }
    }

    /// How much a row of the Speakers pane says.
    public func tally(of row: SpeakerRow) -> QuoteTally {
        switch row {
        case .quoted(let speaker), .declined(let speaker), .named(let speaker): tallies.speakers[speaker]
        case .unattributed: tallies.unattributed
        }
    }

    /// The share of all quoted words that a row of the Speakers pane has, 0 to 1.
    public func share(of row: SpeakerRow) -> Double {
        tallies.all.words == 0 ? 0 : Double(tally(of: row).words) / Double(tallies.all.words)
    }

    /// The rows of the Speakers pane in an order.
    public func speakers(by order: SpeakerOrder) -> [SpeakerRow] { speakerRows[order, default: []] }
}
