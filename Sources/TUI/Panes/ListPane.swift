import Model

/// A side pane: sections, speakers, the quotes of a speaker, or numbers.
struct ListPane {
    private let pane: Pane
    private let scene: Scene
    private let area: Area
    private var isFocused: Bool { scene.state.focus == pane }
    /// Whether there is no room for two columns: what explains a value then stands at the right edge.
    private var isNarrow: Bool { area.columns < 34 }

    /// A pane in an area of the screen.
    init(_ pane: Pane, _ scene: Scene, _ area: Area) {
        self.pane = pane
        self.scene = scene
        self.area = area
    }

    /// The cells of a bar in a row of so many.
    private static func barColumns(_ columns: Int) -> Int { columns >= 32 ? 8 : columns >= 26 ? 6 : 4 }

    /// The cells before a row's words, for the mark of the selected one.
    private static let margin = 2

    /// The rows on the screen that the items of a pane take, counted up to `limit`.
    static func rows(_ pane: Pane, _ article: Article, _ index: ArticleIndex, _ state: State, atMost limit: Int) -> Int
    {
        let items = ListItems(pane, article, index, state)
        var rows = 0
        var position = 0
        while position < items.count, rows < limit {
            rows += items.height(position)
            position += 1
        }
        return max(1, rows)
    }

    /// Draws the pane.
    func draw(into canvas: inout Canvas) {
        guard !area.isEmpty else { return }
        let items = ListItems(pane, scene.article, scene.index, scene.state)
        drawTitle(items, into: &canvas)
        let list = area.dropping(rows: 1)
        guard items.count > 0 else {
            let words = Label.fit(scene.progress ?? "none", max(0, list.columns - Self.margin))
            if !list.isEmpty {
                canvas.write(words, row: list.row, column: list.column + Self.margin, columns: list.columns, role: .dim)
            }
            return
        }
        let selected = scene.state.selectedRow(of: pane, in: scene.context)
        var row = list.row
        let window = items.window(around: selected ?? 0, rows: list.rows)
        let valueColumns = items.valueColumns(window, within: list.columns - Self.margin)
        let tailColumns = items.tailColumns(window)
        for position in window {
            let item = items.item(position)
            var room = Area(
                row: row, column: list.column, rows: min(items.height(position), list.row + list.rows - row),
                columns: list.columns)
            row += room.rows
            if let heading = item.heading {
                canvas.write(
                    Label.fit(heading, max(0, room.columns - 1)), row: room.row, column: room.column + 1,
                    columns: room.columns - 1, role: .dim)
                room = room.dropping(rows: 1)
            }
            draw(
                item, room, standing(position, selected: selected), valueColumns: valueColumns,
                tailColumns: tailColumns, into: &canvas)
        }
    }

    /// What sets a row apart: it is selected, goes with the reading position, or was found by a search.
    private func standing(_ position: Int, selected: Int?) -> Role? {
        if position == selected { return isFocused ? .selection : .current }
        return isFocused && scene.state.lists.focus?.found.contains(position) == true ? .match : nil
    }

    private func drawTitle(_ items: ListItems, into canvas: inout Canvas) {
        let role: Role = isFocused ? .focusedTitle : .paneTitle
        let note = Label.columns(items.note)
        let room = max(0, area.columns - 2 - (note > 0 ? note + 1 : 0))
        if isFocused {
            canvas.tint(Area(row: area.row, column: area.column, rows: 1, columns: area.columns), role)
        }
        canvas.write(Label.fit(items.title, room), row: area.row, column: area.column + 1, columns: room, role: role)
        guard note > 0, note + 2 < area.columns else { return }
        let column = area.column + area.columns - 1 - note
        canvas.write(items.note, row: area.row, column: column, columns: note, role: isFocused ? role : .dim)
    }

    private func draw(
        _ item: ListItem, _ room: Area, _ standing: Role?, valueColumns: Int, tailColumns widest: Int,
        into canvas: inout Canvas
    ) {
        guard !room.isEmpty else { return }
        let start = room.column + min(Self.margin, room.columns) + item.indent
        let end = room.column + room.columns - 1
        if standing == .selection || standing == .current {
            canvas.write("▸", row: room.row, column: room.column, columns: 1, role: .current)
            if isFocused { canvas.place(row: room.row, column: room.column) }
        }
        let isCut = start + Label.columns(item.words) + 1 + Label.columns(item.tail) > end
        let tail = isCut ? item.shortTail ?? item.tail : item.tail
        let tailColumns = Label.columns(tail)
        switch item.shape {
        case .named:
            let words = max(0, end - start - (tailColumns > 0 ? tailColumns + 1 : 0))
            canvas.write(Label.fit(item.words, words), row: room.row, column: start, columns: words, role: item.role)
            if tailColumns > 0, end - tailColumns >= start {
                canvas.write(tail, row: room.row, column: end - tailColumns, columns: tailColumns, role: .dim)
            }
            let bar = Self.barColumns(end - start)
            let column = end - widest - 1 - bar
            // A name is never cut for a bar.
            if let share = item.share, start + Label.columns(item.words) < column {
                canvas.write(ChartText.bar(share, of: 1, bar), row: room.row, column: column, columns: bar, role: .bar)
            }
        case .valued:
            let words = min(isNarrow ? tailColumns > 0 ? room.columns * 2 / 3 : end : valueColumns, max(0, end - start))
            let after = canvas.write(
                Label.fit(item.words, words), row: room.row, column: start, columns: words, role: item.role)
            let left = max(0, end - (isNarrow ? after : start + valueColumns) - 2)
            let detail = Label.fit(item.tail, left)
            let column = isNarrow ? end - Label.columns(detail) : start + valueColumns + 2
            canvas.write(detail, row: room.row, column: column, columns: left, role: .dim)
        }
        if room.rows > 1, let second = item.second {
            let left = max(0, end - start - 2)
            canvas.write(Label.fit(second, left), row: room.row + 1, column: start + 2, columns: left, role: .dim)
        }
        let first = Area(row: room.row, column: room.column, rows: 1, columns: room.columns)
        if standing == .selection {
            canvas.tint(first, .selection)
        } else if let standing {
            canvas.tint(first, standing, only: item.role)
        }
    }
}
