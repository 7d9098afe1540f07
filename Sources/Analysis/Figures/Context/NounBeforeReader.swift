/// Reads the noun that ends at a place, back over what describes it: "value-added tax", "ten-year bonds".
struct NounBeforeReader {
    /// Where to read.
    let block: AtomBlock

    private var phrases: NounPhraseReader { NounPhraseReader(block: block) }

    /// The noun and what describes it, before `end`.
    func noun(endingAt end: Int, _ sentence: Range<Int>) -> FigureSubjectFinder.Subject? {
        var first = end
        while first > sentence.lowerBound, end - first < 7, let atom = block.atom(first - 1) {
            // "value-added tax", "a 28-year-old minesweeper"
            if first < end, block.isInnerHyphen(first - 1), first - 2 >= sentence.lowerBound {
                first -= 2
                continue
            }
            guard atom.kind == .word,
                !phrases.isStop(first - 1), !PhraseBounds.determiners.contains(atom.key),
                block.timeUnit(first - 1) == nil || block.isHyphen(first), block.number(first - 1) == nil
            else { break }
            first -= 1
            if block.startsLine(first) { break }
        }
        while first < end - 1, isVerbForm(first), !block.isHyphen(first + 1) { first += 1 }
        // "will issue bonds": a verb after its auxiliary.
        if end - first > 1, let before = block.atom(first - 1), SubjectVerbs.modals.contains(before.key) { first += 1 }
        guard first < end, !isAdverb(end - 1), !isVerbForm(end - 1) || end - first > 1 else { return nil }
        return FigureSubjectFinder.Subject(first: first, end: end, head: nil)
    }

    /// Whether a word is a verb by its ending, or a verb of change.
    private func isVerbForm(_ index: Int) -> Bool {
        guard let atom = block.atom(index), block.isLower(index), atom.count > 4 else { return false }
        if ChangeWords.nouns.contains(atom.key) { return false }
        if SubjectVerbs.keys.contains(atom.key) || SubjectVerbs.causatives.contains(atom.key)
            || ChangeWords.keys.contains(atom.key)
        {
            return true
        }
        return block.bytes[atom.end - 1] == 0x64 && block.bytes[atom.end - 2] == 0x65
    }

    private func isAdverb(_ index: Int) -> Bool {
        guard let atom = block.atom(index), atom.count > 3 else { return false }
        return block.bytes[atom.end - 2] == 0x6C && block.bytes[atom.end - 1] == 0x79
    }
}
