import Model

/// The first row: the title with the same marks as the text, outlet and date.
struct TitleRow {
    private let scene: Scene
    private let row: Int

    /// The row of a scene.
    init(_ scene: Scene, row: Int) {
        self.scene = scene
        self.row = row
    }

    /// Blocks at the start of an article among which the title is looked for.
    private static let reach = 8

    /// Which of several open articles this is: `2/3`; empty where there is one.
    private static func note(_ articles: OpenArticles) -> String {
        articles.titles.count > 1 ? NumberWords.place(articles.current + 1, of: articles.titles.count) : ""
    }

    /// The cells at the right edge that say which of several articles this is, with the blanks before them.
    static func noteColumns(_ articles: OpenArticles) -> Int {
        let columns = Label.columns(note(articles))
        return columns == 0 ? 0 : columns + 2
    }

    /// Draws the row; the cursor goes to the title while the reading position is in it.
    func draw(into canvas: inout Canvas) {
        let columns = canvas.size.columns
        let note = Self.note(scene.articles)
        canvas.write(note, row: row, column: columns - 1 - Label.columns(note), columns: columns, role: .dim)
        let after = canvas.write(scene.title.title, row: row, column: 1, columns: columns - 1, role: .title)
        canvas.write(scene.title.source, row: row, column: after, columns: columns - after, role: .dim)
        guard let span = shownBlock else { return }
        let line = FlowLine(block: 0, span: span, content: .words(.title, level: nil), indent: 0, opensBlock: true)
        let roles = TextMarks(scene).roles(span, in: .title)
        let seen = SeenLine(
            scene.article.text, line, paragraph: scene.state.ordersRightToLeft ? span : nil, measure: nil)
        for placed in seen.places {
            let role = roles.role(at: placed.glyph.start)
            let area = Area(row: row, column: 1 + placed.column, rows: 1, columns: placed.columns)
            if role != .heading { canvas.tint(area, role) }
        }
        if span.contains(scene.state.place.point), scene.state.focus == .article { canvas.place(row: row, column: 1) }
    }

    /// The block of the title, where the row shows all of its words in its place.
    private var shownBlock: Span? {
        guard scene.title.showsWholeTitle else { return nil }
        let block = scene.article.blocks.prefix(Self.reach).first { $0.kind == .title }
        guard let span = block?.span, Label.fit(scene.article.text[span], 2 * span.count) == scene.title.title else {
            return nil
        }
        return span
    }
}
