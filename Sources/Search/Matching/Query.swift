/// What a reader looks for.
///
/// Smart case: without a capital, capitals do not matter.
public struct Query: Hashable, Sendable {
    /// How the words are meant.
    public enum Kind: Hashable, Sendable {
        /// As they stand: white space matches any white space, plain quotation marks and dashes match the typographic ones,
        /// an accent counts only where it is typed.
        case plain
        /// A regular expression of PCRE2, accents as they stand.
        case regex
    }

    /// What was typed.
    public let text: String
    /// How it is meant.
    public let kind: Kind

    /// A query.
    public init(_ text: String, _ kind: Kind = .plain) {
        self.text = text
        self.kind = kind
    }
}
