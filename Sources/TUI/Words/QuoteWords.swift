import Model

/// A quote in two parts for a list: how it begins, and how it is given.
struct QuoteWords {
    /// The first words.
    let opening: String
    /// `direct · said`.
    let manner: String

    /// The words of a quote of an article.
    init(_ quote: Quote, in article: Article) {
        let first = quote.content[0]
        let end = article.text.boundary(atOrBefore: min(first.end, first.start + 400))
        opening = article.text[Span(first.start, max(first.start, end))]
        manner = ([quote.kind.rawValue] + [quote.cue].compactMap(\.self).map { article.text[$0] }).joined(
            separator: " · ")
    }
}
