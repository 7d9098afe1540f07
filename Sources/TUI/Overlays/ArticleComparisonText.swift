import Model

/// What this article and another one both give, and what only one of them does: a row a speaker, quote or number.
struct ArticleComparisonText {
    private let comparison: ArticleComparison
    private let title: String
    private let selected: Int

    /// The text of a comparison with an article of some title, with a row selected.
    init(_ comparison: ArticleComparison, with title: String, selected: Int) {
        self.comparison = comparison
        self.title = title
        self.selected = selected
    }

    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        var lines = [OverlayLine([.init(words: Label.fit("Compared with \(title)", columns), role: .heading)])]
        if comparison.items.isEmpty {
            return lines + [OverlayLine()]
                + OverlayLine.wrapped(
                    "Neither has a quote, a speaker or a number.", .dim, column: 2, columns: columns)
        }
        for subject in ArticleComparison.Subject.allCases {
            let rows = comparison.items.enumerated().filter { $0.element.subject == subject }
            guard !rows.isEmpty else { continue }
            lines += [OverlayLine(), head(subject, columns)]
            lines += rows.flatMap { self.lines($0.element, $0.offset, columns) }
        }
        return lines
    }

    private func head(_ subject: ArticleComparison.Subject, _ columns: Int) -> OverlayLine {
        let count = comparison.count(of: subject)
        let words = ArticleComparisonWords.counts(count)
        let name = subject.plural.uppercased()
        let room = columns - Label.columns(name) - 2
        return OverlayLine([
            .init(words: name, role: .paneTitle),
            .init(words: room > 0 ? Label.fit(words, room) : "", role: .dim, column: Label.columns(name) + 2),
        ])
    }

    /// A note behind the last of some rows where it fits there, else under them.
    private static func adding(_ note: String, to rows: [OverlayLine], _ columns: Int) -> [OverlayLine] {
        let used = rows.last.map { $0.runs.reduce(4) { $0 + Label.columns($1.words) } } ?? columns
        guard let last = rows.last, used + 2 + Label.columns(note) <= columns else {
            return rows + OverlayLine.wrapped(note, .dim, column: 6, columns: columns)
        }
        return rows.dropLast() + [OverlayLine(last.runs + [.init(words: note, role: .dim, column: used + 2)])]
    }

    private func lines(_ item: ArticleComparison.Item, _ position: Int, _ columns: Int) -> [OverlayLine] {
        let isSelected = position == selected
        let marks: [OverlayLine.Run] = [
            .init(words: isSelected ? "▸" : " ", role: .current, column: 0),
            .init(words: ArticleComparisonWords.sign(item.relation), role: .key, column: 2),
        ]
        let words = ArticleComparisonWords.line(item)
        let tail = ArticleComparisonWords.note(item)
        var rows = OverlayLine.wrapped(words, isSelected ? .current : .text, column: 4, columns: columns)
        if let tail { rows = Self.adding(tail, to: rows, columns) }
        return rows.enumerated().map { row, line in
            OverlayLine((row == 0 ? marks : []) + line.runs, item: position)
        }
    }
}
