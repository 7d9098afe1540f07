import Library
import Model
import TUI

/// What changed in an article, as a list for the reader: a row a change, in the order of text, quotes and numbers.
struct ChangesList {
    let comparison: VersionComparison

    /// The rows: `~` what was changed, `-` what is gone, `+` what is new.
    var rows: [KeptList.Row] {
        comparison.sentences.map(Self.row) + comparison.quotes.map(Self.row) + comparison.figures.map(Self.row)
    }

    private static func row(_ head: String, _ words: String, _ span: Span? = nil) -> KeptList.Row {
        KeptList.Row(head: head, words: words, goal: span.map { .span($0) }, isWhole: true)
    }

    private static func row(_ change: VersionComparison.Change) -> KeptList.Row {
        switch change {
        case .added(let sentence, let span): row("+ text", sentence, span)
        case .removed(let sentence): row("- text", sentence)
        case .changed(let differences, let span): row("~ text", ArticleComparisonWords.difference(differences), span)
        }
    }

    private static func row(_ change: VersionComparison.QuoteChange) -> KeptList.Row {
        switch change {
        case .added(let words, let speaker, let span): row("+ quote · \(name(speaker))", words, span)
        case .removed(let words, let speaker): row("- quote · \(name(speaker))", words)
        case .moved(let words, let from, let to, let span): row("~ quote · \(name(from)) → \(name(to))", words, span)
        }
    }

    private static func name(_ speaker: String?) -> String { speaker ?? "Unattributed" }

    private static func row(_ change: VersionComparison.FigureChange) -> KeptList.Row {
        switch change {
        case .added(let words, let about, let span): row("+ number", words + tail(about), span)
        case .removed(let words, let about): row("- number", words + tail(about))
        case .changed(let from, let to, let about, let span): row("~ number", "\(from) → \(to)\(tail(about))", span)
        }
    }

    private static func tail(_ about: String?) -> String {
        about.map { " · " + $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
    }
}
