/// A sentence of the article that says when: for the timeline.
public struct DatedStatement: Hashable, Sendable {
    /// The words of time: "in 2013", "Tuesday", "64 years ago", without the preposition.
    public let span: Span
    /// The sentence, or the part of the block, that they stand in.
    public let sentence: Span
    /// ISO 8601 as exact as the words are, with X for what they leave open; of a span of time both ends, with `/` between;
    /// `nil` where only the day of publication, which is not known, could tell.
    public let date: String?
    /// Whether the date was counted from the article's own; the text itself does not say it.
    public let isResolved: Bool

    /// A statement.
    public init(span: Span, sentence: Span, date: String?, isResolved: Bool) {
        self.span = span
        self.sentence = sentence
        self.date = date
        self.isResolved = isResolved
    }

    /// What statements are ordered by: the start of the date, the open places as early as they can be.
    var order: String {
        guard let date else { return "~" }
        return String(date.prefix { $0 != "/" }.map { $0 == "X" ? "0" : $0 })
    }
}
