import Model

/// A row of the wrapped article.
struct FlowLine: Hashable {
    /// What stands in a row.
    enum Content: Hashable {
        /// Words of a block.
        case words(Block.Kind, level: Int?)
        /// The blank row after a block.
        case blank
    }

    /// The index of its block in ``Article/blocks``; for a blank row the block above.
    let block: Int
    /// Its bytes, up to the start of the next line of the same block.
    let span: Span
    /// What stands in it.
    let content: Content
    /// Blank cells before its words.
    let indent: Int
    /// Whether its block starts here.
    let opensBlock: Bool
    /// The number of its item; `nil` for one with a bullet.
    var number: Int?
    /// The columns in which the cells of a row of a table start; empty for anything else.
    var stops: [Int] = []
    /// Words before its own that stand nowhere in the text at this place: the name of a column.
    var label = ""
    /// Cells that its blanks take more than one each, so that it fills the measure.
    var stretch = 0
    /// Whether it ends within a word: a hyphen follows that is nowhere in the text.
    var isDivided = false

    /// Whether it separates two blocks.
    var isBlank: Bool { content == .blank }

    /// Whether it is code, whose white space counts.
    var isCode: Bool {
        if case .words(.code, _) = content { return true }
        return false
    }

    /// Whether it is part of a table, whose cells tabs divide.
    var isTable: Bool {
        if case .words(.table, _) = content { return true }
        return false
    }

    /// Words that stand before a line and nowhere in the text: a bullet, the bar of a quotation, the name of a column.
    struct Edge {
        let words: String
        /// The cell they start in, counted from the left edge of the measure.
        let column: Int
    }

    /// What stands before its words, `nil` where nothing does.
    var edge: Edge? {
        if !label.isEmpty { return Edge(words: label, column: indent - Label.columns(label) - 1) }
        guard indent >= 2, case .words(let kind, _) = content else { return nil }
        switch kind {
        case .quotation: return Edge(words: "│", column: indent - 2)
        case .item where opensBlock:
            let words = number.map { "\($0)." } ?? "•"
            return Edge(words: words, column: max(0, indent - 1 - Label.columns(words)))
        default: return nil
        }
    }
}
