import Analysis
import ArgumentParser
import Model
import TUI

/// `crosshead numbers`: the figures of an article, a row a figure, or drawn against each other.
struct Numbers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "numbers",
        abstract: "List the numbers, or draw the comparable ones.",
        discussion: """
            Prints a row for each number, in text order unless sorted; labels (photo 3, phone numbers) are left out. \
            Exits with 1 where there is none.
            """)

    /// What the rows are sorted by.
    enum Sort: String, CaseIterable, ExpressibleByArgument {
        case place, size, date
    }

    @Option(
        help: ArgumentHelp(
            "Only this kind: count, ordinal, percent, money, measure, age, duration, date, time, ratio, score; may be repeated.",
            valueName: "kind"))
    var kind: [Figure.Kind] = []

    @Option(help: ArgumentHelp("Only this unit: USD, %, km, year; may be repeated.", valueName: "unit"))
    var unit: [String] = []

    @Option(help: "place, size (largest first within a kind and unit) or date (the year it holds for).")
    var sort = Sort.place

    @Option(help: "text, markdown, csv, json or jsonl.")
    var format = ListFormat.text

    @Option(help: ArgumentHelp("Draw the comparable numbers: as SVG into a file, as text for - .", valueName: "file"))
    var chart: String?

    @OptionGroup var reading: CharsetOption

    @Argument(help: ArgumentHelp("Articles; - reads standard input.", valueName: "articles"))
    var files: [String]

    static let columns = [
        "id", "value", "low", "high", "unit", "kind", "text", "mod", "per", "timex", "date", "of", "subject", "year",
        "role", "change", "said_by",
    ]

    func run() throws {
        var records: [ListRecord] = []
        var charts: [Chart] = []
        try Opener.forEach(files, charset: reading.charset) { source, opener in
            let article = Analyzer().analyze(try opener.draft())
            let index = ArticleIndex(article)
            let chosen = sorted(index, article).filter { isWanted(article.figures[$0]) }
            var rows = chosen.map { record($0, of: article, index, id: source.id) }
            // In plain text nothing else says which article a row is of.
            if files.count > 1, let first = rows.first {
                let gap = records.isEmpty ? "" : "\n"
                rows[0] = ListRecord(cells: first.cells, line: gap + source.id + ":\n" + first.line)
            }
            records += rows
            charts += Chart.all(in: article, among: Set(chosen))
        }
        if let chart {
            try draw(charts, into: chart)
        } else {
            try Output.write(try ListPrinter(format: format).print(records, columns: Self.columns))
        }
        if chart == nil ? records.isEmpty : charts.isEmpty { throw ExitCode(1) }
    }

    private func draw(_ charts: [Chart], into path: String) throws {
        guard path != "-" else {
            return try Output.write(charts.map { $0.text(columns: 80) }.joined(separator: "\n"))
        }
        guard !charts.isEmpty else { return Output.complain("crosshead: no numbers here can be compared\n") }
        try Output.write(ChartSVG(charts).text, to: path)
    }

    private func sorted(_ index: ArticleIndex, _ article: Article) -> [Int] {
        switch sort {
        case .place: index.figures(by: .place)
        case .size: index.figures(by: .size)
        case .date:
            index.figures(by: .place).filter { year(of: article.figures[$0]) != nil }.sorted {
                (year(of: article.figures[$0]) ?? 0, $0) < (year(of: article.figures[$1]) ?? 0, $1)
            }
        }
    }

    private func year(of figure: Figure) -> Int? {
        figure.year ?? (figure.resolved ?? figure.timex).flatMap { Int($0.prefix(4)) }
    }

    private func isWanted(_ figure: Figure) -> Bool {
        if !kind.isEmpty, !kind.contains(figure.kind) { return false }
        return unit.isEmpty || unit.contains { $0.lowercased() == figure.unit?.lowercased() }
    }

    private func record(_ id: Int, of article: Article, _ index: ArticleIndex, id document: String) -> ListRecord {
        let figure = article.figures[id]
        let words = FigureWords(figure, in: article)
        let padding = String(repeating: " ", count: max(0, Self.valueColumns - words.value.count))
        let line = words.detail.isEmpty ? words.value : words.value + padding + "  " + words.detail
        return ListRecord(
            cells: [
                ("id", .words(document)), ("value", .number(figure.value)), ("low", .number(figure.low)),
                ("high", .number(figure.high)), ("unit", .words(figure.unit)), ("kind", .words(figure.kind.rawValue)),
                ("text", .words(article.text[figure.span])), ("mod", .words(figure.modifier?.rawValue)),
                ("per", .words(figure.per)), ("timex", .words(figure.timex)), ("date", .words(figure.resolved)),
                ("of", .words(figure.of)), ("subject", .words(figure.subject.map { article.text[$0] })),
                ("year", .number(figure.year.map(Double.init))), ("role", .words(figure.role?.rawValue)),
                ("change", .words(figure.change?.rawValue)),
                ("said_by", .words(index.speaker(of: figure, in: article))),
            ],
            line: line + (figure.role == .target ? " (target)" : ""))
    }

    /// Cells of the column of values in plain text.
    private static let valueColumns = 14
}

extension Figure.Kind: ExpressibleByArgument {}
