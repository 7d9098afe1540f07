import Model

/// Text with its quotes marked in place: `⟦content:“We are done,”⟧ ⟦source:Ms. Lee⟧ ⟦cue:said⟧.`
///
/// Several quotes are told apart by a number: `⟦content2:…⟧`. Each line is a paragraph.
struct MarkedQuotes {
    /// The text without its marks, a block a line.
    let draft: Article.Draft
    /// The parts as written, by the number of their quote: `content “We are done,”`.
    let quotes: [[String]]

    /// Reads marked text.
    init(_ marked: String) {
        var plain = ""
        var parts: [Int: [String]] = [:]
        for piece in marked.split(separator: "⟦", omittingEmptySubsequences: false) {
            guard let end = piece.firstIndex(of: "⟧"), let colon = piece.firstIndex(of: ":") else {
                plain += piece
                continue
            }
            var label = piece[..<colon]
            var number = 1
            if let digit = label.last?.wholeNumberValue {
                number = digit
                label.removeLast()
            }
            let words = piece[piece.index(after: colon)..<end]
            parts[number, default: []].append("\(label) \(words)")
            plain += words + piece[piece.index(after: end)...]
        }
        var composer = DraftComposer()
        for line in plain.split(separator: "\n") { composer.add(.paragraph, line.utf8) }
        draft = composer.draft(Metadata())
        quotes = parts.sorted { $0.key < $1.key }.map { $0.value.sorted() }
    }

    /// The parts of found quotes, in the same form.
    static func parts(of quotes: [Quote], in text: Text) -> [[String]] {
        quotes.map { quote in
            var parts = quote.content.map { "content \(text[$0])" }
            if let cue = quote.cue { parts.append("cue \(text[cue])") }
            if let source = quote.source { parts.append("source \(text[source])") }
            return parts.sorted()
        }
    }
}
