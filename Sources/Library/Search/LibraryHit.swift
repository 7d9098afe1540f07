public import Model

/// A place in the library that a search found.
public struct LibraryHit: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
        case article, quote, figure
    }

    /// What it is.
    public let kind: Kind
    /// The article.
    public let article: KeptArticle
    /// Where it stands in the article's text.
    public let span: Span
    /// The words there with some around them, on one line.
    public let snippet: String
    /// The words of a number; `nil` for what is none.
    public let figure: String?
    /// Whose quote it is; `nil` for nobody's and for what is no quote.
    public let speaker: String?
    /// How well it fits, the more the better; 0 where hits have another order.
    public let score: Double
}
