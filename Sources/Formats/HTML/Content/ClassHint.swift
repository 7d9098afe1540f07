/// What the class, id or role of an element says about it.
struct ClassHint: OptionSet, Sendable {
    let rawValue: UInt16

    /// Never part of an article: comments, share bars, related links, navigation, cookie notices.
    static let furniture = ClassHint(rawValue: 1 << 0)
    /// Furniture more often than not: author boxes, tags, widgets, headers.
    static let doubtful = ClassHint(rawValue: 1 << 1)
    /// Often the article or what holds it.
    static let content = ClassHint(rawValue: 1 << 2)
    /// The words under a picture, or who took it.
    static let caption = ClassHint(rawValue: 1 << 3)
    /// Who wrote it, and when.
    static let byline = ClassHint(rawValue: 1 << 4)
    /// A sentence of the article shown once more in large type.
    static let pullQuote = ClassHint(rawValue: 1 << 5)
    /// Takes away the meaning of the word behind it: `no-sidebar`, `has-comments`.
    static let negation = ClassHint(rawValue: 1 << 6)
    /// Who wrote it.
    static let author = ClassHint(rawValue: 1 << 7)
    /// The body of the article in microdata: as certain as it gets.
    static let body = ClassHint(rawValue: 1 << 9)
    /// The lines under a headline that say what the article is about.
    static let deck = ClassHint(rawValue: 1 << 8)
    /// Who took a picture, under it.
    static let credit = ClassHint(rawValue: 1 << 10)
}
