public import Model

/// Blocks → sentences, quotes, speakers, figures. Total: any draft gives an article, doubt becomes confidence or a note.
public struct Analyzer: Sendable {
    /// Raised whenever the same draft may give other quotes, speakers or figures than before, so that what was kept of
    /// an article is known to be old.
    public static let version = 3

    /// An analyzer; making one costs nothing.
    public init() {}

    /// Makes the tables and types that an analysis needs the first time, some 10 ms; afterwards the first article costs what
    /// any other does. Safe from any thread, beside an analysis too.
    public func warmUp() {
        let text = Text(Self.warmingWords)
        _ = analyze(Article.Draft(text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata()))
    }

    /// One of each: a quote with a cue before and behind it, without marks, by a pronoun; a name with a role; a date and figures.
    private static let warmingWords = """
        “Trade grew by 12% to $3.5 billion in 2023,” said Finance Minister Anna Berg, 54, on 3 May 2024. She told reporters \
        that exports had fallen from 1,200 to 900 tonnes. According to the ministry, two thirds of it went by sea at 9 a.m.
        """

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
