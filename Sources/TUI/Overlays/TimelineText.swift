import Model

/// What the article dates, in order of time: date, how the sentence begins, and who says so where it is quoted.
struct TimelineText {
    private let article: Article
    private let index: ArticleIndex
    private let selected: Int

    /// The timeline of an article with a row selected.
    init(_ article: Article, _ index: ArticleIndex, selected: Int) {
        self.article = article
        self.index = index
        self.selected = selected
    }

    /// Cells from which the speaker has a column of their own.
    private static let roomy = 64
    /// Cells below which there is room for no speaker.
    private static let narrowest = 50

    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        let dates = index.timeline.map { DateWords.of(article.timeline[$0], in: article.text) }
        let dateColumns = min(dates.map { Label.columns($0) }.max() ?? 0, max(8, columns / 3))
        let published = article.metadata.published.map { ", counted from " + DateWords.short($0) } ?? ""
        let note = article.timeline.contains { $0.isResolved } ? " (= worked out\(published))" : ""
        let title = "\(StatusWords.count(dates.count, "date")) in order of time\(note)"
        let head = [OverlayLine([.init(words: title, role: .heading)]), OverlayLine()]
        return head + index.timeline.enumerated().map { row($0, article.timeline[$1], dates[$0], dateColumns, columns) }
    }

    private func row(
        _ position: Int, _ statement: DatedStatement, _ date: String, _ dateColumns: Int, _ columns: Int
    ) -> OverlayLine {
        let isSelected = position == selected
        let isRoomy = columns >= Self.roomy
        let speaker =
            columns < Self.narrowest
            ? nil
            : speaker(of: statement).map { name in
                // The last name has to do where there is little room.
                Label.fit(isRoomy ? name : name.split(separator: " ").last.map(String.init) ?? name, isRoomy ? 20 : 10)
            }
        let speakerColumns = speaker.map { Label.columns($0) } ?? 0
        let start = dateColumns + 4
        let room = max(1, columns - start - (speakerColumns > 0 ? speakerColumns + 2 : 0))
        var runs: [OverlayLine.Run] = [
            .init(words: isSelected ? "▸" : " ", role: .current, column: 0),
            .init(words: Label.fit(date, dateColumns), role: isSelected ? .selection : .figure, column: 2),
            .init(words: Label.fit(opening(of: statement), room), role: isSelected ? .current : .text, column: start),
        ]
        if let speaker { runs.append(.init(words: speaker, role: .speaker, column: columns - speakerColumns)) }
        return OverlayLine(runs, item: position)
    }

    /// How the sentence begins; where the words of time stand far behind, from a little before them.
    private func opening(of statement: DatedStatement) -> String {
        let text = article.text
        let sentence = statement.sentence
        let end = text.boundary(atOrBefore: min(sentence.end, sentence.start + Self.reach))
        let words = text[Span(sentence.start, max(sentence.start, end))]
        return words.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Bytes of a sentence that can show.
    private static let reach = 400

    /// Who says so: the speaker of the quote that the words of time stand in.
    private func speaker(of statement: DatedStatement) -> String? {
        guard let quote = index.quoteContent.item(at: statement.span.start) else { return nil }
        return article.quotes[quote].speaker.map { article.speakers[$0].name } ?? "unattributed"
    }
}
