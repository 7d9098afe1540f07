import Model

/// A list from the library: for each row where it is, and the words; one row is chosen.
struct KeptListText {
    private let list: KeptList

    /// The text of a list.
    init(_ list: KeptList) { self.list = list }

    /// Cells of the longest bar.
    private static let widestBar = 24
    /// Fewer cells than this are a narrow screen.
    private static let narrow = 60

    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        let head = [OverlayLine([.init(words: list.title, role: .heading)]), OverlayLine()]
        guard !list.rows.isEmpty else {
            return head + OverlayLine.wrapped(empty, .dim, column: 2, columns: columns)
        }
        return head + list.rows.enumerated().flatMap { lines($1, at: $0, columns) }
    }

    private var empty: String {
        if let note = list.note { return note }
        guard let query = list.query else { return "Nothing." }
        return query.isEmpty
            ? "Type words, \"a phrase\", said:word, speaker:name, number:>1bn, unit:USD, outlet:name, date:2024, tag:name."
            : "Nothing found."
    }

    private func lines(_ row: KeptList.Row, at position: Int, _ columns: Int) -> [OverlayLine] {
        let isSelected = position == list.selected
        let marker = OverlayLine.Run(words: isSelected ? "▸" : " ", role: .current, column: 0)
        let indent = row.isPart ? 2 : 0
        let room = max(1, columns - 4 - indent)
        let isShort = columns < Self.narrow && Label.columns(row.head) > room
        let head = isShort ? row.short ?? row.head : row.head
        let first = OverlayLine(
            [
                marker,
                .init(
                    words: Label.fit(head, room), role: isSelected ? .current : row.words.isEmpty ? .text : .dim,
                    column: 2 + indent),
            ], item: position)
        guard !row.words.isEmpty else { return [first] }
        guard let bar = row.bar else {
            let words =
                row.isWhole
                ? OverlayLine.wrapped(row.words, .text, column: 4 + indent, columns: columns)
                : [OverlayLine([.init(words: Label.fit(row.words, room), role: .text, column: 4 + indent)])]
            return [first] + words.map { OverlayLine($0.runs, item: position) }
        }
        let width = min(Self.widestBar, max(1, columns / 4))
        let cells = bar.isTarget ? ChartText.hollow(bar.share, of: 1, width) : ChartText.bar(bar.share, of: 1, width)
        let column = 4 + width + 2
        return [
            first,
            OverlayLine(
                [
                    .init(words: cells, role: .bar, column: 4),
                    .init(words: Label.fit(row.words, max(1, columns - column)), role: .text, column: column),
                ], item: position),
        ]
    }
}
