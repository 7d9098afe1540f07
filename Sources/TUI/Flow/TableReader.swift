import Model

/// Reads the cells of a table's rows: where they are, how wide, and whether they hold numbers.
struct TableReader {
    /// What stands in a cell.
    enum Content {
        case number, words
        /// Nothing, or a dash for it.
        case nothing
    }

    /// Letters that the unit of a number may have: km, bn, %.
    private static let unitLetters = 2

    private let text: Text

    /// A reader of the rows of a text.
    init(_ text: Text) { self.text = text }

    /// The cells of a row, which tabs divide.
    func cells(of row: Span) -> [Span] {
        text.bytes[row.range].split(separator: 9, omittingEmptySubsequences: false)
            .map { Span($0.startIndex, $0.endIndex) }
    }

    /// Whether a row has more than one cell with something in it; one that has not goes over the whole table.
    func isDivided(_ cells: [Span]) -> Bool { cells.dropFirst().contains { !$0.isEmpty } }

    /// The columns of the screen that a cell takes, white space closed up.
    func columns(of cell: Span) -> Int {
        var reader = GlyphReader(text, cell)
        var columns = 0
        var owesSpace = false
        while let glyph = reader.next() {
            if glyph.isSpace {
                owesSpace = columns > 0
            } else if glyph.columns > 0 {
                columns += glyph.columns + (owesSpace ? 1 : 0)
                owesSpace = false
            }
        }
        return columns
    }

    /// What stands in a cell: a number has a digit first, after signs and symbols, and no more letters than a unit.
    func content(of cell: Span) -> Content {
        var letters = 0
        var digits = 0
        for scalar in text[cell].unicodeScalars {
            if scalar.properties.numericType != nil {
                if digits == 0, letters > 0 { return .words }
                digits += 1
            } else if scalar.properties.isAlphabetic {
                letters += 1
                if letters > Self.unitLetters { return .words }
            }
        }
        return digits > 0 ? .number : letters > 0 ? .words : .nothing
    }

    /// Whether the first row of a table names its columns: words, or years, over more than one of them.
    func nameColumns(_ cells: [Span]) -> Bool {
        guard cells.count > 1, cells.dropFirst().allSatisfy({ !$0.isEmpty }) else { return false }
        return cells.allSatisfy { content(of: $0) != .number || isYear($0) }
    }

    private func isYear(_ cell: Span) -> Bool {
        guard let year = Int(text[cell]) else { return false }
        return 1_500...2_199 ~= year
    }
}
