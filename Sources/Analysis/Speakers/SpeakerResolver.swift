public import Model

/// Resolves the source of each quote to the person or body it means.
public struct SpeakerResolver: Sendable {
    /// Below this confidence a quote stays unattributed: a wrong name is worse than none. See `docs/speakers.md`.
    static let threshold = 0.6

    /// A resolver; making one costs nothing.
    public init() {}

    /// The quotes with their speakers, without those that only say that somebody did not comment; and everybody named or
    /// quoted, most quoted first.
    public func resolve(
        _ quotes: [Quote], in draft: Article.Draft, sentences: [Span]
    ) -> (quotes: [Quote], speakers: [Speaker]) {
        let prose = Prose(draft, sentences: sentences)
        let isQuoted = Self.quotedWords(quotes, prose)
        let declines = DeclineFinder(prose: prose).find(isQuoted: isQuoted)
        let quotes = quotes.filter { !Self.isDecline($0, declines) }
        let names = NameReader(prose: prose).read(NameFinder(prose: prose).find())
        var cast = NameMerger(prose: prose).merge(names)
        GenderCounter(prose: prose).count(&cast, isQuoted: isQuoted)
        var attributor = Attributor(prose: prose, blocks: draft.blocks, isQuoted: isQuoted, cast: cast)
        let (attributions, declined) = attributor.attribute(quotes, declines)
        return SpeakerLister(prose: prose, cast: attributor.cast, declined: declined).list(quotes, attributions)
    }

    /// Whether what was taken for a quote only says that there is none: "did not respond to ⟦requests for comment⟧".
    private static func isDecline(_ quote: Quote, _ declines: [Decline]) -> Bool {
        guard quote.kind == .indirect, let cue = quote.cue else { return false }
        var low = 0
        var high = declines.count
        while low < high {
            let middle = (low + high) / 2
            if declines[middle].words.end <= cue.start { low = middle + 1 } else { high = middle }
        }
        return low < declines.count && declines[low].words.start < cue.end
    }

    /// For each word whether it stands in a direct quote.
    private static func quotedWords(_ quotes: [Quote], _ prose: Prose) -> [Bool] {
        var isQuoted = [Bool](repeating: false, count: prose.words.count)
        for quote in quotes where quote.isDirect || quote.kind == .direct {
            for span in quote.content {
                for index in prose.words(in: span) { isQuoted[index] = true }
            }
        }
        return isQuoted
    }
}
