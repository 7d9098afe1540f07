import Model

/// Why something is a quote or a number: everything the analysis knows about it.
struct WhyText {
    private let target: Target
    private let article: Article

    /// The reasons for a target.
    init(_ target: Target, _ article: Article) {
        self.target = target
        self.article = article
    }

    /// Cells of the column of names.
    private static let nameColumns = 14

    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        switch target {
        case .quote(let id) where article.quotes.indices.contains(id): return lines(of: article.quotes[id], columns)
        case .figure(let id) where article.figures.indices.contains(id): return lines(of: article.figures[id], columns)
        case .quote, .figure, .section, .match, .block, .link: return []
        }
    }

    private func lines(of quote: Quote, _ columns: Int) -> [OverlayLine] {
        let speaker = quote.speaker.map { article.speakers[$0] }
        var facts: [(String, String)] = [
            ("words", quote.content.map { article.text[$0] }.joined(separator: " … ")),
            ("given as", RuleWords.kind(quote.kind)),
            ("cue", cue(of: quote)),
            ("source", quote.source.map { article.text[$0] } ?? "none"),
            ("speaker", speaker?.name ?? "unattributed"),
        ]
        if let role = speaker?.role { facts.append(("role", role)) }
        facts += RuleWords(quote).lines
        facts.append(("confidence", RuleWords.confidence(quote.confidence)))
        return lines("Why this is a quote", facts, columns)
    }

    /// The verb, and what it says of the saying: `denied (denial)`.
    private func cue(of quote: Quote) -> String {
        guard let cue = quote.cue.map({ article.text[$0] }) else { return "none" }
        return quote.verbClass.map { "\(cue) (\($0.rawValue))" } ?? cue
    }

    private func lines(of figure: Figure, _ columns: Int) -> [OverlayLine] {
        var facts: [(String, String)] = [
            ("words", article.text[figure.span]), ("read as", FigureWords(figure, in: article).value),
            ("kind", figure.kind.rawValue),
        ]
        let more: [(String, String?)] = [
            ("value", figure.value.map(NumberWords.plain)), ("from", figure.low.map(NumberWords.plain)),
            ("to", figure.high.map(NumberWords.plain)), ("unit", figure.unit),
            ("exactness", figure.modifier.map { String(describing: $0) }), ("time", figure.timex),
            ("that is", figure.resolved), ("a", figure.per), ("counts", figure.of),
            ("about", figure.subject.map { article.text[$0] }), ("year", figure.year.map(String.init)),
            (
                "stands as",
                figure.role.map { role in
                    [role.rawValue, figure.change?.rawValue].compactMap(\.self).joined(separator: ", ")
                }
            ),
        ]
        facts += more.compactMap { name, words in words.map { (name, $0) } }
        return lines("Why this is a number", facts, columns)
    }

    private func lines(_ title: String, _ facts: [(String, String)], _ columns: Int) -> [OverlayLine] {
        let column = min(Self.nameColumns, columns / 3)
        var lines = [OverlayLine([.init(words: title, role: .heading)]), OverlayLine()]
        for (name, words) in facts {
            let wrapped = OverlayLine.wrapped(Label.fit(words, 2_000), .text, column: column, columns: columns)
            let first = OverlayLine.Run(words: Label.fit(name, max(1, column - 1)), role: .dim, column: 0)
            lines += wrapped.enumerated().map { $0 == 0 ? OverlayLine([first] + $1.runs) : $1 }
        }
        return lines
    }
}
