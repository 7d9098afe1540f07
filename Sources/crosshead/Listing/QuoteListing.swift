import Model
import TUI

/// Quotes as plain text: a line each, under the name of their file where there are several, and a count at the end.
struct QuoteListing {
    private var blocks: [[String]] = []
    private var named = 0
    private var byRole = 0
    private var nobody = 0

    /// Adds the lines of an article's quotes; nothing where there are none.
    mutating func add(_ lines: [String], _ quotes: [Quote], of article: Article, from id: String, isAlone: Bool) {
        guard !lines.isEmpty else { return }
        blocks.append(isAlone ? lines : [id] + lines.map { "  " + $0 })
        for quote in quotes {
            switch quote.speaker.map({ article.speakers[$0].kind }) {
            case .unnamed: byRole += 1
            case .person, .body: named += 1
            case nil: nobody += 1
            }
        }
    }

    /// The text, ended by a line break; empty where there are no quotes.
    var text: String {
        guard !blocks.isEmpty else { return "" }
        let count = QuoteCount(named: named, byRole: byRole, nobody: nobody).text
        return (blocks + [[count]]).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }
}
