import Model
import Search

/// The list of an open picker: a title, and rows in which the letters typed are marked.
struct PickerPane {
    private let scene: Scene
    private let area: Area

    /// The pane of a scene's picker in an area of the screen.
    init(_ scene: Scene, _ area: Area) {
        self.scene = scene
        self.area = area
    }

    /// Cells before a row's words, for the mark of the chosen one.
    private static let margin = 2
    /// Cells of the column of names at most.
    private static let widestName = 28

    /// Draws the list.
    func draw(into canvas: inout Canvas) {
        guard let prompt = scene.state.prompt, let picker = prompt.picker, !area.isEmpty else { return }
        for row in area.row..<(area.row + area.rows) {
            for column in 0..<area.columns { canvas.put(" ", columns: 1, row: row, column: column, role: .text) }
        }
        canvas.tint(Area(row: area.row, column: area.column, rows: 1, columns: area.columns), .focusedTitle)
        canvas.write(
            Label.fit(picker.kind.plural.uppercased(), area.columns - 2), row: area.row, column: 1,
            columns: area.columns - 2, role: .focusedTitle)
        let list = area.dropping(rows: 1)
        guard picker.count > 0 else {
            canvas.write(
                Label.fit("none has these letters in this order", list.columns - Self.margin), row: list.row,
                column: Self.margin, columns: list.columns - Self.margin, role: .dim)
            return
        }
        let window = Self.window(around: picker.selected, rows: list.rows, count: picker.count)
        let rows = window.compactMap { picker.row(at: $0) }
        let query = FuzzyQuery(picker.left == nil ? "" : prompt.text)
        let names = min(Self.widestName, list.columns / 3, rows.map { Label.columns($0.name) }.max() ?? 0)
        for (index, row) in rows.enumerated() {
            let isChosen = window.lowerBound + index == picker.selected
            let place = Area(row: list.row + index, column: 0, rows: 1, columns: list.columns)
            draw(row, query, names: names, place, into: &canvas)
            guard isChosen else { continue }
            for role: Role in [.match, .figure] { canvas.tint(place, .currentMatch, only: role) }
            for role: Role in [.text, .heading, .speaker, .unattributed, .dim, .link] {
                canvas.tint(place, .selection, only: role)
            }
            canvas.write("▸", row: place.row, column: 0, columns: 1, role: .current)
        }
    }

    /// The rows in sight, the chosen one in the middle, as near as the ends of the list allow.
    static func window(around chosen: Int, rows: Int, count: Int) -> Range<Int> {
        let first = max(0, min(chosen - rows / 2, count - rows))
        return first..<min(count, first + max(0, rows))
    }

    private func draw(_ row: PickerRow, _ query: FuzzyQuery, names: Int, _ place: Area, into canvas: inout Canvas) {
        let span = row.words(in: scene.article.text)
        let text = scene.article.text[span]
        let isAlone = row.span.isEmpty
        let words = Text(isAlone ? row.name : row.name.isEmpty ? text : row.name + " " + text)
        let letters = Set(query.letters(in: String(decoding: words.bytes, as: UTF8.self)))
        let split = isAlone || row.name.isEmpty ? 0 : row.name.utf8.count
        let name = isName(row)
        var start = Self.margin
        if split > 0 {
            let span = Span(0, split)
            write(words, span, letters, column: start, columns: names, place.row, into: &canvas) { _ in name }
            start += names + 2
        }
        let rest = Span(min(words.count, split > 0 ? split + 1 : 0), words.count)
        let shift = span.start - rest.start
        write(words, rest, letters, column: start, columns: place.columns - start - 1, place.row, into: &canvas) {
            offset in
            if isAlone { return row.goal.isHeading ? .heading : name }
            guard row.isInContext, row.span.contains(offset + shift) else { return .text }
            if case .target(.match) = row.goal { return .match }
            if case .target(.link) = row.goal { return .link }
            return .figure
        }
    }

    private func isName(_ row: PickerRow) -> Role {
        if case .target(.quote(let id)) = row.goal, scene.article.quotes.indices.contains(id),
            scene.article.quotes[id].speaker == nil
        {
            return .unattributed
        }
        if case .article = row.goal { return .text }
        if case .target(.link) = row.goal { return .dim }
        return .speaker
    }

    /// Writes a stretch of words into some columns, the letters typed marked; from the first of these on where they would
    /// not be in sight.
    private func write(
        _ words: Text, _ span: Span, _ letters: Set<Int>, column: Int, columns: Int, _ row: Int,
        into canvas: inout Canvas,
        role: (Int) -> Role
    ) {
        guard columns > 1 else { return }
        let glyphs = Self.glyphs(words, span)
        let ends = glyphs.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.columns) }
        let marked = glyphs.indices.filter { letters.contains(glyphs[$0].start) }
        var first = 0
        if let last = marked.last, let head = marked.first, ends[last + 1] > columns - 1 {
            // No further than the end of the words stays at the end of the row.
            let latest = ends.firstIndex { ends[glyphs.count] - $0 < columns } ?? 0
            first = max(0, min(head - columns / 4, latest))
        }
        var at = column
        if first > 0 {
            canvas.put("…", columns: 1, row: row, column: at, role: .dim)
            at += 1
        }
        for glyph in glyphs[first...] {
            let isLast = glyph.end >= span.end
            guard at + glyph.columns <= column + columns - (isLast ? 0 : 1) else {
                canvas.put("…", columns: 1, row: row, column: at, role: .dim)
                return
            }
            let role = letters.contains(glyph.start) ? .match : role(glyph.start)
            canvas.put(glyph.shown(words), columns: glyph.columns, row: row, column: at, role: role)
            at += glyph.columns
        }
    }

    /// The glyphs of a stretch, each run of white space as one.
    private static func glyphs(_ words: Text, _ span: Span) -> [Glyph] {
        var reader = GlyphReader(words, span)
        var glyphs: [Glyph] = []
        while let glyph = reader.next() {
            if glyph.columns == 0 || glyph.isSpace && glyphs.last?.isSpace ?? true { continue }
            glyphs.append(glyph)
        }
        return glyphs
    }
}

extension PickerRow.Goal {
    /// Whether it is a section.
    fileprivate var isHeading: Bool {
        if case .target(.section) = self { return true }
        return false
    }
}
