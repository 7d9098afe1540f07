import ArgumentParser
import Library
import Model
import TUI

/// `crosshead measure`: one figure over time, from all articles of the library.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Show how a figure went over time, in all articles of the library.",
        discussion: """
            Every word must stand in what the number is about. ! marks numbers that contradict another about the same thing \
            and time. Exits with 1 where there is none.
            """)

    @OptionGroup var options: LibraryOptions

    @Option(help: "Only this unit: USD, %, km.")
    var unit: String?

    @Option(help: "text, markdown, csv, json or jsonl.")
    var format = ListFormat.text

    @Option(help: ArgumentHelp("Draw it: as SVG into a file, as text for - .", valueName: "file"))
    var chart: String?

    @Argument(help: ArgumentHelp("Words of the subject: trade; unemployment rate.", valueName: "subject"))
    var subject: [String]

    static let columns = [
        "date", "value", "low", "high", "unit", "modifier", "text", "subject", "role", "disputed", "against", "speaker",
        "site",
        "title",
        "article",
    ]

    func run() throws {
        let library = try options.open(creates: false)
        let words = subject.joined(separator: " ")
        let symbol = unit.map { UnitName.symbol($0) ?? $0 }
        let measure = try library.attempt { (library) throws(LibraryError) in
            try library.measure(words, unit: symbol)
        }
        if let chart {
            try draw(measure, words, into: chart)
        } else {
            let records = measure.points.map(Self.record)
            try Output.write(try ListPrinter(format: format).print(records, columns: Self.columns))
        }
        if measure.points.isEmpty { throw ExitCode(1) }
    }

    private func draw(_ measure: Measure, _ words: String, into path: String) throws {
        // Only numbers of one kind and unit can be drawn against each other.
        let groups = Dictionary(grouping: measure.points) { [$0.figure.kind, $0.figure.unit ?? ""] }
        let charts = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, points in
            Chart(title: "\(words) (\(key.filter { !$0.isEmpty }.joined(separator: ", ")))", bars: points.map(Self.bar))
        }
        guard path != "-" else {
            return try Output.write(charts.map { $0.text(columns: 80) }.joined(separator: "\n"))
        }
        try Output.write(ChartSVG(charts).text, to: path)
    }

    private static func bar(_ point: Measure.Point) -> Chart.Bar {
        let figure = point.figure
        let isTarget = figure.role == Figure.Role.target.rawValue
        let label = [point.day, figure.article.metadata.site].compactMap(\.self).joined(separator: " ")
        return Chart.Bar(
            label: label + (isTarget ? " (target)" : "") + (point.isDisputed ? " !" : ""), value: figure.words,
            size: max(0, figure.value ?? 0), isTarget: isTarget)
    }

    private static func record(_ point: Measure.Point) -> ListRecord {
        let figure = point.figure
        let metadata = figure.article.metadata
        let about = [
            point.isDisputed ? "others say \(point.against.joined(separator: ", "))" : nil, figure.subject,
            figure.role == Figure.Role.fact.rawValue ? nil : figure.role,
            figure.speaker.map { "says \($0)" },
            metadata.site, figure.article.name,
        ]
        let line = about.compactMap(\.self).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return ListRecord(
            cells: [
                ("date", .words(point.date)), ("value", .number(figure.value)), ("low", .number(figure.low)),
                ("high", .number(figure.high)), ("unit", .words(figure.unit)), ("modifier", .words(figure.modifier)),
                ("text", .words(figure.words)), ("subject", .words(figure.subject)), ("role", .words(figure.role)),
                ("disputed", .words(point.isDisputed ? "yes" : nil)),
                ("against", .words(point.isDisputed ? point.against.joined(separator: "; ") : nil)),
                ("speaker", .words(figure.speaker)),
                ("site", .words(metadata.site)), ("title", .words(metadata.title)),
                ("article", .number(Double(figure.article.id))),
            ],
            line: "\(point.day)\(point.isDisputed ? " !" : "")  \(figure.words)  "
                + line.joined(separator: " · "))
    }
}

extension Measure.Point {
    /// Its date for people.
    var day: String { date.isEmpty ? "no date" : date }
}
