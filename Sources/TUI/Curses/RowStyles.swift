/// The styles that the cells of a row are written in.
struct RowStyles {
    /// One a cell.
    let styles: [Style]

    /// Longer gaps are left out on a clear screen, where the cursor moves over them.
    private static let longestGap = 6

    /// The styles that a palette has for some cells. A gap between words that look otherwise takes the look of the word before
    /// it, where that shows on no blank: the terminal is told to change once less.
    init(_ cells: ArraySlice<Canvas.Cell>, _ palette: Palette) {
        var styles = cells.map { palette.style($0.role) }
        var word: Int?
        for (index, cell) in cells.enumerated() where cell.text != " " {
            defer { word = index }
            guard let word, (2...(Self.longestGap + 1)).contains(index - word) else { continue }
            let gap = (word + 1)..<index
            guard styles[word] != styles[gap.lowerBound], styles[index] != styles[index - 1],
                styles[word...(index - 1)].allSatisfy({ !$0.isUnderlined && !$0.isReversed })
            else { continue }
            for blank in gap { styles[blank] = styles[word] }
        }
        self.styles = styles
    }

    /// About how many bytes it takes to write a row where another one stands, `nil` for a blank one.
    static func cost(_ cells: ArraySlice<Canvas.Cell>, over old: ArraySlice<Canvas.Cell>?) -> Int {
        var bytes = 0
        var role: Role?
        for (index, cell) in cells.enumerated() {
            let before = old.map { $0[$0.startIndex + index] } ?? .blank
            guard before != cell else { continue }
            bytes += cell.text.utf8.count + (cell.role == role ? 0 : change)
            role = cell.role
        }
        return bytes
    }

    /// Bytes that move the cursor or change how is written.
    private static let change = 8
}
