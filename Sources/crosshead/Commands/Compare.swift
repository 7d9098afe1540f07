import Analysis
import ArgumentParser
import Library
import Model
import TUI

/// `crosshead compare`: two reports of one event beside each other.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare two reports of one event: who is quoted, with which words, and which numbers.",
        discussion: """
            = both have it, … one shortens it, ~ other words or another value, < only the first, > only the second. What \
            only the first of two quotes says stands in [-brackets-], what only the second says in {+braces+}. In the \
            words here is the first article, there the second.
            """)

    @Option(help: "text, markdown, csv, json or jsonl.")
    var format = ListFormat.text

    @OptionGroup var reading: CharsetOption

    @Argument(help: "The first article: a file, an address, or - for standard input.")
    var first: String

    @Argument(help: "The second article.")
    var second: String

    private static let columns = [
        "subject", "relation", "first", "firstAbout", "firstStart", "firstEnd", "second", "secondAbout", "secondStart",
        "secondEnd", "difference",
    ]

    func run() throws {
        let (one, other) = (try article(first), try article(second))
        let comparison = ArticleComparer(one, other).compare()
        if format == .text {
            try Output.write(text(comparison, one, other))
        } else {
            let (points, otherPoints) = (CodePoints(one.text), CodePoints(other.text))
            let records = comparison.items.map { Self.record($0, points, otherPoints) }
            try Output.write(try ListPrinter(format: format).print(records, columns: Self.columns))
        }
    }

    private func article(_ argument: String) throws(Failure) -> Article {
        Analyzer().analyze(try Opener(source: ByteSource(argument: argument), charset: reading.charset).draft())
    }

    private func text(_ comparison: ArticleComparison, _ one: Article, _ other: Article) -> String {
        var text = "here: \(one.metadata.title ?? first)\nthere: \(other.metadata.title ?? second)\n"
        for subject in ArticleComparison.Subject.allCases {
            let items = comparison.items.filter { $0.subject == subject }
            guard !items.isEmpty else { continue }
            text += "\n\(subject.plural): \(ArticleComparisonWords.counts(comparison.count(of: subject)))\n"
            for item in items {
                text += "  \(ArticleComparisonWords.sign(item.relation)) \(ArticleComparisonWords.line(item))"
                text += ArticleComparisonWords.note(item).map { " (\($0))" } ?? ""
                text += "\n"
            }
        }
        return text
    }

    private static func record(
        _ item: ArticleComparison.Item, _ points: CodePoints, _ otherPoints: CodePoints
    ) -> ListRecord {
        func cells(_ name: String, _ side: ArticleComparison.Side?, _ points: CodePoints) -> [(String, ListCell)] {
            [
                (name, .words(side?.words)), (name + "About", .words(side?.about)),
                (name + "Start", .number(side.map { Double(points.offset($0.span.start)) })),
                (name + "End", .number(side.map { Double(points.offset($0.span.end)) })),
            ]
        }
        let difference = item.differences.isEmpty ? nil : ArticleComparisonWords.difference(item.differences)
        return ListRecord(
            cells: [
                ("subject", ListCell.words(item.subject.rawValue)), ("relation", .words(name(of: item.relation))),
            ] + cells("first", item.first, points) + cells("second", item.second, otherPoints)
                + [("difference", .words(difference))], line: "")
    }

    private static func name(of relation: ArticleComparison.Relation) -> String {
        switch relation {
        case .same: "same"
        case .shortened(let report): "shortened-in-\(report.rawValue)"
        case .changed: "changed"
        case .only(let report): "only-\(report.rawValue)"
        }
    }
}
