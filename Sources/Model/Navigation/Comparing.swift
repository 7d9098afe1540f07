extension State {
    /// Asks for the comparison with another open article: the one of a number, else the only other one, else one to pick.
    mutating func compare(_ number: Int?, in context: Context) -> [Effect] {
        let articles = context.articles
        guard let number else {
            if articles.titles.count == 2 { return [.compare(1 - articles.current)] }
            return openPicker(.other, in: context)
        }
        guard articles.titles.indices.contains(number - 1) else {
            message = Message("there are \(articles.titles.count) open articles", isError: true)
            return []
        }
        guard number - 1 != articles.current else {
            message = Message("article \(number) is this one", isError: true)
            return []
        }
        return [.compare(number - 1)]
    }

    /// Shows the comparison with an article of this title, unless something else was opened meanwhile.
    mutating func take(_ comparison: ArticleComparison, with title: String) {
        guard prompt == nil, overlay == nil else { return }
        overlay = .comparison(comparison, with: title, selected: 0)
    }

    /// Goes to the place that a row of the comparison has in this article, else in the other one; with `other` the other
    /// way round.
    mutating func activate(_ item: ArticleComparison.Item?, other: Bool = false, in context: Context) -> [Effect] {
        guard let item else {
            message = Message("nothing to go to here", isError: true)
            return []
        }
        if other || item.first == nil {
            guard let span = item.second?.span else {
                message = Message("only this article has it", isError: true)
                return []
            }
            overlay = nil
            return [.showCompared(span)]
        }
        guard let span = item.first?.span else { return [] }
        overlay = nil
        go(to: span, in: context)
        return []
    }
}
