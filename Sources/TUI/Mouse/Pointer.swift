import Model

/// Finds what stands at a cell of the screen.
struct Pointer {
    let scene: Scene
    let size: Size

    /// Lines that a notch of the wheel scrolls.
    static let notch = 3

    /// What stands there; `nil` for nothing to point at.
    func target(row: Int, column: Int) -> Pointed? {
        if let picker = scene.state.prompt?.picker { return pick(picker, row: row) }
        guard scene.state.prompt == nil else { return nil }
        if scene.state.overlay != nil { return overlay(row: row) }
        for (pane, area) in scene.layout.panes where Self.holds(area, row: row, column: column) {
            return listRow(of: pane, in: area.dropping(rows: 1), row: row)
        }
        return text(row: row, column: column)
    }

    /// The side whose divider stands in a column.
    func divider(row: Int, column: Int) -> Pointed.Side? {
        guard scene.state.prompt == nil, scene.state.overlay == nil, scene.layout.body.row <= row,
            row < scene.layout.body.row + scene.layout.body.rows
        else { return nil }
        return scene.layout.rules.firstIndex(of: column).map { $0 == 0 ? .left : .right }
    }

    private static func holds(_ area: Area, row: Int, column: Int) -> Bool {
        area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns
    }

    private func pick(_ picker: Picker, row: Int) -> Pointed? {
        guard let list = scene.layout.picker?.dropping(rows: 1), list.row <= row else { return nil }
        let position =
            PickerPane.window(around: picker.selected, rows: list.rows, count: picker.count).lowerBound + row - list.row
        return position < picker.count ? .pick(position) : nil
    }

    private func overlay(row: Int) -> Pointed? {
        let area = OverlayLine.area(scene.layout)
        let line = row - area.row + Screen(scene, size: size, pending: []).overlayTop(area)
        guard row >= area.row, row < area.row + area.rows, scene.overlay.indices.contains(line) else { return nil }
        return scene.overlay[line].item.map(Pointed.overlay)
    }

    private func listRow(of pane: Pane, in list: Area, row: Int) -> Pointed? {
        let items = ListItems(pane, scene.article, scene.index, scene.state)
        let selected = scene.state.selectedRow(of: pane, in: scene.context) ?? 0
        var next = list.row
        for position in items.window(around: selected, rows: list.rows) {
            next += items.height(position)
            if list.row <= row, row < next { return .row(pane, position) }
        }
        return nil
    }

    private func text(row: Int, column: Int) -> Pointed? {
        guard let area = scene.layout.article, area.row <= row, column >= area.column - Layout.gutter else {
            return nil
        }
        let lines = scene.flow.lines(from: scene.state.place.top, count: area.rows)
        guard row - area.row < lines.count else { return nil }
        let line = lines[row - area.row]
        var offset = line.span.start
        var setter = LineSetter(scene.flow.text, line)
        while let placed = setter.next(), area.column + placed.column <= column { offset = placed.glyph.start }
        return .text(offset)
    }
}
