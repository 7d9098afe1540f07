/// The figures that can be drawn against each other.
public enum Comparison {
    /// The figures of the same kind, unit and rate as one, changes with changes; only those about the same subject where there
    /// are such, counts and parts of the same thing alone; by year where all have one, else by place. As indices.
    public static func figures(with figure: Int, in article: Article) -> [Int] {
        let model = article.figures[figure]
        let alike = article.figures.indices.filter {
            let other = article.figures[$0]
            return other.kind == model.kind && other.unit == model.unit && other.isDrawable && other.per == model.per
                && (other.role == .change) == (model.role == .change)
        }
        let subject = subject(of: model, in: article)
        let same = alike.filter { Self.subject(of: article.figures[$0], in: article) == subject }
        let chosen =
            switch model.kind {
            case .count, .ratio:
                subject == nil || isMention(model) ? [figure] : same.filter { !isMention(article.figures[$0]) }
            default: subject != nil && same.count > 1 ? same : alike
            }
        let years = chosen.compactMap { article.figures[$0].year }
        guard years.count == chosen.count else { return chosen }
        return zip(chosen, years).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }

    /// Every set of two figures and more that can be drawn against each other, in text order of its first figure.
    public static func all(in article: Article) -> [[Int]] {
        var seen: Set<Int> = []
        return article.figures.indices.compactMap { figure in
            guard article.figures[figure].isDrawable, !seen.contains(figure) else { return nil }
            let set = figures(with: figure, in: article)
            seen.formUnion(set)
            let sizes = Set(set.map { article.figures[$0].size })
            return sizes.count > 1 && set.contains(figure) ? set : nil
        }
    }

    /// "The two countries" names them and measures nothing.
    private static func isMention(_ figure: Figure) -> Bool { figure.kind == .count && figure.size <= 2 }

    private static func subject(of figure: Figure, in article: Article) -> String? {
        figure.subject.map { article.text[$0].lowercased() } ?? figure.of?.lowercased()
    }
}

extension Figure {
    /// Whether it has a size that a bar can show: no date, no rank, no score.
    var isDrawable: Bool {
        switch kind {
        case .count, .percent, .money, .measure, .age, .duration, .ratio: (value ?? high) != nil
        case .ordinal, .date, .time, .score, .label: false
        }
    }
}
