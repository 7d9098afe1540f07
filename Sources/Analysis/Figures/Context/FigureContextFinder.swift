import Model

/// Gives the figures of a block their place in the sentence: subject, year, role, and calendar date.
struct FigureContextFinder {
    /// Where to look.
    let block: AtomBlock
    /// The day the article was published, where known.
    let published: CivilDate?

    /// Completes the matches of a block, sentence by sentence.
    func complete(_ matches: inout [Match], _ sentences: [MatchedSentence]) {
        for sentence in sentences { complete(&matches, sentence.matches, sentence.atoms) }
    }

    private func complete(_ matches: inout [Match], _ range: Range<Int>, _ sentence: Range<Int>) {
        FigureYearFinder(block: block).setYears(&matches, range)
        let subjects = FigureSubjectFinder(block: block)
        let roles = FigureRoleFinder(block: block, present: published?.year)
        for index in range {
            matches[index].subject = shared(matches, index, range) ?? subjects.find(matches, at: index, in: sentence)
            let found = roles.find(matches[index], in: sentence)
            (matches[index].role, matches[index].change) = (found.role, found.change)
            if let published {
                matches[index].resolved = DateResolver(block: block, published: published).resolve(matches[index])
            }
        }
    }

    /// The subject of the figure that this one goes on from: "to 7 billion by 2015 and 10 billion by 2020", "…, up 7%".
    private func shared(_ matches: [Match], _ index: Int, _ range: Range<Int>) -> FigureSubjectFinder.Subject? {
        let match = matches[index]
        switch match.kind {
        case .money, .percent, .measure, .ratio, .count: break
        case .ordinal, .age, .duration, .date, .time, .score, .label: return nil
        }
        var before = (match.outer ?? match.first) - 1
        var isChange = block.word(before) == .up || block.word(before) == .down
        // "330,000, up from 236,000": the level before goes on from the one now.
        if block.word(before) == .from, block.word(before - 1) == .up || block.word(before - 1) == .down {
            before -= 1
            isChange = true
        }
        if match.kind == .count, !isChange, block.word(before) != .to { return nil }
        // "rose 3.2 points, or 0.3%": the same in another unit.
        if block.word(before) == .or, block.mark(before - 1) == ",", index > range.lowerBound,
            before - 1 - matches[index - 1].end <= 2
        {
            return matches[index - 1].subject.map { .init(first: $0.first, end: $0.end, head: nil) }
        }
        let isJoined = block.word(before) == .and || block.mark(before) == ","
        guard
            isChange || isJoined && match.kind != .ratio || block.word(before) == .from || block.word(before) == .to
                || block.word(before) == .at,
            let earlier = matches[range.lowerBound..<index].last(where: {
                $0.kind != .date && $0.kind != .duration && $0.kind != .time && $0.kind != .label
            }),
            isChange || earlier.kind == match.kind && earlier.unit == match.unit
                || (block.word(before) == .to || block.word(before) == .from || block.word(before) == .at)
                    && (earlier.kind == .percent || earlier.role == .change),
            earlier.subject?.head == nil,
            before - earlier.end < 8, match.kind != .count || isChange || earlier.kind == .percent
        else { return nil }
        if block.word(match.end) == .of
            || block.word(match.end) == .in && match.kind == .money && block.isLower(match.end + 1)
        {
            return nil
        }
        return earlier.subject
    }
}
