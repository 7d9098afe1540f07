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
    /// The columns in which the cells of a row of a table start; empty for anything else.
    var stops: [Int] = []
    /// Words before its own that stand nowhere in the text at this place: the name of a column.
    var label = ""

    /// Whether it separates two blocks.
    var isBlank: Bool { content == .blank }

    /// Whether it is code, whose white space counts.
    var isCode: Bool {
        if case .words(.code, _) = content { return true }
        return false
    }
}
