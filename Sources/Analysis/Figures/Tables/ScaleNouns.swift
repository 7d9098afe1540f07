/// What "m" after digits counts in British papers: "2.3m people"; before anything else it is metres.
enum ScaleNouns {
    /// Whether the word at `index` is something counted by the million.
    static func isCounted(_ block: AtomBlock, after index: Int) -> Bool {
        // "the 2.5m-strong workforce"
        if block.isInnerHyphen(index) { return block.atom(index + 1)?.key == strong }
        guard block.atom(index)?.gap == .space, block.isWord(index), !block.isCapitalised(index),
            let atom = block.atom(index)
        else { return false }
        if lengths.contains(atom.key) { return false }
        return people.contains(atom.key) || block.lastLetter(index) == UInt8(ascii: "s") && atom.count > 3
    }

    private static let strong = WordKey(of: "strong")
    private static let people = Set(
        ["people", "men", "women", "children", "barrels", "tonnes", "euro"].map { WordKey(of: $0) })
    private static let lengths = Set(
        ["across", "hurdles", "metres", "meters", "finals", "towards", "swims", "races", "sprints", "is", "was", "has"]
            .map { WordKey(of: $0) })
}
