public import Model

/// Finds the numbers of an article and what they count.
public struct FigureFinder: Sendable {
    /// A finder; making one costs nothing.
    public init() {}

    /// The figures of the prose, in text order.
    public func find(in draft: Article.Draft, sentences: [Span]) -> [Figure] {
        []
    }
}
