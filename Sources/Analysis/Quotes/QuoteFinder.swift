public import Model

/// Finds what was said: content, cue and source of each quote, not yet whose it is.
public struct QuoteFinder: Sendable {
    /// A finder; making one costs nothing.
    public init() {}

    /// The quotes of the prose, in text order, without speakers.
    public func find(in draft: Article.Draft, sentences: [Span]) -> [Quote] {
        []
    }
}
