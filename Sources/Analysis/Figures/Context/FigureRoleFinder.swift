import Model

/// Tells facts from goals and from the size of a change, by the words beside a figure.
struct FigureRoleFinder {
    /// Where to look.
    let block: AtomBlock
    /// The year the article is of, where known.
    let present: Int?

    /// What a figure stands for.
    struct Finding {
        var role: Figure.Role?
        /// Which way a change went.
        var change: Figure.Change?
    }

    /// The role of a match in its sentence.
    func find(_ match: Match, in sentence: Range<Int>) -> Finding {
        switch match.kind {
        case .count, .percent, .money, .measure, .ratio: break
        default: return Finding()
        }
        if let word = changeWord(match) { return Finding(role: .change, change: direction(of: word)) }
        if let year = match.year, let present, year > present { return Finding(role: .target) }
        return Finding(role: isTarget(match, sentence) ? .target : .fact)
    }

    /// The word that makes a figure the size of a change: "up 7%", "rose 7%", "fell by 3 points", "a 7% rise".
    private func changeWord(_ match: Match) -> Int? {
        let edge = match.outer ?? match.first
        if let atom = block.atom(match.end), ChangeWords.nouns.contains(atom.key) { return match.end }
        if match.kind == .percent || match.kind == .ratio, let atom = block.atom(match.end),
            ChangeWords.comparatives.contains(atom.key)
        {
            return match.end
        }
        var at = edge - 1
        if block.word(at) == .by { at -= 1 }
        // "rose sharply by 7%"
        if let atom = block.atom(at), atom.count > 3, atom.kind == .word, block.bytes[atom.end - 1] == 0x79,
            block.bytes[atom.end - 2] == 0x6C
        {
            at -= 1
        }
        // "an increase of 7%"
        if block.word(at) == .of, match.kind != .count, let noun = block.atom(at - 1),
            ChangeWords.nouns.contains(noun.key)
        {
            return at - 1
        }
        guard let atom = block.atom(at), atom.kind == .word else { return nil }
        if block.word(at) == .up || block.word(at) == .down { return isMovement(at, match) ? at : nil }
        // "reduce 20 jobs" moves what is counted; a level follows "to".
        if ChangeWords.keys.contains(atom.key) {
            return match.kind == .percent || block.word(edge - 1) == .by
                || match.kind == .money && !ChangeWords.transitives.contains(atom.key) ? at : nil
        }
        guard block.word(edge - 1) == .by else { return nil }
        return (max(0, edge - 8)..<edge).last { block.atom($0).map { ChangeWords.keys.contains($0.key) } ?? false }
    }

    /// Whether "up" or "down" tells where an amount went, and does not belong to a verb: "make up 7%".
    private func isMovement(_ index: Int, _ match: Match) -> Bool {
        guard block.isWord(index - 1), let verb = block.atom(index - 1) else { return true }
        if ChangeWords.phrasal.contains(verb.key) { return false }
        if block.word(index - 1) != nil || block.lastLetter(index - 1) == UInt8(ascii: "s") { return true }
        return match.kind == .percent || match.kind == .money
    }

    private func direction(of index: Int) -> Figure.Change? {
        guard let key = block.atom(index)?.key else { return nil }
        if ChangeWords.falling.contains(key) { return .down }
        return ChangeWords.neutral.contains(key) ? nil : .up
    }

    /// Whether a word before, in the same clause, speaks of what is to come.
    private func isTarget(_ match: Match, _ sentence: Range<Int>) -> Bool {
        for at in stride(from: match.first - 1, through: max(sentence.lowerBound, match.first - 24), by: -1) {
            if let mark = block.mark(at), mark == ";" || mark == ":" || mark == "”" || mark == "\"" { return false }
            guard let atom = block.atom(at), TargetWords.keys.contains(atom.key) else { continue }
            if block.word(at) == .may && block.isCapitalised(at) { continue }
            // "will be heard by 10 judges" counts judges that there are.
            if match.kind == .count, TargetWords.modals.contains(atom.key) { continue }
            return true
        }
        return false
    }
}
