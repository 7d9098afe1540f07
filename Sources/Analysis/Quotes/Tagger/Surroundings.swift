/// What a paragraph's neighbours tell of it.
package struct Surroundings: Hashable, Sendable {
    /// Whether the paragraph before ends with a colon.
    package var followsColon = false
    /// Whether the paragraph before left its quotation open.
    package var followsOpen = false
    /// Whether the paragraph before has a stretch of some length in marks.
    package var followsMarks = false
    /// How many paragraphs stand before it, up to 3.
    package var depth: UInt32 = 0
    /// Whether it is a heading, a title or a short line without a full stop.
    package var isHeadline = false

    /// The most words of a title, a nickname or a scare quote.
    private static let fragment = 3

    /// The surroundings of `passage` after `previous`, the passage before it that has words.
    init(of passage: Passage, after previous: Passage?, depth: Int) {
        if let previous, let last = previous.tokens.indices.last {
            followsColon = previous.isByte(last, ":")
            followsOpen = previous.stretches.last.map { !$0.isClosed && $0.close > last } ?? false
            followsMarks = previous.stretches.contains { previous.hasMoreWords(than: Self.fragment, in: $0.inside) }
        }
        self.depth = UInt32(min(depth, 3))
        let last = passage.tokens.count - 1
        isHeadline = last < 25 && last >= 0 && passage.tokens[last].kind == .word
    }
}
