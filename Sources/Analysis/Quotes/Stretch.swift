/// What stands between two quotation marks, as token numbers of its block.
struct Stretch: Hashable, Sendable {
    /// The opening mark.
    let open: Int
    /// The closing mark; the number of tokens where the block ends before the stretch does.
    let close: Int
    /// Whether the marks are single ones.
    let isSingle: Bool
    /// Whether it goes on from a stretch that the block before left open.
    let continues: Bool
    /// Whether a mark closes it.
    let isClosed: Bool

    /// A stretch from the mark `open` to the mark `close`.
    init(open: Int, close: Int, isSingle: Bool, continues: Bool = false, isClosed: Bool = true) {
        self.open = open
        self.close = close
        self.isSingle = isSingle
        self.continues = continues
        self.isClosed = isClosed
    }

    /// The tokens inside the marks.
    var inside: Range<Int> { (open + 1)..<max(close, open + 1) }
    /// The token after it and its closing mark.
    var end: Int { isClosed ? close + 1 : close }
    /// The tokens with the marks.
    var tokens: Range<Int> { open..<end }
}
