public import Model

/// Blocks → sentences, quotes, speakers, figures. Total: any draft gives an article, doubt becomes confidence or a note.
public struct Analyzer: Sendable {
    /// Raised whenever the same draft may give other quotes, speakers or figures than before, so that what was kept of
    /// an article is known to be old.
    public static let version = 3

    /// An analyzer; making one costs nothing.
    public init() {}

    /// The article of a draft, with all that the analysis found in it.
    public func analyze(_ draft: Article.Draft) -> Article {
        let sentences = SentenceSplitter().split(draft)
        let found = QuoteFinder().find(in: draft, sentences: sentences)
        let (quotes, speakers) = SpeakerResolver().resolve(found, in: draft, sentences: sentences)
        let numbers = FigureFinder().read(draft, sentences: sentences)
        return Article(
            draft, sentences: sentences, quotes: quotes, speakers: speakers, figures: numbers.figures,
            timeline: numbers.timeline, notes: numbers.notes)
    }
}
