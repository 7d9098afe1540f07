import Model

/// A quote in two parts for a list: how it begins, and how it is given.
struct QuoteWords {
    /// The first words.
    let opening: String
    /// `direct · said`, with the class of the verb where that is more than a report: `indirect · denied · denial`.
    let manner: String

    /// The words of a quote of an article.
    init(_ quote: Quote, in article: Article) {
        let first = quote.content[0]
        let end = article.text.boundary(atOrBefore: min(first.end, first.start + 400))
        opening = article.text[Span(first.start, max(first.start, end))]
        let cue = quote.cue.map { article.text[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let verbClass = quote.verbClass.flatMap { $0 == .neutral ? nil : $0.rawValue }
        manner = [quote.kind.rawValue, cue, verbClass].compactMap(\.self).joined(separator: " · ")
    }

    /// How the words of a quote look: those in the writer's words more quietly.
    static func role(of quote: Quote) -> Role {
        if quote.speaker == nil { return .unattributed }
        return quote.isDirect ? .quote : .report
    }

    /// The mark of a quote in the gutter and beside a count: `"` for one in quotation marks, `'` for one that is not.
    static func mark(of quote: Quote) -> String { quote.isDirect ? "\"" : "'" }

    /// The counts of a row with those marks: `2" 1'`.
    static func counts(_ tally: QuoteTally) -> String {
        let parts = [(tally.direct, "\""), (tally.indirect, "'")].filter { $0.0 > 0 }
        return parts.map { NumberWords.grouped($0.0) + $0.1 }.joined(separator: " ")
    }
}
