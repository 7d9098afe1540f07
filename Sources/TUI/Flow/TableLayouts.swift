import Model

/// The layouts of an article's tables, each made when a row of it is first asked for.
final class TableLayouts {
    /// Rows that are laid out together: those of a longer table are lined up so many at a time.
    private static let chunk = 256
    /// Rows that are looked at for the one that names the columns.
    private static let reach = 10_000

    private let text: Text
    private let blocks: [Block]
    private let measure: Int
    private var known: [Int: TableLayout] = [:]

    /// The layouts of the tables of an article.
    init(_ text: Text, _ blocks: [Block], measure: Int) {
        self.text = text
        self.blocks = blocks
        self.measure = measure
    }

    /// The lines of a row; `nil` where it is set as running text.
    func lines(of row: Int) -> [FlowLine]? {
        var first = row
        while first > max(0, row - Self.reach), blocks[first - 1].kind == .table { first -= 1 }
        let start = first + (row - first) / Self.chunk * Self.chunk
        if let layout = known[start] { return layout.lines(of: row) }
        var end = start
        while end < min(blocks.count, start + Self.chunk), blocks[end].kind == .table { end += 1 }
        let layout = TableLayout(text, blocks, rows: start..<end, first: first, measure: measure)
        known[start] = layout
        return layout.lines(of: row)
    }
}
