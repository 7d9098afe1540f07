import Model

/// A chart in cells: label, number and bar, a row a number; the bars of goals are hollow.
struct ChartText {
    private let chart: Chart
    private let selected: Int?

    /// The rows of a chart, one of them selected or none.
    init(_ chart: Chart, selected: Int?) {
        self.chart = chart
        self.selected = selected
    }

    /// Eighths of a cell.
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        let labelColumns = min(chart.bars.map { Label.columns($0.label) }.max() ?? 0, columns / 3)
        let valueColumns = min(chart.bars.map { Label.columns($0.value) }.max() ?? 0, columns / 3)
        let room = max(1, columns - labelColumns - valueColumns - 6)
        let head = [OverlayLine([.init(words: chart.title, role: .heading)]), OverlayLine()]
        return head
            + chart.bars.enumerated().map { position, bar in
                let isSelected = position == selected
                let value = Label.fit(bar.value, valueColumns)
                let column = labelColumns + 4 + valueColumns - Label.columns(value)
                let runs: [OverlayLine.Run] = [
                    .init(words: isSelected ? "▸" : " ", role: .current, column: 0),
                    .init(words: Label.fit(bar.label, labelColumns), role: isSelected ? .current : .text, column: 2),
                    .init(words: value, role: isSelected ? .selection : .figure, column: column),
                    .init(words: cells(bar, room), role: .bar, column: labelColumns + valueColumns + 6),
                ]
                return OverlayLine(runs, item: position)
            }
    }

    private func cells(_ bar: Chart.Bar, _ columns: Int) -> String {
        bar.isTarget
            ? Self.hollow(bar.size, of: chart.largest, columns) : Self.bar(bar.size, of: chart.largest, columns)
    }

    /// A bar of at most `columns` cells; anything above nothing shows.
    static func bar(_ value: Double, of largest: Double, _ columns: Int) -> String {
        let parts = eighths(value, of: largest, columns)
        return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
    }

    /// The bar of a goal.
    static func hollow(_ value: Double, of largest: Double, _ columns: Int) -> String {
        String(repeating: "░", count: (eighths(value, of: largest, columns) + 7) / 8)
    }

    private static func eighths(_ value: Double, of largest: Double, _ columns: Int) -> Int {
        guard largest > 0, value.isFinite, largest.isFinite, value > 0 else { return 0 }
        return max(1, Int((value / largest * Double(columns * 8)).rounded()))
    }
}
