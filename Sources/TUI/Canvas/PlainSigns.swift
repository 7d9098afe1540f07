extension Canvas {
    /// What a screen reader would spell out, and what it reads well; beside these the bars of charts.
    private static let plainSigns: [String: String] = [
        "▸": ">", "•": "-", "│": " ", "░": "-", "─": "-", "▲": "^", "▼": "v", "┴": "+", "┬": "+", "└": "+", "┼": "+",
        "┤": "+",
        "├": "+",
    ]
    /// The parts of a bar, in eighths of a cell.
    private static let parts: ClosedRange<Unicode.Scalar> = "\u{2581}"..."\u{258F}"

    /// Puts signs of ASCII in the place of those that are drawn, and shows the cursor, which a screen reader follows.
    mutating func makePlain() {
        for row in 0..<size.rows {
            for (column, cell) in self.row(row).enumerated() where cell.role != .text {
                if let plain = Self.plainSigns[cell.text] {
                    put(plain, columns: 1, row: row, column: column, role: cell.role)
                } else if cell.role == .bar, let scalar = cell.text.unicodeScalars.first, Self.parts.contains(scalar) {
                    put("#", columns: 1, row: row, column: column, role: cell.role)
                }
            }
        }
        place(row: cursor.row, column: cursor.column, shown: true)
    }
}
