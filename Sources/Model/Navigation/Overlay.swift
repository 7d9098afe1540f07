/// Something drawn over the panes until it is closed.
public enum Overlay: Hashable, Sendable {
    /// The keys, scrolled by `top` rows, only those with `filter` in them.
    case help(top: Int, filter: String)
    /// What is known about a quote or a figure, scrolled by `top` rows.
    case why(Target, top: Int)
    /// The figures comparable with one, as bars; `selected` is an index among them.
    case chart(figure: Int, selected: Int)
}

/// The figures that can be drawn against each other.
public enum Comparison {
    /// The figures of the same kind and unit as one, by year where all have one, else by place; as indices.
    public static func figures(with figure: Int, in article: Article) -> [Int] {
        let model = article.figures[figure]
        let alike = article.figures.indices.filter {
            let other = article.figures[$0]
            return other.kind == model.kind && other.unit == model.unit && (other.value ?? other.high) != nil
        }
        let years = alike.compactMap { article.figures[$0].year }
        guard years.count == alike.count else { return alike }
        return zip(alike, years).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }
}
