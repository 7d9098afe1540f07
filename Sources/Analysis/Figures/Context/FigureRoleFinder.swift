import Model

/// Tells facts from goals and from the size of a change, by the words before a figure.
struct FigureRoleFinder {
    /// Where to look.
    let block: AtomBlock
    /// The year the article is of, where known.
    let present: Int?

    /// The role of a match in its sentence.
    func find(_ match: Match, in sentence: Range<Int>) -> Figure.Role? {
        switch match.kind {
        case .count, .percent, .money, .measure, .ratio: break
        default: return nil
        }
        if isChange(match) { return .change }
        if let year = match.year, let present, year > present { return .target }
        return isTarget(match, sentence) ? .target : .fact
    }

    /// "up 7%", "rose 7%", "fell by 3 points", "a 7% rise".
    private func isChange(_ match: Match) -> Bool {
        let edge = match.outer ?? match.first
        if let atom = block.atom(match.end), ChangeWords.nouns.contains(atom.key) { return true }
        if ChangeWords.comparatives.contains(block.atom(match.end)?.key ?? 0), match.kind == .percent { return true }
        var at = edge - 1
        if block.word(at) == .by { at -= 1 }
        // "rose sharply by 7%"
        if let atom = block.atom(at), atom.count > 3, atom.kind == .word, block.bytes[atom.end - 1] == 0x79,
            block.bytes[atom.end - 2] == 0x6C
        {
            at -= 1
        }
        guard let atom = block.atom(at), atom.kind == .word else { return false }
        // "reduce 20 jobs" moves what is counted; a level follows "to".
        if block.word(at) == .up || block.word(at) == .down {
            // "make up", "took down" are verbs of their own.
            return !block.isWord(at - 1) || block.word(at - 1) != nil
                || block.lastLetter(at - 1) == UInt8(ascii: "s") && !isVerbOfUp(at - 1)
        }
        if ChangeWords.keys.contains(atom.key) {
            return match.kind == .percent || block.word(edge - 1) == .by || block.word(at) == .up
                || block.word(at) == .down || match.kind == .money && !ChangeWords.transitives.contains(atom.key)
        }
        if block.word(edge - 1) == .by {
            return (max(0, edge - 8)..<edge).contains {
                block.atom($0).map { ChangeWords.keys.contains($0.key) } ?? false
            }
        }
        return false
    }

    private func isVerbOfUp(_ index: Int) -> Bool {
        block.atom(index).map { $0.key == Self.makes || $0.key == Self.takes } ?? false
    }

    private static let makes = WordKey(of: "makes")
    private static let takes = WordKey(of: "takes")

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
