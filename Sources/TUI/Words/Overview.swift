public import Model

/// An article's skeleton as plain text, for a pipe or a screen reader: title, sections, who said what, numbers.
public struct Overview {
    private let article: Article
    private let index: ArticleIndex

    /// The overview of an article.
    public init(_ article: Article, _ index: ArticleIndex) {
        self.article = article
        self.index = index
    }

    /// The overview, ended by a line break.
    public var text: String {
        let parts = [head, sections, speakers, numbers, notes].filter { !$0.isEmpty }
        return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var head: [String] {
        let metadata = article.metadata
        let source = [metadata.site, metadata.byline, metadata.published].compactMap(\.self)
        return [metadata.title ?? "Untitled"] + (source.isEmpty ? [] : [source.joined(separator: " · ")])
    }

    private var sections: [String] {
        guard article.sections.count > 1 else { return [] }
        let headings = article.sections.dropFirst().map { section in
            String(repeating: "  ", count: max(1, section.level)) + (section.heading ?? "")
        }
        return ["SECTIONS", "  Lead"] + headings
    }

    private var speakers: [String] {
        guard !article.quotes.isEmpty else { return [] }
        var lines = ["SPEAKERS: " + QuoteCount(index).text]
        for row in index.speakers(by: .quotes) {
            let quotes = row.quotes(in: article)
            guard !quotes.isEmpty else { continue }
            var name = row.name(in: article)
            if case .quoted(let id) = row, let role = article.speakers[id].role { name += ", \(role)" }
            lines.append("  " + name)
            lines += quotes.map { "    " + words(of: article.quotes[$0]) }
        }
        let silent = article.speakers.filter { !$0.declines.isEmpty }
        if !silent.isEmpty { lines.append("  Did not comment: " + silent.map(\.name).joined(separator: "; ")) }
        return lines
    }

    private var numbers: [String] {
        let figures = index.figures(by: .place)
        guard !figures.isEmpty else { return [] }
        let words = figures.map { FigureWords(article.figures[$0], in: article) }
        let width = min(20, words.map { Label.columns($0.value) }.max() ?? 0)
        return ["NUMBERS: \(NumberWords.grouped(figures.count))"]
            + words.map { word in
                let padding = String(repeating: " ", count: max(0, width - Label.columns(word.value)))
                return word.detail.isEmpty ? "  \(word.value)" : "  \(word.value)\(padding)  \(word.detail)"
            }
    }

    private var notes: [String] {
        guard !article.notes.isEmpty else { return [] }
        return ["NOTES"]
            + article.notes.map { note in
                let places = note.kind == .doubted ? note.spans.map { "“\(article.text[$0])”" } : []
                return "  " + note.message + (places.isEmpty ? "" : " (\(places.joined(separator: ", ")))")
            }
    }

    /// All the words of a quote on one line.
    private func words(of quote: Quote) -> String {
        let content = quote.content.map { article.text[$0] }.joined(separator: " … ")
        return content.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
