import Model

/// A row of a side pane in words.
struct ListItem {
    /// How the parts stand.
    enum Shape {
        /// Words, and something short at the right edge.
        case named
        /// A column of values, and a column that explains them.
        case valued
    }

    let shape: Shape
    let words: String
    let role: Role
    let tail: String
    /// What stands there instead where the words would be cut for it.
    var shortTail: String?
    /// A part of a whole, drawn as a bar before the tail where there is room; `nil` where there is none.
    var share: Double?
    /// What stands in one row above, where a group of rows begins.
    var heading: String?
    /// A second row, dimmed.
    let second: String?
    let indent: Int
}

/// What a side pane lists; rows are made one at a time, since there may be very many.
struct ListItems {
    private let pane: Pane
    private let article: Article
    private let index: ArticleIndex
    private let state: State
    private let speakers: [SpeakerRow]
    private let quotes: [Int]
    private let figures: [Int]
    private let highestLevel: Int

    /// The items of a pane.
    init(_ pane: Pane, _ article: Article, _ index: ArticleIndex, _ state: State) {
        self.pane = pane
        self.article = article
        self.index = index
        self.state = state
        let opened = state.lists.opened
        speakers = pane == .speakers && opened == nil ? index.speakers(by: state.lists.speakerOrder) : []
        quotes = pane == .speakers ? state.openedQuotes(in: article) ?? [] : []
        figures = pane == .numbers ? index.figures(by: state.lists.figureOrder) : []
        highestLevel = pane == .sections ? article.sections.dropFirst().lazy.map(\.level).min() ?? 1 : 1
    }

    /// How many there are.
    var count: Int {
        switch pane {
        case .article: 0
        case .sections: article.sections.count
        case .speakers: state.lists.opened == nil ? speakers.count : quotes.count
        case .numbers: figures.count
        }
    }

    /// The title of the pane.
    var title: String {
        guard pane == .speakers, let opened = state.lists.opened else { return pane.title.uppercased() }
        return opened.name(in: article)
    }

    /// What stands at the right of the title.
    var note: String {
        switch pane {
        case .article, .sections: ""
        case .speakers:
            state.lists.opened == nil ? (speakers.isEmpty ? "" : "quotes") : NumberWords.grouped(quotes.count)
        case .numbers: figures.isEmpty ? "" : NumberWords.grouped(figures.count)
        }
    }

    /// The rows on the screen that an item takes.
    func height(_ position: Int) -> Int {
        guard pane == .speakers else { return 1 }
        if state.lists.opened != nil { return 2 }
        return (second(of: speakers[position]) == nil ? 1 : 2) + (heading(position) == nil ? 0 : 1)
    }

    /// An item in words.
    func item(_ position: Int) -> ListItem {
        switch pane {
        case .article: return ListItem(shape: .named, words: "", role: .text, tail: "", second: nil, indent: 0)
        case .sections:
            let section = article.sections[position]
            let words = position == 0 ? "Lead" : section.heading ?? "Untitled"
            let indent = position == 0 ? 0 : 2 * min(3, max(0, section.level - highestLevel))
            return ListItem(shape: .named, words: words, role: .text, tail: "", second: nil, indent: indent)
        case .speakers where state.lists.opened != nil:
            let quote = article.quotes[quotes[position]]
            let words = QuoteWords(quote, in: article)
            return ListItem(
                shape: .named, words: words.opening, role: QuoteWords.role(of: quote), tail: "", second: words.manner,
                indent: 0)
        case .speakers:
            let row = speakers[position]
            let tally = index.tally(of: row)
            return ListItem(
                shape: .named, words: row.name(in: article),
                role: tally.quotes == 0 ? .dim : row == .unattributed ? .unattributed : .speaker,
                tail: QuoteWords.counts(tally), shortTail: tally.quotes == 0 ? nil : NumberWords.grouped(tally.quotes),
                share: tally.quotes == 0 ? nil : index.share(of: row),
                heading: heading(position), second: second(of: row), indent: 0)
        case .numbers:
            let words = FigureWords(article.figures[figures[position]], in: article)
            return ListItem(
                shape: .valued, words: words.value, role: .figure, tail: words.detail, second: nil, indent: 0)
        }
    }

    /// What stands under a name: the role, or the words that say there was no comment.
    private func second(of row: SpeakerRow) -> String? {
        switch row {
        case .quoted(let speaker): article.speakers[speaker].role.flatMap { $0.isEmpty ? nil : $0 }
        case .declined(let speaker): article.speakers[speaker].declines.first.map { article.text[$0] }
        case .unattributed, .named: nil
        }
    }

    /// The name of a group of speakers, where its first row is.
    private func heading(_ position: Int) -> String? {
        let group = Self.group(of: speakers[position])
        return position > 0 && group == Self.group(of: speakers[position - 1]) ? nil : group
    }

    private static func group(of row: SpeakerRow) -> String? {
        switch row {
        case .quoted, .unattributed: nil
        case .declined: "did not comment"
        case .named: "named, never quoted"
        }
    }

    /// The items that show in `rows` rows around the selected one: the same ones for several in turn, so that the list stands
    /// still while the selection moves in it.
    func window(around selected: Int, rows: Int) -> Range<Int> {
        guard rows > 0, count > 0 else { return 0..<0 }
        let selected = max(0, min(count - 1, selected))
        let step = max(1, rows / (3 * height(selected)))
        let still = window(centredOn: min(count - 1, selected / step * step + step / 2), rows: rows)
        let isWhole = still.contains(selected) && (still.lowerBound...selected).reduce(0) { $0 + height($1) } <= rows
        return isWhole ? still : window(centredOn: selected, rows: rows)
    }

    /// The items that show with one in the middle, as near as the ends of the list allow.
    private func window(centredOn selected: Int, rows: Int) -> Range<Int> {
        var first = selected
        var last = selected
        var used = height(selected)
        while first > 0, used + height(first - 1) <= max(rows / 2, height(selected)) {
            first -= 1
            used += height(first)
        }
        while last + 1 < count, used < rows {
            last += 1
            used += height(last)
        }
        while first > 0, used + height(first - 1) <= rows {
            first -= 1
            used += height(first)
        }
        // The last one may show in part only, unless it is the selected one: then what stands above makes room.
        while used > rows, last == selected, first < selected {
            used -= height(first)
            first += 1
        }
        return first..<(last + 1)
    }

    /// The cells of the widest tail in sight.
    func tailColumns(_ window: Range<Int>) -> Int {
        pane == .speakers ? window.map { Label.columns(item($0).tail) }.max() ?? 0 : 0
    }

    /// The cells of the column of values: the widest one in sight, at most half of the room.
    func valueColumns(_ window: Range<Int>, within columns: Int) -> Int {
        guard pane == .numbers else { return 0 }
        let widest =
            window.map { Label.columns(FigureWords(article.figures[figures[$0]], in: article).value) }.max() ?? 0
        return min(widest, max(1, columns / 2))
    }
}
