public import Model

/// Comparable numbers as bars, along the years where the text gives years.
public struct Chart {
    /// One number.
    public struct Bar {
        /// The year, or what it counts; with "(target)" where it is none yet.
        let label: String
        /// The number as copy desks write it.
        let value: String
        /// How long it is, not negative.
        let size: Double
        /// Whether it is a goal, drawn hollow.
        let isTarget: Bool
        /// The year it holds for.
        let year: Int?

        /// A bar.
        public init(label: String, value: String, size: Double, isTarget: Bool, year: Int? = nil) {
            self.label = label
            self.value = value
            self.size = size
            self.isTarget = isTarget
            self.year = year
        }
    }

    /// What is drawn: `two-way trade (money, USD)`.
    let title: String
    /// The numbers, in the order they are drawn in.
    let bars: [Bar]

    /// A chart of some bars.
    public init(title: String, bars: [Bar]) {
        self.title = title
        self.bars = bars
    }

    /// The chart of some figures of an article, as indices, in the order they are drawn in.
    init(_ figures: [Int], in article: Article) {
        let chosen = figures.map { article.figures[$0] }
        let hasYears = chosen.allSatisfy { $0.year != nil }
        bars = chosen.map { figure in
            let words = FigureWords(figure, in: article)
            let label = hasYears ? figure.year.map(String.init) ?? "" : words.detail
            return Bar(
                label: figure.role == .target ? "\(label) (target)" : label, value: words.value,
                size: max(0, figure.size), isTarget: figure.role == .target, year: figure.year)
        }
        let subjects = chosen.map { $0.subject.map { article.text[$0] } ?? $0.of }
        let subject = Set(subjects.map { $0?.lowercased() }).count == 1 ? subjects.first ?? nil : nil
        let unit =
            chosen.first.map { ([$0.kind.rawValue] + [$0.unit].compactMap(\.self)).joined(separator: ", ") } ?? ""
        title = "\(subject ?? "\(bars.count) numbers to compare") (\(unit))"
    }

    /// Every chart that an article gives, of figures among some, in text order.
    public static func all(in article: Article, among chosen: Set<Int>) -> [Chart] {
        Comparison.all(in: article).map { $0.filter(chosen.contains) }.filter { $0.count > 1 }.map {
            Chart($0, in: article)
        }
    }

    /// The largest size.
    var largest: Double { bars.map(\.size).max() ?? 0 }

    /// The chart in lines of at most `columns` cells, each ended by a line break.
    public func text(columns: Int) -> String {
        ChartText(self, selected: nil).lines(columns: columns).map { line in
            var words = ""
            for run in line.runs {
                if let column = run.column {
                    words += String(repeating: " ", count: max(0, column - Label.columns(words)))
                }
                words += run.words
            }
            while words.last == " " { words.removeLast() }
            return words + "\n"
        }.joined()
    }
}
