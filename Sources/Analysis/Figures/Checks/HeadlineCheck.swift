import Model

/// A headline and a text that give two numbers for one thing: only where the sentences share words enough to be of one event.
struct HeadlineCheck {
    /// The headline, with its figures.
    let title: Part

    /// A block with the figures found in it.
    struct Part {
        let block: AtomBlock
        let matches: [Match]
        let sentences: [MatchedSentence]
    }

    /// Words that headline and sentence must have in common, besides what is counted.
    private static let overlap = 2

    /// Atoms of a sentence that are looked at.
    private static let reach = 200

    /// The doubts, from the first blocks of the text; `places` are where the headline stands in the text, if it does.
    func notes(on lead: [Part], titleAt place: Span?) -> [Note] {
        title.matches.compactMap { headline in
            guard isComparable(headline, title.block), let value = headline.value else { return nil }
            var other: (span: Span, words: String)?
            for part in lead {
                for sentence in part.sentences {
                    for index in sentence.matches where isSame(headline, part.matches[index], part.block) {
                        let match = part.matches[index]
                        guard match.modifier == nil, let said = match.value, !Rounding.agree(value, said) else {
                            return nil
                        }
                        if other == nil, shared(headline, sentence, part.block) >= Self.overlap {
                            other = (part.block.span(match.first, match.end), part.block.words(match.first, match.end))
                        }
                    }
                }
            }
            guard let other else { return nil }
            let words = title.block.span(headline.first, headline.end)
            let at = place.map { Span($0.start + words.start, $0.start + words.end) }
            return Note(
                .doubted,
                "the headline says \(title.block.words(headline.first, headline.end)), the text \(other.words)",
                at: [at, other.span].compactMap(\.self))
        }
    }

    /// Counts of something, and money: what a headline repeats from the text.
    private func isComparable(_ match: Match, _ block: AtomBlock) -> Bool {
        guard match.modifier == nil, match.low == nil, let value = match.value, value >= 3 else { return false }
        return match.kind == .money || match.kind == .count && match.subject?.head != nil
    }

    private func isSame(_ headline: Match, _ match: Match, _ block: AtomBlock) -> Bool {
        guard match.kind == headline.kind, match.unit == headline.unit, match.per == headline.per, match.value != nil
        else {
            return false
        }
        guard match.kind == .count else { return true }
        guard let head = headline.subject?.head.flatMap(title.block.atom),
            let other = match.subject?.head.flatMap(block.atom)
        else { return false }
        return head.key == other.key
    }

    /// How many words of the headline a sentence repeats, the noun counted and small words left out.
    private func shared(_ headline: Match, _ sentence: MatchedSentence, _ block: AtomBlock) -> Int {
        let noun = headline.subject?.head.flatMap(title.block.atom)?.key
        let words = Set(
            title.block.atoms.filter { $0.kind == .word && $0.count > 3 && $0.key != noun }.map(\.key))
        let isSmall: (WordKey) -> Bool = { PhraseBounds.stops.contains($0) || PhraseBounds.determiners.contains($0) }
        return Set(block.atoms[sentence.atoms].prefix(Self.reach).lazy.filter { $0.kind == .word }.map(\.key))
            .intersection(words.filter { !isSmall($0) }).count
    }
}
