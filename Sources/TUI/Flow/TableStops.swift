import Model

/// The columns in which the cells of a table start, so that those of neighbouring rows stand under each other.
struct TableStops {
    /// Rows that are lined up with each other.
    private static let chunk = 32
    /// Blank cells between two columns.
    private static let gap = 2
    /// Bytes of a row beyond which it is set as running text.
    private static let longestRow = 400

    private let text: Text
    private let blocks: [Block]

    /// The stops of the tables of an article.
    init(_ text: Text, _ blocks: [Block]) {
        self.text = text
        self.blocks = blocks
    }

    /// The column each cell of a row starts in; `nil` where a row of the table is wider than the measure.
    func columns(of row: Int, measure: Int) -> [Int]? {
        var widths: [Int] = []
        for block in neighbours(of: row) {
            guard blocks[block].span.count <= Self.longestRow else { return nil }
            let cells = text.bytes[blocks[block].span.range].split(separator: 9, omittingEmptySubsequences: false)
            for (column, cell) in cells.enumerated() {
                let width = Label.columns(Label.fit(String(decoding: cell, as: UTF8.self), Self.longestRow))
                if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
            }
        }
        let starts = widths.reduce(into: [0]) { starts, width in
            starts.append(starts[starts.count - 1] + width + Self.gap)
        }
        guard let end = starts.last, end - Self.gap <= measure else { return nil }
        return starts.dropLast()
    }

    /// The rows of the same table in the same chunk.
    private func neighbours(of row: Int) -> Range<Int> {
        let chunk = row / Self.chunk * Self.chunk
        var first = row
        while first > chunk, blocks[first - 1].kind == .table { first -= 1 }
        var end = row + 1
        while end < min(blocks.count, chunk + Self.chunk), blocks[end].kind == .table { end += 1 }
        return first..<end
    }
}
