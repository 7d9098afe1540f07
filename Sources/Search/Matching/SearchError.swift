/// Why a search has no answer.
public enum SearchError: Error, Hashable, Sendable {
    /// The regular expression is wrong, at that many bytes from its start.
    case expression(message: String, offset: Int)
    /// The regular expression takes too many steps on this text.
    case tooComplex
    /// The caller gave it up.
    case cancelled
}
