import Model

/// How many quotes there are, and how many of them are somebody's: `11 quotes (8 named, 2 by role, 1 unattributed)`.
public struct QuoteCount {
    /// The number alone: `11 quotes`.
    let number: String
    /// The words; what is none is left out.
    public let text: String

    /// The count of an article.
    init(_ index: ArticleIndex) {
        let (named, byRole, nobody) = index.attribution
        self.init(named: named, byRole: byRole, nobody: nobody)
    }

    /// The count of so many quotes: a named person's or body's, somebody's known by role alone, nobody's.
    public init(named: Int, byRole: Int, nobody: Int) {
        number = StatusWords.count(named + byRole + nobody, "quote")
        let parts = [(named, "named"), (byRole, "by role"), (nobody, "unattributed")].filter { $0.0 > 0 }
        let kinds = parts.map { "\(NumberWords.grouped($0.0)) \($0.1)" }.joined(separator: ", ")
        text = parts.isEmpty ? number : "\(number) (\(kinds))"
    }
}
