import Library
import Model

/// An article of the library as Markdown: what it is, what was noted on it, who said what.
struct KeptMarkdown {
    let article: KeptArticle
    let tags: [String]
    let notes: [Mark]
    let quotes: [QuoteRow]

    /// The text, ended by a line break.
    var text: String {
        let metadata = article.metadata
        var lines = ["# \(Self.escaped(article.name))", ""]
        let about = [
            metadata.byline, metadata.site, metadata.published.map { String($0.prefix(10)) },
            metadata.url.map { "<\($0)>" },
        ]
        let line = about.compactMap(\.self).joined(separator: ", ")
        if !line.isEmpty { lines += [line, ""] }
        if !tags.isEmpty { lines += ["Tags: " + tags.joined(separator: ", "), ""] }
        if !notes.isEmpty { lines += ["## Notes", ""] + notes.flatMap(Self.lines) }
        if !quotes.isEmpty { lines += ["## Quotes", ""] + quotes.flatMap(Self.lines) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ note: Mark) -> [String] {
        ["> " + oneLine(note.anchor.exact), "", escaped(note.body), ""]
    }

    private static func lines(_ quote: QuoteRow) -> [String] {
        let who = [quote.speaker ?? "Unattributed", quote.role].compactMap(\.self).joined(separator: ", ")
        return ["> " + oneLine(quote.words), ">", "> — " + escaped(who), ""]
    }

    private static func oneLine(_ words: String) -> String {
        escaped(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    private static func escaped(_ words: String) -> String {
        words.reduce(into: "") { escaped, character in
            if "\\`*_[]<>#".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
    }
}
