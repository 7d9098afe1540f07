public import Model

/// Resolves the source of each quote to the person or body it means.
public struct SpeakerResolver: Sendable {
    /// Below this confidence a quote stays unattributed: a wrong name is worse than none. See `docs/speakers.md`.
    static let threshold = 0.5

    /// A resolver; making one costs nothing.
    public init() {}

    /// The same quotes with their speakers, and everybody named or quoted, most quoted first.
    public func resolve(
        _ quotes: [Quote], in draft: Article.Draft, sentences: [Span]
    ) -> (quotes: [Quote], speakers: [Speaker]) {
        let prose = Prose(draft, sentences: sentences)
        let names = NameReader(prose: prose).read(NameFinder(prose: prose).find())
        var cast = NameMerger(prose: prose).merge(names)
        let isQuoted = Self.quotedWords(quotes, prose)
        GenderCounter(prose: prose).count(&cast, isQuoted: isQuoted)
        var attributor = Attributor(prose: prose, blocks: draft.blocks, isQuoted: isQuoted, cast: cast)
        let attributions = attributor.attribute(quotes)
        return SpeakerLister(prose: prose, cast: attributor.cast).list(quotes, attributions)
    }

    /// For each word whether it stands in a direct quote.
    private static func quotedWords(_ quotes: [Quote], _ prose: Prose) -> [Bool] {
        var isQuoted = [Bool](repeating: false, count: prose.words.count)
        for quote in quotes where quote.isDirect {
            for span in quote.content {
                for index in prose.words(in: span) { isQuoted[index] = true }
            }
        }
        return isQuoted
    }
}
