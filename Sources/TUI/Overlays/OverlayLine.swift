import Model

/// A row of something drawn over the panes.
struct OverlayLine: Hashable {
    /// Words with one meaning.
    struct Run: Hashable {
        let words: String
        let role: Role
        /// The column they start in; `nil` is behind the run before.
        var column: Int?
    }

    let runs: [Run]
    /// The position of what the row stands for, where rows can be selected.
    let item: Int?

    /// A row of runs.
    init(_ runs: [Run] = [], item: Int? = nil) {
        self.runs = runs
        self.item = item
    }

    /// The part of the screen that an overlay covers inside, its margins left out.
    static func area(_ layout: Layout) -> Area {
        let hasFrame = layout.kind != .small && layout.kind != .line
        let columns = min(Self.widest, max(1, layout.body.columns - (hasFrame ? 4 : 0)))
        return Area(
            row: layout.body.row + (hasFrame ? 1 : 0), column: (layout.body.columns - columns) / 2,
            rows: max(1, layout.body.rows - (hasFrame ? 1 : 0)), columns: columns)
    }

    /// Wider rows are hard to follow.
    private static let widest = 96

    /// All rows of the open overlay of a state; none where none is open.
    static func lines(
        of state: State, _ article: Article, _ index: ArticleIndex, _ keymap: Keymap, in area: Area
    ) -> [OverlayLine] {
        let columns = area.columns
        return switch state.overlay {
        case nil: []
        case .help(_, let filter):
            HelpText(keymap, KeyContext(helping: state), filter: filter).lines(columns: columns)
        case .why(let target, _): WhyText(target, article).lines(columns: columns)
        case .kept(let list): KeptListText(list).lines(columns: columns)
        case .comparison(let comparison, let title, let selected):
            ArticleComparisonText(comparison, with: title, selected: selected).lines(columns: columns)
        case .timeline(let selected): TimelineText(article, index, selected: selected).lines(columns: columns)
        case .notes(let selected): NotesText(article, selected: selected).lines(columns: columns)
        case .chart(let figure, let selected): chart(figure, selected, article, area)
        }
    }

    private static func chart(_ figure: Int, _ selected: Int, _ article: Article, _ area: Area) -> [OverlayLine] {
        let figures = article.figures.indices.contains(figure) ? Comparison.figures(with: figure, in: article) : []
        let chart = Chart(figures, in: article)
        return ChartColumns(chart, selected: selected)?.lines(area)
            ?? ChartText(chart, selected: selected).lines(columns: area.columns)
    }

    /// Words wrapped to a measure, as rows that start in `column`.
    static func wrapped(_ words: String, _ role: Role, column: Int, columns: Int) -> [OverlayLine] {
        let text = Text(words)
        let starts = LineBreaker(measure: max(1, columns - column)).lineStarts(text, text.span) + [text.count]
        return zip(starts, starts.dropFirst()).map { start, end in
            // The blanks that a line was broken at may stand behind its last column.
            var line = text[Span(start, end)]
            while line.last == " " { line.removeLast() }
            return OverlayLine([
                Run(words: Label.fit(line, max(1, columns - column)), role: role, column: column)
            ])
        }
    }

    /// Draws the row.
    func draw(row: Int, _ area: Area, into canvas: inout Canvas) {
        var column = area.column
        for run in runs {
            if let own = run.column { column = area.column + own }
            let room = area.column + area.columns - column
            guard room > 0 else { return }
            column = canvas.write(Label.fit(run.words, room), row: row, column: column, columns: room, role: run.role)
        }
    }
}
