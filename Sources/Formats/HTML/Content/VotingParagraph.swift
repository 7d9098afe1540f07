/// The text that stands in one element directly, not in a block inside it, and what it says for an article around it.
struct VotingParagraph {
    /// What it is worth as a vote: more for sentences, commas and length, less for links.
    let worth: Double
    /// Whether there are no blocks inside, so that the element is the paragraph.
    let isWhole: Bool

    /// Characters a paragraph needs to be worth anything.
    private static let least = 20

    /// The paragraph in an element, `nil` where there is none worth a vote.
    init?(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) {
        switch tree.tag(index) {
        case .p, .td, .pre, .div, .section, .article, .blockquote, .dd, .center, .main, .body, .li: break
        default: return nil
        }
        var length = 0
        var linked = 0
        var commas = 0
        var linkEnd = 0
        var isWhole = true
        var node = index + 1
        let end = tree.end(index)
        while node < end {
            let tag = tree.tag(node)
            if isOut[node] || tag.isBlock {
                if tag.isBlock { isWhole = false }
                node = tree.end(node)
                continue
            }
            if tree.isLink(node) { linkEnd = tree.end(node) }
            if tag == .text {
                for byte in tree.text(node) {
                    if byte > 0x20, byte & 0xC0 != 0x80 {
                        let width = 0xE3...0xED ~= byte ? 2 : 1
                        length += width
                        if node < linkEnd { linked += width }
                    }
                    if byte == UInt8(ascii: ",") { commas += 1 }
                }
            }
            node += 1
        }
        guard length >= Self.least else { return nil }
        let share = 1 - Double(linked) / Double(length)
        worth = (1 + Double(commas) + min(Double(length) / 80, 3)) * share
        self.isWhole = isWhole
    }
}
