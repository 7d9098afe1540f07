import Model

/// How many quotes there are, and how many of them are somebody's: `11 quotes (8 named, 2 by role, 1 unattributed)`.
struct QuoteCount {
    /// The words; what is none is left out.
    let text: String

    /// The count of an article.
    init(_ article: Article) {
        var named = 0
        var byRole = 0
        for quote in article.quotes {
            guard let speaker = quote.speaker else { continue }
            if article.speakers[speaker].kind == .unnamed { byRole += 1 } else { named += 1 }
        }
        let unattributed = article.quotes.count - named - byRole
        let parts = [(named, "named"), (byRole, "by role"), (unattributed, "unattributed")].filter { $0.0 > 0 }
        let quotes = StatusWords.count(article.quotes.count, "quote")
        text = parts.isEmpty ? quotes : "\(quotes) (\(parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")))"
    }
}
