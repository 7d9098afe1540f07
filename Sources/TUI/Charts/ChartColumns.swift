import Model

/// A chart along time: a column a number, as far apart as their years are, with the table beside or below.
struct ChartColumns {
    private let chart: Chart
    private let selected: Int
    private let years: [Int]

    /// The columns of a chart whose numbers all have a year, and not all the same; `nil` for any other.
    init?(_ chart: Chart, selected: Int) {
        let years = chart.bars.compactMap(\.year)
        guard years.count == chart.bars.count, Set(years).count > 1 else { return nil }
        self.chart = chart
        self.selected = selected
        self.years = years
    }

    /// Rows of the tallest column.
    private static let height = 8
    /// Cells of the widest column.
    private static let widest = 6
    /// Cells from which the table stands beside the columns.
    private static let roomy = 72
    private static let eighths = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A column: its number, and the cells it stands in.
    private struct Slot {
        let position: Int
        let start: Int
        let width: Int
        /// Eighths of a row.
        let eighths: Int

        var middle: Int { start + width / 2 }
        var rows: Int { (eighths + 7) / 8 }
    }

    /// The rows for an area; `nil` where it is too small for columns that can be told apart.
    func lines(_ area: Area) -> [OverlayLine]? {
        let table = table(columns: area.columns)
        let tableColumns = table.columns
        let isBeside = area.columns >= Self.roomy && area.columns - tableColumns >= area.columns / 2
        let width = isBeside ? area.columns - tableColumns - 2 : area.columns
        let plotRows = Self.height + 3
        guard area.rows >= plotRows + (isBeside ? 2 : 2 + min(3, chart.bars.count)), let slots = slots(width) else {
            return nil
        }
        let plot = plot(slots, width, from: isBeside ? tableColumns + 2 : 0)
        let head = [OverlayLine([.init(words: chart.title, role: .heading)]), OverlayLine()]
        guard isBeside else {
            return head + plot.map { OverlayLine($0) } + [OverlayLine()]
                + table.rows.enumerated().map { OverlayLine($1, item: $0) }
        }
        return head
            + (0..<max(plot.count, table.rows.count)).map { row in
                let runs = row < table.rows.count ? table.rows[row] : []
                return OverlayLine(
                    runs + (row < plot.count ? plot[row] : []), item: row < table.rows.count ? row : nil)
            }
    }

    // MARK: the table

    private func table(columns: Int) -> (rows: [[OverlayLine.Run]], columns: Int) {
        let labels = min(chart.bars.map { Label.columns($0.label) }.max() ?? 0, max(8, columns * 2 / 5))
        let values = min(chart.bars.map { Label.columns($0.value) }.max() ?? 0, max(8, columns / 4))
        let rows = chart.bars.enumerated().map { position, bar -> [OverlayLine.Run] in
            let isSelected = position == selected
            let value = Label.fit(bar.value, values)
            return [
                .init(words: isSelected ? "▸" : " ", role: .current, column: 0),
                .init(words: Label.fit(bar.label, labels), role: isSelected ? .current : .text, column: 2),
                .init(
                    words: value, role: isSelected ? .selection : .figure,
                    column: labels + 4 + values - Label.columns(value)),
            ]
        }
        return (rows, labels + values + 4)
    }

    // MARK: the columns

    /// The columns as wide as they can be with a cell between; `nil` where even narrow ones would touch.
    private func slots(_ width: Int) -> [Slot]? {
        guard let first = years.min(), let last = years.max() else { return nil }
        let groups = Dictionary(grouping: years.indices) { years[$0] }.sorted { $0.key < $1.key }
        let largest = groups.map(\.value.count).max() ?? 1
        for columns in stride(from: Self.widest, through: 1, by: -1) where largest * columns < width / 2 {
            let room = width - largest * columns
            var slots: [Slot] = []
            var end = -1
            var fits = true
            for (year, positions) in groups {
                let start = (room * (year - first) + (last - first) / 2) / (last - first)
                if start <= end { fits = false }
                for (offset, position) in positions.enumerated() {
                    slots.append(
                        Slot(
                            position: position, start: start + offset * columns, width: columns,
                            eighths: eighths(chart.bars[position].size)))
                }
                end = start + positions.count * columns
            }
            if fits { return slots }
        }
        return nil
    }

    private func eighths(_ size: Double) -> Int {
        let largest = chart.largest
        guard largest > 0, size > 0, size.isFinite, largest.isFinite else { return 0 }
        return max(1, Int((size / largest * Double(Self.height * 8)).rounded()))
    }

    /// The rows of the picture: the numbers above their columns, the axis, and the years.
    private func plot(_ slots: [Slot], _ width: Int, from left: Int) -> [[OverlayLine.Run]] {
        var rows = (0...Self.height).map { row -> [OverlayLine.Run] in
            slots.compactMap { slot in
                let fill = max(0, min(8, slot.eighths - (Self.height - row) * 8))
                guard fill > 0 else { return nil }
                let glyph = chart.bars[slot.position].isTarget ? "░" : Self.eighths[fill]
                return .init(
                    words: String(repeating: glyph, count: slot.width), role: .bar, column: left + slot.start)
            }
        }
        for slot in slots {
            let row = Self.height - slot.rows
            let isSelected = slot.position == selected
            let others = slots.filter { $0.position != slot.position && $0.rows >= slot.rows + 1 }
            add(
                chart.bars[slot.position].value, isSelected ? .selection : .figure, over: slot, to: &rows[row],
                avoiding: others, width, left)
        }
        var axis: [OverlayLine.Run] = [.init(words: String(repeating: "─", count: width), role: .rule, column: left)]
        if let chosen = slots.first(where: { $0.position == selected }) {
            axis.append(.init(words: "▲", role: .current, column: left + chosen.middle))
        }
        var names: [OverlayLine.Run] = []
        for slot in slots where slots.first(where: { years[$0.position] == years[slot.position] })?.start == slot.start
        {
            add(String(years[slot.position]), .text, over: slot, to: &names, avoiding: [], width, left)
        }
        return rows + [axis, names]
    }

    /// Puts words over the middle of a column, unless other words or a taller column stand there.
    private func add(
        _ words: String, _ role: Role, over slot: Slot, to row: inout [OverlayLine.Run], avoiding others: [Slot],
        _ width: Int, _ left: Int
    ) {
        let columns = Label.columns(words)
        guard columns <= width else { return }
        let start = max(0, min(width - columns, slot.middle - columns / 2))
        let end = start + columns
        let isFree =
            others.allSatisfy { $0.start + $0.width < start || $0.start > end }
            && row.allSatisfy { run in
                let from = (run.column ?? 0) - left
                return from + Label.columns(run.words) < start || from > end
            }
        guard isFree else { return }
        row.append(.init(words: words, role: role, column: left + start))
    }
}
