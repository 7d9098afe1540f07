import Model

/// The notes on an article: what was left out, repaired or doubted, each with the places it is about.
struct NotesText {
    private let article: Article
    private let selected: Int

    /// The notes of an article with a row selected.
    init(_ article: Article, selected: Int) {
        self.article = article
        self.selected = selected
    }

    /// The rows: the message of a note, and under it a row for each of its places.
    func lines(columns: Int) -> [OverlayLine] {
        let rows = NoteRow.rows(of: article)
        var lines = [
            OverlayLine([.init(words: StatusWords.count(article.notes.count, "note"), role: .heading)])
        ]
        var last: Int?
        for (position, row) in rows.enumerated() {
            if row.note != last {
                lines.append(OverlayLine())
                lines += message(article.notes[row.note], row.place == nil ? position : nil, columns)
            }
            last = row.note
            if let span = row.span(in: article) { lines.append(place(span, position, columns)) }
        }
        return lines
    }

    private func message(_ note: Note, _ position: Int?, _ columns: Int) -> [OverlayLine] {
        let isSelected = position != nil && position == selected
        let words = note.kind.rawValue + ": " + note.message
        return OverlayLine.wrapped(words, isSelected ? .current : .text, column: 2, columns: columns)
            .enumerated().map { offset, line in
                let mark = OverlayLine.Run(words: isSelected && offset == 0 ? "▸" : " ", role: .current, column: 0)
                return OverlayLine([mark] + line.runs, item: position)
            }
    }

    /// A place: its words and what stands around them on the line.
    private func place(_ span: Span, _ position: Int, _ columns: Int) -> OverlayLine {
        let isSelected = position == selected
        let text = article.text
        let words = text[span].split(whereSeparator: \.isNewline).joined(separator: " ")
        let shown = Label.fit(words, max(1, columns - 4))
        let end = text.boundary(atOrBefore: min(text.count, span.end + Self.reach))
        let after = text[Span(span.end, max(span.end, end))].prefix { !$0.isNewline }
        let room = columns - 4 - Label.columns(shown)
        return OverlayLine(
            [
                .init(words: isSelected ? "▸" : " ", role: .current, column: 2),
                .init(words: shown, role: isSelected ? .selection : .figure, column: 4),
                .init(
                    words: room > 2 ? Label.fit(String(after), room - 1) : "", role: .dim,
                    column: 4 + Label.columns(shown) + (after.first == " " ? 1 : 0)),
            ], item: position)
    }

    /// Bytes behind a place that can show.
    private static let reach = 120
}
