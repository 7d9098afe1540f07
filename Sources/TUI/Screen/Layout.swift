import Model

/// Where everything stands on a screen of some size.
struct Layout: Hashable {
    /// The sizes of screen that look different.
    enum Kind: Hashable {
        /// Panes on both sides of the article.
        case wide
        /// Panes on the left of the article.
        case medium
        /// The article or a pane.
        case narrow
        /// The article or a pane, without frames.
        case small
        /// One line.
        case line
    }

    /// What it looks like.
    let kind: Kind
    /// The row of the title, where there is one.
    let titleRow: Int?
    /// The row of the status, where there is one.
    let statusRow: Int?
    /// The row of the prompt or the hints; in the small ones it shares the row of the status.
    let footRow: Int
    /// What lies between title and status.
    let body: Area
    /// The list to pick from, its title included; `nil` where none is open.
    let picker: Area?
    /// Where the text of the article stands, gutter not included; `nil` where a pane covers it.
    let article: Area?
    /// Cells a line of the article may take, whether it is shown or not.
    let measure: Int
    /// Rows of text, whether they are shown or not.
    let height: Int
    /// The side panes that are shown.
    let panes: [Pane: Area]
    /// The columns of the rules between panes.
    let rules: [Int]

    /// Cells beside the text: two for marks, one between them and the text.
    static let gutter = 3
    /// Rows of a list to pick from at most; the rest of the screen shows the article.
    private static let longestPicker = 16
    /// What a line of the article takes at most unless the reader asks for more.
    static let widestMeasure = 76

    /// The layout for a state; `needs` says how many rows each side pane could fill.
    init(_ size: Size, _ state: State, needs: [Pane: Int]) {
        kind = Self.kind(size, isPlain: state.isPlain)
        let framed = kind == .wide || kind == .medium || kind == .narrow
        titleRow = framed ? 0 : nil
        statusRow = kind == .line ? nil : size.rows - (framed ? 2 : 1)
        footRow = size.rows - 1
        var body = Area(row: framed ? 1 : 0, column: 0, rows: Self.height(size, kind), columns: size.columns)
        let wanted = kind == .line ? 0 : state.prompt?.picker.map { $0.rows.count + 1 } ?? 0
        let list = min(wanted, Self.longestPicker, body.rows * 3 / 5)
        body.rows -= list
        picker = list > 0 ? Area(row: body.row + body.rows, column: 0, rows: list, columns: size.columns) : nil
        self.body = body
        height = body.rows

        let narrowest = min(36, max(24, size.columns * 3 / 10))
        let left =
            state.isZen
            ? 0
            : kind == .wide
                ? Self.dragged(state.leftColumns, size) ?? 28
                : kind == .medium ? Self.dragged(state.leftColumns, size) ?? narrowest : 0
        let right = kind == .wide && !state.isZen ? Self.dragged(state.rightColumns, size) ?? 44 : 0
        let middle = Area(row: body.row, column: left, rows: body.rows, columns: size.columns - left - right)
        let gutter = framed ? Self.gutter : 0
        let room = max(1, middle.columns - gutter - (framed ? 1 : 0))
        measure = min(room, state.measure ?? Self.widestMeasure)
        let margin = state.isPlain ? 0 : (room - measure) / 2
        var text = middle
        text.column += gutter + margin
        text.columns = measure

        switch kind {
        case .wide, .medium:
            article = text
            panes = state.isZen ? [:] : Self.panes(kind, body, left: left, right: right, needs)
            rules = (left > 0 ? [left - 1] : []) + (right > 0 ? [size.columns - right] : [])
        case .narrow, .small, .line:
            article = state.focus == .article ? text : nil
            panes = state.focus == .article ? [:] : [state.focus: body]
            rules = []
        }
    }

    /// The columns that the reader dragged the panes of a side to, within what leaves them and the article readable.
    private static func dragged(_ columns: Int?, _ size: Size) -> Int? {
        columns.map { max(16, min($0, size.columns * 2 / 5)) }
    }

    private static func kind(_ size: Size, isPlain: Bool) -> Kind {
        if size.columns < 20 || size.rows < 4 { return .line }
        if isPlain || size.columns < 40 || size.rows < 8 { return .small }
        return size.columns < 72 ? .narrow : size.columns < 150 ? .medium : .wide
    }

    private static func height(_ size: Size, _ kind: Kind) -> Int {
        switch kind {
        case .wide, .medium, .narrow: size.rows - 3
        case .small: size.rows - 1
        case .line: 1
        }
    }

    private static func panes(_ kind: Kind, _ body: Area, left: Int, right: Int, _ needs: [Pane: Int]) -> [Pane: Area] {
        let first = Area(row: body.row, column: 0, rows: body.rows, columns: left - 1)
        guard kind == .wide else { return stack([.sections, .speakers, .numbers], in: first, needs) }
        let second = Area(row: body.row, column: body.columns - right + 1, rows: body.rows, columns: right - 1)
        return stack([.speakers, .numbers], in: second, needs).merging([.sections: first]) { old, _ in old }
    }

    /// Rows from which there is room for blank ones.
    private static let tall = 26

    /// Panes over each other: each gets what it needs, or where that is too much an even share; with room to spare a blank
    /// row stands between them, and the last one gets the rest.
    private static func stack(_ panes: [Pane], in area: Area, _ needs: [Pane: Int]) -> [Pane: Area] {
        var heights: [Pane: Int] = [:]
        // On a tall screen the panes keep apart whatever they need.
        let apart = area.rows >= Self.tall ? panes.count - 1 : 0
        var room = area.rows - apart
        let byNeed = panes.sorted { (needs[$0, default: 1], $0.rawValue) < (needs[$1, default: 1], $1.rawValue) }
        for (index, pane) in byNeed.enumerated() {
            let share = min(needs[pane, default: 1], room / (byNeed.count - index))
            heights[pane] = share
            room -= share
        }
        let gap = apart > 0 || room >= panes.count - 1 ? 1 : 0
        var areas: [Pane: Area] = [:]
        var row = area.row
        for (index, pane) in panes.enumerated() {
            let isLast = index == panes.count - 1
            let rows = isLast ? area.row + area.rows - row : heights[pane, default: 0]
            areas[pane] = Area(row: row, column: area.column, rows: rows, columns: area.columns)
            row += rows + gap
        }
        return areas
    }
}
