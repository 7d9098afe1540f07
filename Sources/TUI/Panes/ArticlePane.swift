import Model

/// The article, with marks beside it: `"` where a quote starts, `?` where nobody is named for it, `#` where a number stands, `!` where a note doubts one.
struct ArticlePane {
    private let scene: Scene
    private let area: Area
    private let marks: TextMarks

    /// The pane of the article in an area of the screen, gutter not included.
    init(_ scene: Scene, _ area: Area) {
        self.scene = scene
        self.area = area
        marks = TextMarks(scene)
    }

    /// Draws the text and puts the cursor on the reading position.
    func draw(into canvas: inout Canvas) {
        let lines = scene.flow.lines(from: scene.state.place.top, count: area.rows)
        let point = scene.page.line(at: scene.state.place.point)
        if lines.isEmpty {
            let words = scene.articles.isOpening ? scene.opening ?? "" : "Nothing to show."
            canvas.write(
                Label.fit(words, area.columns), row: area.row, column: area.column, columns: area.columns,
                role: .dim)
        }
        for (row, line) in lines.enumerated() {
            let column = draw(line, row: area.row + row, into: &canvas)
            if line.span.start == point { canvas.place(row: area.row + row, column: column) }
        }
    }

    /// Draws a line and returns the column of the reading position, if it is there, else that of the first word.
    private func draw(_ line: FlowLine, row: Int, into canvas: inout Canvas) -> Int {
        guard case .words(let kind, _) = line.content else { return area.column }
        let seen = SeenLine(scene.flow, line)
        if let edge = line.edge {
            let columns = Label.columns(edge.words)
            let column = seen.isLeftward ? max(0, area.columns - edge.column - columns) : edge.column
            canvas.write(edge.words, row: row, column: area.column + column, columns: columns, role: .dim)
        }
        let roles = marks.roles(line.span, in: kind)
        var place = area.column + line.indent
        var nearest: Int?
        for placed in seen.places where placed.column + placed.columns <= area.columns {
            let column = area.column + placed.column
            let role = roles.role(at: placed.glyph.start)
            let shown = kind == .table && placed.glyph.base == "\t" ? "│" : placed.shown
            if placed.columns > 2 || placed.glyph.isSpace {
                for offset in 0..<placed.columns {
                    canvas.put(shown, columns: 1, row: row, column: column + offset, role: role)
                }
            } else {
                canvas.put(shown, columns: placed.columns, row: row, column: column, role: role)
            }
            // Glyphs are not in the order of the text where it runs to the left.
            let start = placed.glyph.start
            let isBefore = start <= scene.state.place.point
            if nearest.map({ isBefore ? start > $0 || $0 > scene.state.place.point : start < $0 }) ?? true {
                (nearest, place) = (start, column)
            }
        }
        if line.isDivided, let last = seen.places.last {
            let column = area.column + last.column + last.columns
            canvas.put("-", columns: 1, row: row, column: column, role: roles.role(at: last.glyph.start))
        }
        if scene.layout.kind == .wide || scene.layout.kind == .medium || scene.layout.kind == .narrow {
            drawGutter(line.span, row: row, into: &canvas)
        }
        return place
    }

    private func drawGutter(_ span: Span, row: Int, into canvas: inout Canvas) {
        let quote = marks.quote(startingIn: span).map { $0.speaker == nil ? "?" : QuoteWords.mark(of: $0) }
        let sign = marks.hasDoubt(startingIn: span) ? "!" : marks.hasFigure(startingIn: span) ? "#" : nil
        let number = marks.sign(startingIn: span) ?? sign
        let column = area.column - Layout.gutter
        if let quote {
            canvas.put(quote, columns: 1, row: row, column: column + (number == nil ? 1 : 0), role: .gutter)
        }
        if let number { canvas.put(number, columns: 1, row: row, column: column + 1, role: .gutter) }
    }
}
