/// How the Numbers pane is ordered.
public enum FigureOrder: String, CaseIterable, Sendable {
    /// As they stand in the text.
    case place
    /// Largest first within a kind and unit.
    case size
    /// Money with money, dates with dates.
    case kind

    /// The figures but for labels in every order, as indices into the article's list.
    static func rows(of article: Article) -> [FigureOrder: [Int]] {
        let byPlace = article.figures.indices.filter { article.figures[$0].kind != .label }
        let byKind = byPlace.sorted { rank(article.figures[$0], $0) < rank(article.figures[$1], $1) }
        let bySize = byPlace.sorted { a, b in
            let (x, y) = (article.figures[a], article.figures[b])
            let (left, right) = (group(x), group(y))
            if left != right { return left < right }
            return (-x.size, a) < (-y.size, b)
        }
        return [.place: byPlace, .size: bySize, .kind: byKind]
    }

    private static func rank(_ figure: Figure, _ index: Int) -> (Int, Int) { (order(figure.kind), index) }

    private static func group(_ figure: Figure) -> (Int, String) { (order(figure.kind), figure.unit ?? "") }

    /// Kinds as a reader cares: money and shares first, dates last.
    private static func order(_ kind: Figure.Kind) -> Int {
        switch kind {
        case .money: 0
        case .percent: 1
        case .count: 2
        case .ratio: 3
        case .measure: 4
        case .score: 5
        case .ordinal: 6
        case .age: 7
        case .duration: 8
        case .date: 9
        case .time: 10
        case .label: 11
        }
    }
}

extension Figure {
    /// What it is compared by: its value, or the upper end of a range.
    public var size: Double { value ?? high ?? low ?? 0 }
}
