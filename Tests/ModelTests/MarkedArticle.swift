import Model

/// An article written down for a test.
///
/// One block a line: `# ` before a heading, `~ ` before boilerplate. `[Lee: words]` is a quote by Lee, `[?: words]`
/// one by nobody, `[=: 7%]` a figure; sentences are the lines.
struct MarkedArticle {
    let article: Article

    init(_ marked: String, url: String? = nil) {
        var text = ""
        var blocks: [Block] = []
        var found: [(name: String, span: Span)] = []
        for line in marked.split(separator: "\n") {
            let kind: Block.Kind = line.hasPrefix("# ") ? .heading : line.hasPrefix("~ ") ? .boilerplate : .paragraph
            if !text.isEmpty { text += "\n" }
            let start = text.utf8.count
            var rest = kind == .paragraph ? line : line.dropFirst(2)
            while let open = rest.firstIndex(of: "["), let colon = rest[open...].firstIndex(of: ":"),
                let close = rest[colon...].firstIndex(of: "]")
            {
                text += rest[..<open]
                let words = rest[rest.index(colon, offsetBy: 2)..<close]
                let name = String(rest[rest.index(after: open)..<colon])
                found.append((name, Span(text.utf8.count, text.utf8.count + words.utf8.count)))
                text += words
                rest = rest[rest.index(after: close)...]
            }
            text += rest
            blocks.append(Block(kind, level: kind == .heading ? 1 : nil, Span(start, text.utf8.count)))
        }
        article = Self.article(Text(text), blocks, found, url)
    }

    private static func article(_ text: Text, _ blocks: [Block], _ found: [(name: String, span: Span)], _ url: String?)
        -> Article
    {
        let said = found.filter { $0.name != "=" }
        var names: [String] = []
        for (name, _) in said where name != "?" && !names.contains(name) { names.append(name) }
        let quotes = said.map { name, span in
            Quote(kind: .direct, content: [span], speaker: names.firstIndex(of: name), rule: "marked", isDirect: true)
        }
        let speakers = names.enumerated().map { id, name in
            Speaker(name: name, kind: .person, mentions: [], quotes: quotes.indices.filter { quotes[$0].speaker == id })
        }
        let figures = found.filter { $0.name == "=" }.map { _, span in
            Figure(.percent, span, value: Double(text[span].filter(\.isNumber)), unit: "%")
        }
        let draft = Article.Draft(
            text: text, blocks: blocks, metadata: Metadata(title: "A title", site: "An outlet", url: url))
        return Article(
            draft, sentences: blocks.filter(\.isProse).map(\.span), quotes: quotes, speakers: speakers, figures: figures
        )
    }
}
