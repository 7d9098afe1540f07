import Model

/// Draws a scene: the rows at the edges, then the panes, then what lies over them.
struct Screen {
    private let scene: Scene
    private let size: Size
    private let pending: [Key]

    /// A screen; `pending` are the keys whose continuations are shown.
    init(_ scene: Scene, size: Size, pending: [Key]) {
        self.scene = scene
        self.size = size
        self.pending = pending
    }

    /// The frame.
    func draw() -> Canvas {
        var canvas = drawAll()
        if scene.state.isPlain { canvas.makePlain() }
        return canvas
    }

    private func drawAll() -> Canvas {
        var canvas = Canvas(size)
        canvas.ordersRightToLeft = scene.state.ordersRightToLeft
        if scene.layout.kind == .line {
            drawLine(into: &canvas)
            return canvas
        }
        if let area = scene.layout.article { ArticlePane(scene, area).draw(into: &canvas) }
        if let row = scene.layout.titleRow { TitleRow(scene, row: row).draw(into: &canvas) }
        for pane in Pane.allCases {
            if let area = scene.layout.panes[pane] { ListPane(pane, scene, area).draw(into: &canvas) }
        }
        for column in scene.layout.rules {
            for row in 0..<scene.layout.body.rows {
                canvas.put("│", columns: 1, row: scene.layout.body.row + row, column: column, role: .rule)
            }
        }
        if scene.state.overlay != nil { drawOverlay(into: &canvas) }
        if let area = scene.layout.picker { PickerPane(scene, area).draw(into: &canvas) }
        placeCursor(in: &canvas)
        if scene.state.overlay == nil, scene.state.prompt == nil, scene.state.focus == .article {
            // The reading position has no other sign than the cursor.
            canvas.place(row: canvas.cursor.row, column: canvas.cursor.column, shown: true)
        }
        drawStatus(into: &canvas)
        let foot = FootRow(scene, pending: pending, size: size)
        if let prompt = scene.state.prompt {
            foot.draw(prompt, into: &canvas)
        } else if scene.layout.footRow != scene.layout.statusRow {
            foot.drawHints(into: &canvas)
        }
        return canvas
    }

    private func drawStatus(into canvas: inout Canvas) {
        guard let row = scene.layout.statusRow, scene.state.prompt == nil || row != scene.layout.footRow else { return }
        if scene.layout.kind == .small {
            let words =
                scene.state.message?.text
                ?? (scene.state.isPlain ? StatusWords(scene).row(size.columns) : StatusWords(scene).percent)
            canvas.write(Label.fit(words, size.columns), row: row, column: 0, columns: size.columns, role: statusRole)
            return
        }
        if let prompt = scene.state.prompt, case .search = prompt.kind, drawSearchNote(prompt, row: row, into: &canvas)
        {
            return
        }
        let note = scene.state.message == nil ? scene.opening ?? scene.progress ?? "" : ""
        let noteColumns = min(Label.columns(note), size.columns / 2)
        let room = size.columns - 2 - (noteColumns > 0 ? noteColumns + 2 : 0)
        if let choices {
            canvas.write(Label.fit(choices, room), row: row, column: 1, columns: room, role: .dim)
        } else {
            canvas.write(StatusWords(scene).row(room), row: row, column: 1, columns: room, role: statusRole)
        }
        canvas.write(
            Label.fit(note, noteColumns), row: row, column: size.columns - 1 - noteColumns, columns: noteColumns,
            role: .dim)
    }

    /// What is wrong with an expression as it is typed, or what can stand before the words; false where there is nothing to say.
    private func drawSearchNote(_ prompt: Prompt, row: Int, into canvas: inout Canvas) -> Bool {
        let columns = size.columns - 2
        if let failure = scene.state.search?.failure {
            canvas.write(Label.fit(failure, columns), row: row, column: 1, columns: columns, role: .error)
            return true
        }
        guard prompt.text.isEmpty else { return false }
        canvas.write(Label.fit(SearchScope.usage, columns), row: row, column: 1, columns: columns, role: .dim)
        return true
    }

    private var statusRole: Role {
        guard let message = scene.state.message else { return .status }
        return message.isError ? .error : .text
    }

    /// What a command that is being typed could become, or what it does once its name stands.
    private var choices: String? {
        guard let prompt = scene.state.prompt, prompt.kind == .command, scene.state.message == nil else { return nil }
        if let choice = prompt.choice {
            return Self.joined(prompt.choices.dropFirst(choice), after: prompt.argument?.stem)
        }
        let name = String(prompt.text.prefix { $0 != " " && $0 != "!" })
        if let command = Command(named: name), prompt.text.count > name.count {
            return "\(command.usage)  \(command.sentence)"
        }
        let names = Command.completions(of: prompt.text).map(\.name)
        return names.isEmpty ? "no such command" : names.joined(separator: "  ")
    }

    /// Choices beside each other; of lines with an argument only that.
    private static func joined(_ choices: ArraySlice<String>, after argument: String?) -> String {
        guard argument != nil else { return choices.joined(separator: "  ") }
        return choices.map { String($0.drop { $0 != " " }.dropFirst()) }.joined(separator: "  ")
    }

    private func drawOverlay(into canvas: inout Canvas) {
        let body = scene.layout.body
        for row in 0..<body.rows {
            for column in 0..<body.columns {
                canvas.put(" ", columns: 1, row: body.row + row, column: column, role: .text)
            }
        }
        let area = OverlayLine.area(scene.layout)
        let top = overlayTop(area)
        for (row, line) in scene.overlay.dropFirst(top).prefix(area.rows).enumerated() {
            line.draw(row: area.row + row, area, into: &canvas)
        }
    }

    /// The first row of the overlay that shows.
    func overlayTop(_ area: Area) -> Int {
        let last = max(0, scene.overlay.count - area.rows)
        switch scene.state.overlay {
        case .help(let top, _), .why(_, let top): return max(0, min(top, last))
        case .chart(_, let selected), .timeline(let selected), .notes(let selected), .comparison(_, _, let selected):
            return max(0, min(last, overlayRow(of: selected) - area.rows / 2))
        case .kept(let list): return max(0, min(last, overlayRow(of: list.selected) - area.rows / 2))
        case nil: return 0
        }
    }

    /// The first row of the overlay that stands for an item.
    private func overlayRow(of item: Int) -> Int { scene.overlay.firstIndex { $0.item == item } ?? 0 }

    /// The cursor stands on the focused item, so that a screen reader follows it.
    private func placeCursor(in canvas: inout Canvas) {
        let area = OverlayLine.area(scene.layout)
        switch scene.state.overlay {
        case .chart(_, let selected), .timeline(let selected), .notes(let selected), .comparison(_, _, let selected):
            canvas.place(row: area.row + overlayRow(of: selected) - overlayTop(area), column: area.column)
        case .help, .why: canvas.place(row: area.row, column: area.column)
        case .kept(let list):
            canvas.place(row: area.row + overlayRow(of: list.selected) - overlayTop(area), column: area.column)
        case nil: break
        }
    }

    /// The smallest screens: what is typed, else a message, else the line the reader is on.
    private func drawLine(into canvas: inout Canvas) {
        if let prompt = scene.state.prompt {
            FootRow(scene, pending: [], size: size).draw(prompt, into: &canvas)
        } else if let message = scene.state.message {
            canvas.write(
                Label.fit(message.text, size.columns), row: 0, column: 0, columns: size.columns, role: statusRole)
        } else if let pane = scene.layout.panes.keys.first {
            let items = ListItems(pane, scene.article, scene.index, scene.state)
            guard let row = scene.state.selectedRow(of: pane, in: scene.context), row < items.count else { return }
            canvas.write(
                Label.fit(items.item(row).words, size.columns), row: 0, column: 0, columns: size.columns, role: .text)
        } else if let area = scene.layout.article {
            ArticlePane(scene, Area(row: 0, column: 0, rows: 1, columns: area.columns)).draw(into: &canvas)
        }
    }
}
