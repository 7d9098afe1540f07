import Model

/// How the rows of a table fall into lines. Nothing of a cell is ever cut off: what has no room under the name of its column
/// stands beside it.
struct TableLayout {
    /// The arrangement of the cells.
    private enum Shape {
        /// Under each other, a row a line.
        case columns
        /// The same, but the last cell of a row goes on below itself.
        case hanging
        /// A cell a line, with the names of the columns where the table has them.
        case stacked
        /// As running text, a rule between the cells.
        case running
    }

    /// Blank cells between two columns.
    private static let gap = 2
    /// Bytes of a row beyond which the table is set as running text.
    private static let longestRow = 2_000
    /// Cells of the screen that a last column needs to go on below itself.
    private static let leastLast = 20
    /// Cells of the screen that a cell needs behind the name of its column.
    private static let leastValue = 12

    private let text: Text
    private let blocks: [Block]
    private let measure: Int
    private let reader: TableReader
    /// The block of the row that names the columns, `nil` where no row does.
    private let header: Int?
    private let names: [String]
    private var widths: [Int] = []
    private var isNumeric: [Bool] = []
    private var starts: [Int] = []
    private var shape = Shape.columns

    /// The layout of some rows of a table that begins with the row `first`.
    init(_ text: Text, _ blocks: [Block], rows: Range<Int>, first: Int, measure: Int) {
        self.text = text
        self.blocks = blocks
        self.measure = measure
        reader = TableReader(text)
        let opening = reader.cells(of: blocks[first].span)
        header = reader.nameColumns(opening) ? first : nil
        names = header == nil ? [] : opening.map { Label.fit(text[$0], max(1, measure)) }
        take(rows)
        starts = widths.reduce(into: [0]) { starts, width in starts.append((starts.last ?? 0) + width + Self.gap) }
        shape = shape(of: rows)
    }

    /// Takes in the widths of the cells and which columns hold numbers.
    private mutating func take(_ rows: Range<Int>) {
        var numbers: [Int] = []
        var words: [Int] = []
        for row in rows {
            let cells = reader.cells(of: blocks[row].span)
            guard reader.isDivided(cells) else { continue }
            for (column, cell) in cells.enumerated() {
                if column == widths.count {
                    widths.append(0)
                    numbers.append(0)
                    words.append(0)
                }
                widths[column] = max(widths[column], reader.columns(of: cell))
                guard row != header else { continue }
                switch reader.content(of: cell) {
                case .number: numbers[column] += 1
                case .words: words[column] += 1
                case .nothing: break
                }
            }
        }
        isNumeric = zip(numbers, words).map { $0 > 0 && $0 >= $1 * 4 }
    }

    private func shape(of rows: Range<Int>) -> Shape {
        guard rows.allSatisfy({ blocks[$0].span.count <= Self.longestRow }), let last = widths.indices.last else {
            return .running
        }
        if starts[last] + widths[last] <= measure { return .columns }
        if measure - starts[last] >= max(Self.leastLast, measure * 2 / 5) { return .hanging }
        let longestName = names.dropFirst().map(Label.columns).max() ?? 0
        return longestName + Self.leastValue <= measure ? .stacked : .running
    }

    /// The lines of a row; `nil` where it is set as running text.
    func lines(of row: Int) -> [FlowLine]? {
        let span = blocks[row].span
        let cells = reader.cells(of: span)
        guard shape != .running, reader.isDivided(cells) else { return nil }
        switch shape {
        case .running: return nil
        case .columns: return [line(row, span, indent: 0, stops: stops(of: cells))]
        case .hanging: return hangingLines(row, cells)
        case .stacked: return row == header ? nil : stackedLines(row, cells)
        }
    }

    private func line(_ row: Int, _ span: Span, indent: Int, stops: [Int] = [], label: String = "") -> FlowLine {
        FlowLine(
            block: row, span: span, content: .words(.table, level: nil), indent: indent,
            opensBlock: span.start == blocks[row].span.start, stops: stops, label: label)
    }

    /// The columns that the cells of a row start in; numbers end where their column does.
    private func stops(of cells: [Span]) -> [Int] {
        cells.enumerated().map { column, cell in
            let spare = isNumeric[column] && !cell.isEmpty ? widths[column] - reader.columns(of: cell) : 0
            return starts[column] + max(0, spare)
        }
    }

    private func hangingLines(_ row: Int, _ cells: [Span]) -> [FlowLine] {
        let span = blocks[row].span
        guard cells.count == widths.count, let last = cells.last else {
            return [line(row, span, indent: 0, stops: stops(of: cells))]
        }
        let indent = starts[cells.count - 1]
        let breaks = LineBreaker(measure: measure - indent).lineStarts(text, last)
        let stops = Array(stops(of: cells).dropLast()) + [indent]
        return breaks.indices.map { index in
            let end = index + 1 < breaks.count ? breaks[index + 1] : span.end
            return index == 0
                ? line(row, Span(span.start, end), indent: 0, stops: stops)
                : line(row, Span(breaks[index], end), indent: indent)
        }
    }

    /// A line or more for each cell that has anything in it; the tabs around it belong to the one before.
    private func stackedLines(_ row: Int, _ cells: [Span]) -> [FlowLine] {
        let span = blocks[row].span
        let full = cells.indices.filter { !cells[$0].isEmpty }
        return full.enumerated().flatMap { position, column -> [FlowLine] in
            let start = position == 0 ? span.start : cells[column].start
            let end = position + 1 < full.count ? cells[full[position + 1]].start : span.end
            let name = column > 0 && column < names.count ? names[column] : ""
            return stackedLines(row, Span(start, end), label: name.isEmpty ? "" : "\(name):", isFirst: position == 0)
        }
    }

    /// The lines of one cell: the first behind its label, the others a little to the right of that.
    private func stackedLines(_ row: Int, _ cell: Span, label: String, isFirst: Bool) -> [FlowLine] {
        let left = isFirst ? 0 : Self.gap
        let indent = left + (label.isEmpty ? 0 : Label.columns(label) + 1)
        let opening = LineBreaker(measure: max(1, measure - indent)).lineStarts(text, cell)
        guard opening.count > 1 else { return [line(row, cell, indent: indent, label: label)] }
        let rest = Span(opening[1], cell.end)
        let further = min(left + Self.gap, measure - 1)
        let starts = LineBreaker(measure: max(1, measure - further)).lineStarts(text, rest)
        return [line(row, Span(cell.start, rest.start), indent: indent, label: label)]
            + starts.indices.map { index in
                let next = index + 1 < starts.count ? starts[index + 1] : cell.end
                return line(row, Span(starts[index], next), indent: further)
            }
    }
}
