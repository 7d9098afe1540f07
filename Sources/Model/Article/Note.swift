/// Something the program did to, or doubts about, the article: never an error, always worth a line.
public struct Note: Hashable, Sendable {
    /// What it is about.
    public enum Kind: String, CaseIterable, Sendable {
        /// Left out of what is shown.
        case dropped
        /// Possibly wrong in the article.
        case doubted
        /// Mended on the way in: a charset guessed, a byte replaced.
        case repaired
    }

    /// What it is about.
    public let kind: Kind
    /// A sentence for the reader, without a full stop.
    public let message: String
    /// The places it is about; may be empty.
    public let spans: [Span]

    /// A note.
    public init(_ kind: Kind, _ message: String, at spans: [Span] = []) {
        self.kind = kind
        self.message = message
        self.spans = spans
    }
}
