import Model

/// Gives the figures of a block their place in the sentence: subject, year, role, and calendar date.
struct FigureContextFinder {
    /// Where to look.
    let block: AtomBlock
    /// The day the article was published, where known.
    let published: CivilDate?

    /// Completes the matches, which are in text order, by the sentences of the block.
    func complete(_ matches: inout [Match], sentences: some Sequence<Span>) {
        var from = 0
        for sentence in sentences where from < matches.count {
            let start = from
            while from < matches.count, block.atoms[matches[from].first].start < sentence.end { from += 1 }
            guard start < from else { continue }
            complete(&matches, start..<from, atoms(of: sentence))
        }
        if from < matches.count { complete(&matches, from..<matches.count, 0..<block.count) }
    }

    private func complete(_ matches: inout [Match], _ range: Range<Int>, _ sentence: Range<Int>) {
        FigureYearFinder(block: block).setYears(&matches, range)
        let subjects = FigureSubjectFinder(block: block)
        let roles = FigureRoleFinder(block: block, present: published?.year)
        for index in range {
            matches[index].subject = shared(matches, index, range) ?? subjects.find(matches, at: index, in: sentence)
            matches[index].role = roles.find(matches[index], in: sentence)
            if let published {
                matches[index].resolved = DateResolver(block: block, published: published).resolve(matches[index])
            }
        }
    }

    /// The subject of the figure that this one goes on from: "to 7 billion by 2015 and 10 billion by 2020", "…, up 7%".
    private func shared(_ matches: [Match], _ index: Int, _ range: Range<Int>) -> FigureSubjectFinder.Subject? {
        let match = matches[index]
        guard match.kind == .money || match.kind == .percent || match.kind == .measure || match.kind == .ratio else {
            return nil
        }
        let before = (match.outer ?? match.first) - 1
        let isChange = block.word(before) == .up || block.word(before) == .down
        let isJoined = block.word(before) == .and || block.mark(before) == ","
        guard isChange || isJoined && match.kind != .ratio || block.word(before) == .from || block.word(before) == .to,
            let earlier = matches[range.lowerBound..<index].last(where: {
                $0.kind != .date && $0.kind != .duration && $0.kind != .time && $0.kind != .label
            }),
            isChange || earlier.kind == match.kind && earlier.unit == match.unit, earlier.subject?.head == nil,
            before - earlier.end < 8
        else { return nil }
        if block.word(match.end) == .of
            || block.word(match.end) == .in && match.kind == .money && block.isLower(match.end + 1)
        {
            return nil
        }
        return earlier.subject
    }

    /// The atoms of a sentence, by two binary searches.
    private func atoms(of sentence: Span) -> Range<Int> {
        let first = firstAtom(from: sentence.start)
        return first..<max(first, firstAtom(from: sentence.end))
    }

    private func firstAtom(from offset: Int) -> Int {
        var low = 0, high = block.count
        while low < high {
            let middle = (low + high) / 2
            if block.atoms[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
