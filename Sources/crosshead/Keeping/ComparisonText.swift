import Library
import TUI

/// What changed in an article, for people: a line a change.
struct ComparisonText {
    let comparison: VersionComparison

    /// The lines, ended by a line break; `~` what was changed, `-` what is gone, `+` what is new.
    var text: String {
        let parts = [
            ("text", comparison.sentences.map(Self.line)), ("quotes", comparison.quotes.map(Self.line)),
            ("numbers", comparison.figures.map(Self.line)),
        ]
        return parts.filter { !$0.1.isEmpty }.map { name, lines in
            "  \(name)\n" + lines.map { "    \($0)\n" }.joined()
        }.joined()
    }

    private static func line(_ change: VersionComparison.Change) -> String {
        switch change {
        case .added(let sentence, _): "+ \(sentence)"
        case .removed(let sentence): "- \(sentence)"
        case .changed(let differences, _): "~ \(ArticleComparisonWords.difference(differences))"
        }
    }

    private static func line(_ change: VersionComparison.QuoteChange) -> String {
        switch change {
        case .added(let words, let speaker, _): "+ \(name(speaker)): \(words)"
        case .removed(let words, let speaker): "- \(name(speaker)): \(words)"
        case .moved(let words, let from, let to, _): "~ \(name(from)) → \(name(to)): \(words)"
        }
    }

    private static func name(_ speaker: String?) -> String { speaker ?? "Unattributed" }

    private static func line(_ change: VersionComparison.FigureChange) -> String {
        switch change {
        case .added(let words, let about, _): "+ \(words)\(tail(about))"
        case .removed(let words, let about): "- \(words)\(tail(about))"
        case .changed(let from, let to, let about, _): "~ \(from) → \(to)\(tail(about))"
        }
    }

    private static func tail(_ about: String?) -> String {
        about.map { " (\($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")))" } ?? ""
    }
}
