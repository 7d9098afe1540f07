import Model

/// Comparable numbers as bars against each other, along the years where the text gives years.
struct ChartText {
    private let figure: Int
    private let selected: Int
    private let article: Article

    /// The chart of the figures comparable with one.
    init(_ figure: Int, selected: Int, _ article: Article) {
        self.figure = figure
        self.selected = selected
        self.article = article
    }

    /// Eighths of a cell.
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    /// Rows above the first bar.
    static let head = 2

    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        guard article.figures.indices.contains(figure) else { return [] }
        let figures = Comparison.figures(with: figure, in: article).map { article.figures[$0] }
        let byYear = figures.allSatisfy { $0.year != nil }
        let words = figures.map { FigureWords($0, in: article) }
        let labels = zip(figures, words).map { figure, words in
            byYear ? figure.year.map(String.init) ?? "" : words.detail
        }
        let hasTargets = figures.contains { $0.role == .target }
        let labelColumns = min((labels.map(Label.columns).max() ?? 0) + (hasTargets ? 9 : 0), columns / 3)
        let valueColumns = min(words.map { Label.columns($0.value) }.max() ?? 0, columns / 3)
        let room = max(1, columns - labelColumns - valueColumns - 6)
        let largest = figures.map { $0.size.magnitude }.max() ?? 0
        let unit = article.figures[figure].unit.map { ", in \($0)" } ?? ""
        let title = "\(figures.count) numbers to compare (\(article.figures[figure].kind.rawValue)\(unit))"
        var lines = [OverlayLine([.init(words: title, role: .heading)]), OverlayLine()]
        for (position, entry) in zip(figures, words).enumerated() {
            let bar = Self.bar(entry.0.size.magnitude, of: largest, room)
            let isSelected = position == selected
            let isTarget = entry.0.role == .target
            let labelled = isTarget ? "\(labels[position]) (target)" : labels[position]
            lines.append(
                OverlayLine([
                    .init(words: isSelected ? "▸" : " ", role: .current, column: 0),
                    .init(
                        words: Label.fit(labelled, labelColumns), role: isSelected ? .current : .text, column: 2
                    ),
                    .init(
                        words: Label.fit(entry.1.value, valueColumns), role: isSelected ? .selection : .figure,
                        column: labelColumns + 4),
                    .init(words: bar, role: .bar, column: labelColumns + valueColumns + 6),
                ]))
        }
        return lines
    }

    /// A bar of at most `columns` cells; anything above nothing shows.
    static func bar(_ value: Double, of largest: Double, _ columns: Int) -> String {
        guard largest > 0, value.isFinite, largest.isFinite, value > 0 else { return "" }
        let parts = max(1, Int((value / largest * Double(columns * 8)).rounded()))
        return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
    }
}
