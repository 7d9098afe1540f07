import Analysis
import Model

/// An article with its quotes and whose they are marked in place, each line a paragraph:
/// `⟦“We are done,”→Ann Lee⟧ ⟦she⟧ said.`
///
/// A mark with an arrow is a quote and its speaker, `?` for nobody; one without is the source of the quote before it in
/// its line that has none yet, else of the next one. A quote that does not open with a quotation mark is indirect.
struct MarkedSpeakers {
    /// The text without its marks, a block a line.
    let draft: Article.Draft
    /// The quotes, in text order.
    let quotes: [Quote]
    /// For each quote its words and whose it is, as marked: `“We are done,” → Ann Lee`.
    let expected: [String]

    /// Reads marked text.
    init(_ marked: String) {
        var plain = ""
        var quotes: [Quote] = []
        var expected: [String] = []
        var composer = DraftComposer()
        for line in marked.split(separator: "\n") {
            let start = plain.isEmpty ? 0 : plain.utf8.count + 1
            var words = ""
            var contents: [(span: Span, speaker: Substring, isDirect: Bool)] = []
            var sources: [Int: Span] = [:]
            var waiting: Span?
            for piece in line.split(separator: "⟦", omittingEmptySubsequences: false) {
                guard let end = piece.firstIndex(of: "⟧") else {
                    words += piece
                    continue
                }
                let inside = piece[..<end]
                let from = start + words.utf8.count
                if let arrow = inside.firstIndex(of: "→") {
                    let content = inside[..<arrow]
                    if let source = waiting { sources[contents.count] = source }
                    waiting = nil
                    contents.append(
                        (
                            Span(from, from + content.utf8.count), inside[inside.index(after: arrow)...],
                            content.first == "“"
                        ))
                    words += content
                } else {
                    let span = Span(from, from + inside.utf8.count)
                    if contents.isEmpty || sources[contents.count - 1] != nil {
                        waiting = span
                    } else {
                        sources[contents.count - 1] = span
                    }
                    words += inside
                }
                words += piece[piece.index(after: end)...]
            }
            plain += (plain.isEmpty ? "" : "\n") + words
            composer.add(.paragraph, words.utf8)
            for (number, content) in contents.enumerated() {
                quotes.append(
                    Quote(
                        kind: content.isDirect ? .direct : .indirect, content: [content.span], source: sources[number],
                        rule: "marked", isDirect: content.isDirect))
            }
            expected += contents.map(\.speaker).map(String.init)
        }
        draft = composer.draft(Metadata())
        let text = draft.text
        self.quotes = quotes
        self.expected = zip(quotes, expected).map { "\(text[$0.span]) → \($1)" }
    }

    /// What the resolver makes of it.
    func resolve() -> (quotes: [Quote], speakers: [Speaker]) {
        SpeakerResolver().resolve(quotes, in: draft, sentences: SentenceSplitter().split(draft))
    }

    /// For each quote its words and whose it was found to be, in the form of ``expected``.
    func found() -> [String] {
        let (quotes, speakers) = resolve()
        return quotes.map { "\(draft.text[$0.span]) → \($0.speaker.map { speakers[$0].name } ?? "?")" }
    }
}
