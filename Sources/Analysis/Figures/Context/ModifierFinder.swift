import Model

/// Finds what the words around a number say of its exactness: "nearly", "more than", "or more".
struct ModifierFinder {
    /// Where to look.
    let block: AtomBlock

    /// The modifier of the figure from `first` to before `end`, and the atom after it where it follows.
    func find(first: Int, end: Int) -> (modifier: Figure.Modifier?, first: Int) {
        if let found = ModifierPhrases.following.longest(block, at: end), block.atom(end)?.gap == .space {
            let modifier = ModifierPhrases.after[found.value].1
            // "less than 5000 or equal"
            return (modifier, first)
        }
        var last = first - 1
        for _ in 0..<3 {
            if let (modifier, start) = before(last) { return (modifier, start) }
            guard let atom = block.atom(last), atom.kind == .word, ModifierPhrases.between.contains(atom.key) else {
                break
            }
            last -= 1
        }
        return (nil, first)
    }

    private func before(_ last: Int) -> (Figure.Modifier, Int)? {
        if block.isHyphen(last), block.mark(last - 1) == "/", block.mark(last - 2) == "+" { return (.margin, last - 2) }
        guard let found = ModifierPhrases.reversed.longestBackwards(block, at: last) else { return nil }
        let modifier = ModifierPhrases.before[found.value].1
        // "over the past 20 years", "over the limit of": a preposition of time or place.
        if found.start == last,
            block.word(last) == .over || block.word(last) == .past || block.word(last) == .around
                || block.word(last) == .under, block.word(last + 1) == .the
        {
            let isTime = (last + 2..<last + 8).contains { block.timeUnit($0) != nil }
            if isTime { return nil }
        }
        if block.word(last) == .past, (last + 1..<last + 5).contains(where: { block.timeUnit($0) != nil }) {
            return nil
        }
        if block.word(last) == .past, found.start == last, block.word(last - 1) == .the { return nil }
        if block.atom(last)?.key == Self.top, block.word(last + 1) != nil || !isVerb(last) { return nil }
        return (modifier, found.start)
    }

    /// "to top 10 million", and not "the top 10".
    private func isVerb(_ index: Int) -> Bool {
        switch block.word(index - 1) {
        case .to, .will, .would, .could, .can, .may, .not: true
        default: false
        }
    }

    private static let top = WordKey(of: "top")
}
