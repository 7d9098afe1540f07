/// What stands between two quotation marks, as token numbers of its block.
package struct Stretch: Hashable, Sendable {
    /// The opening mark.
    package let open: Int
    /// The closing mark; the number of tokens where the block ends before the stretch does.
    package let close: Int
    /// Whether the marks are single ones.
    package let isSingle: Bool
    /// Whether it goes on from a stretch that the block before left open.
    package let continues: Bool
    /// Whether a mark closes it.
    package let isClosed: Bool

    /// A stretch from the mark `open` to the mark `close`.
    init(open: Int, close: Int, isSingle: Bool, continues: Bool = false, isClosed: Bool = true) {
        self.open = open
        self.close = close
        self.isSingle = isSingle
        self.continues = continues
        self.isClosed = isClosed
    }

    /// The tokens inside the marks.
    package var inside: Range<Int> { (open + 1)..<max(close, open + 1) }
    /// The token after it and its closing mark.
    package var end: Int { isClosed ? close + 1 : close }
    /// The tokens with the marks.
    package var tokens: Range<Int> { open..<end }
}
