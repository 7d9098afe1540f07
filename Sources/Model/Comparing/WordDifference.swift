/// A stretch of words in the comparison of a text with a quote, or of a first text with a second.
public enum WordDifference: Hashable, Sendable {
    /// Both have it.
    case same(String)
    /// What the text, or the first of two, says and the other does not.
    case onlyText(String)
    /// What the quote, or the second of two, says and the other does not.
    case onlyQuote(String)
}
