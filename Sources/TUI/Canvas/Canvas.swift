import Model

/// A screen of cells, drawn in memory; panes write into it, the terminal shows what changed.
public struct Canvas: Hashable, Sendable {
    /// One place on the screen.
    public struct Cell: Hashable, Sendable {
        /// A base scalar and what combines with it; empty in the right half of a wide glyph.
        public let text: String
        /// What it means.
        public let role: Role

        static let blank = Cell(text: " ", role: .text)
    }

    /// A place where the terminal's cursor can stand.
    public struct Place: Hashable, Sendable {
        /// The row, from 0 at the top.
        public let row: Int
        /// The column, from 0 at the left.
        public let column: Int
    }

    /// How large it is.
    public let size: Size
    /// Where the cursor stands: on the focused item, so that a screen reader follows it.
    public internal(set) var cursor = Place(row: 0, column: 0)
    /// Whether the cursor is shown: where the reader reads or types.
    public internal(set) var showsCursor = false
    /// Whether what runs from right to left is put into the order it is seen in.
    var ordersRightToLeft = true
    private var cells: [Cell]

    /// A blank screen.
    public init(_ size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The cells of a row.
    public func row(_ row: Int) -> ArraySlice<Cell> { cells[(row * size.columns)..<((row + 1) * size.columns)] }

    /// The whole screen as an area.
    var area: Area { Area(row: 0, column: 0, rows: size.rows, columns: size.columns) }

    /// Writes the words of a string into at most `columns` cells and returns the column after them; what does not fit is left out.
    /// What is typed keeps its order, so that the cursor is where the next letter comes.
    @discardableResult
    mutating func write(
        _ string: String, row: Int, column: Int, columns: Int, role: Role, isTyped: Bool = false
    ) -> Int {
        let text = Text(string)
        var reader = GlyphReader(text, text.span)
        var at = column
        if ordersRightToLeft, !isTyped, Bidi.reorders(text, text.span) {
            let line = FlowLine(
                block: 0, span: text.span, content: .words(.code, level: nil), indent: 0, opensBlock: true)
            for place in SeenLine(text, line, paragraph: text.span, measure: nil).places
            where place.column + place.columns <= columns {
                put(place.shown, columns: place.columns, row: row, column: column + place.column, role: role)
                at = max(at, column + place.column + place.columns)
            }
            return at
        }
        while let glyph = reader.next(), at + glyph.columns <= column + columns {
            put(glyph.shown(text), columns: glyph.columns, row: row, column: at, role: role)
            at += glyph.columns
        }
        return at
    }

    /// Puts one glyph of `columns` cells; outside of the screen nothing happens.
    mutating func put(_ glyph: String, columns: Int, row: Int, column: Int, role: Role) {
        guard columns > 0, row >= 0, row < size.rows, column >= 0, column + columns <= size.columns else { return }
        let index = row * size.columns + column
        // A wide glyph that loses one of its halves loses both.
        if column > 0, cells[index].text.isEmpty { cells[index - 1] = .blank }
        let after = index + columns
        if column + columns < size.columns, cells[after].text.isEmpty { cells[after] = .blank }
        cells[index] = Cell(text: glyph, role: role)
        if columns == 2 { cells[index + 1] = Cell(text: "", role: role) }
    }

    /// Gives the cells of an area another meaning, or only those that now mean `old`.
    mutating func tint(_ area: Area, _ role: Role, only old: Role? = nil) {
        for row in max(0, area.row)..<max(0, area.row, min(size.rows, area.row + area.rows)) {
            for column in max(0, area.column)..<max(0, area.column, min(size.columns, area.column + area.columns)) {
                let index = row * size.columns + column
                if let old, cells[index].role != old { continue }
                cells[index] = Cell(text: cells[index].text, role: role)
            }
        }
    }

    /// Puts the cursor at a place, moved onto the screen where it lies outside.
    mutating func place(row: Int, column: Int, shown: Bool = false) {
        cursor = Place(row: max(0, min(row, size.rows - 1)), column: max(0, min(column, size.columns - 1)))
        showsCursor = shown
    }
}
