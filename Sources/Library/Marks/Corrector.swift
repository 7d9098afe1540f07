public import Model

/// Puts a reader's corrections into what an analysis found.
public struct Corrector: Sendable {
    /// Marks; those that are no corrections are left alone.
    private let marks: [Mark]

    /// A corrector by some marks; where two correct the same, the later counts.
    public init(_ marks: [Mark]) {
        self.marks = marks.filter { $0.kind == .speaker || $0.kind == .figure }.sorted { $0.id < $1.id }
    }

    /// The article as corrected, and the corrections whose quote or figure is no longer there.
    public func correct(_ article: Article) -> (article: Article, orphans: [Mark]) {
        guard !marks.isEmpty else { return (article, []) }
        var quotes = article.quotes
        var figures = article.figures
        var names: [String] = []
        var orphans: [Mark] = []
        for mark in marks {
            guard let span = mark.anchor.find(in: article.text) else {
                orphans.append(mark)
                continue
            }
            if mark.kind == .figure, let index = Self.nearest(figures.map(\.span), to: span),
                let value = FigureValue(body: mark.body)
            {
                figures[index].value = value.value
                figures[index].unit = value.unit
                (figures[index].low, figures[index].high) = (nil, nil)
            } else if mark.kind == .speaker, let index = Self.nearest(quotes.map(\.span), to: span) {
                quotes[index].confidence = 1
                quotes[index].rule = "corrected by hand"
                quotes[index].speaker = mark.body.isEmpty ? nil : speaker(mark.body, article.speakers, &names)
            } else {
                orphans.append(mark)
            }
        }
        let draft = Article.Draft(
            text: article.text, blocks: article.blocks, metadata: article.metadata, notes: article.notes,
            links: article.links, pictures: article.pictures)
        let speakers = Self.regrouped(article.speakers, names, quotes)
        let corrected = Article(
            draft, sentences: article.sentences, quotes: quotes, speakers: speakers, figures: figures)
        return (corrected, orphans)
    }

    /// The index of a name among the speakers, and behind them among the names that only corrections bring.
    private func speaker(
        _ name: String, _ speakers: [Speaker], _ names: inout [String]
    ) -> Int {
        let key = NameKey.of(name)
        if let index = speakers.firstIndex(where: { NameKey.of($0.name) == key }) { return index }
        if let index = names.firstIndex(where: { NameKey.of($0) == key }) { return speakers.count + index }
        names.append(name)
        return speakers.count + names.count - 1
    }

    /// The speakers with the quotes that are theirs now. Their order is kept, so that indices stay what they were.
    private static func regrouped(_ speakers: [Speaker], _ names: [String], _ quotes: [Quote]) -> [Speaker] {
        let known = speakers + names.map { Speaker(name: $0, kind: .person, mentions: [], quotes: []) }
        return known.enumerated().map { index, speaker in
            Speaker(
                name: speaker.name, role: speaker.role, kind: speaker.kind, mentions: speaker.mentions,
                quotes: quotes.indices.filter { quotes[$0].speaker == index })
        }
    }

    /// The index of the span that shares most with another, `nil` where none does.
    private static func nearest(_ spans: [Span], to span: Span) -> Int? {
        func shared(_ other: Span) -> Int { min(other.end, span.end) - max(other.start, span.start) }
        guard let best = spans.indices.max(by: { shared(spans[$0]) < shared(spans[$1]) }) else { return nil }
        return shared(spans[best]) > 0 ? best : nil
    }
}
