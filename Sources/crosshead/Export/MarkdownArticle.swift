import Model

/// An article as Markdown: what is known about it as front matter, then its blocks.
struct MarkdownArticle {
    private let article: Article
    private let links: SpanIndex

    /// The Markdown of an article.
    init(_ article: Article) {
        self.article = article
        links = SpanIndex(article.links.map(\.span))
    }

    /// The document, ended by a line break.
    var text: String {
        var parts = [frontMatter]
        if let title = article.metadata.title, article.blocks.first?.kind != .title {
            parts.append("# " + MarkdownEscape.line(title))
        }
        var index = 0
        while index < article.blocks.count {
            let kind = article.blocks[index].kind
            var end = index + 1
            if kind == .item || kind == .table {
                while end < article.blocks.count, article.blocks[end].kind == kind { end += 1 }
            }
            parts.append(part(Array(article.blocks[index..<end])))
            index = end
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var frontMatter: String {
        let metadata = article.metadata
        let fields = [
            ("title", metadata.title), ("author", metadata.byline), ("site", metadata.site),
            ("date", metadata.published), ("updated", metadata.modified), ("lang", metadata.language),
            ("description", metadata.excerpt), ("url", metadata.url),
        ]
        let lines = fields.compactMap { name, value in value.map { "\(name): \(Self.quoted($0))" } }
        return lines.isEmpty ? "" : (["---"] + lines + ["---"]).joined(separator: "\n")
    }

    /// A scalar of YAML, always in quotation marks: what looks like a number or a date stays words.
    private static func quoted(_ words: String) -> String {
        "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// A block, or the items of a list, or the rows of a table.
    private func part(_ blocks: [Block]) -> String {
        guard let first = blocks.first else { return "" }
        switch first.kind {
        case .title: return "# " + line(first.span)
        case .heading: return String(repeating: "#", count: min(6, (first.level ?? 1) + 1)) + " " + line(first.span)
        case .paragraph, .byline, .boilerplate: return line(first.span)
        case .caption: return "*" + line(first.span) + "*"
        case .legend: return ""
        case .picture: return article.pictures.first { $0.span.start == first.span.start }.map(picture) ?? ""
        case .quotation: return "> " + line(first.span)
        case .item: return items(blocks)
        case .code: return code(article.text[first.span])
        case .table: return table(blocks)
        }
    }

    /// The words of a span with the links in it, as a line.
    private func line(_ span: Span) -> String {
        var line = ""
        var position = span.start
        for index in links.firstPosition(atOrAfter: span.start)..<links.spans.count {
            let link = article.links[links.items[index]]
            guard link.span.end <= span.end else { break }
            guard link.span.start >= position else { continue }
            let words = article.text[link.span]
            line += MarkdownEscape.inside(article.text[Span(position, link.span.start)])
            line +=
                words == link.target
                ? "<\(words)>" : "[\(MarkdownEscape.inside(words))](\(MarkdownEscape.address(link.target)))"
            position = link.span.end
        }
        return MarkdownEscape.opening(line + MarkdownEscape.inside(article.text[Span(position, span.end)]))
    }

    /// A picture with its caption as its title, which is where Markdown has one.
    private func picture(_ picture: Picture) -> String {
        let words = MarkdownEscape.line(picture.description ?? "")
        let title = picture.legend.map { " \"" + MarkdownEscape.line($0).replacing("\"", with: "\\\"") + "\"" } ?? ""
        return "![\(words)](\(MarkdownEscape.address(picture.target ?? ""))\(title))"
    }

    private func items(_ blocks: [Block]) -> String {
        /// The blanks before the items of each list that is open.
        var indents: [Int] = []
        var next = 0
        return blocks.map { block in
            // A list cannot begin deeper than one below the item before.
            let depth = min(indents.count + 1, block.level ?? 1)
            indents.removeLast(max(0, indents.count - depth))
            if indents.count < depth { indents.append(next) }
            let indent = indents[depth - 1]
            let mark = block.number.map { "\($0). " } ?? "- "
            next = indent + mark.utf8.count
            return String(repeating: " ", count: indent) + mark + line(block.span)
        }.joined(separator: "\n")
    }

    /// Code between fences longer than any run of their mark in it.
    private func code(_ words: String) -> String {
        let longest = words.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return fence + "\n" + words + "\n" + fence
    }

    private func table(_ blocks: [Block]) -> String {
        let rows = blocks.map { block in
            article.text.bytes[block.span.range].split(separator: 0x09, omittingEmptySubsequences: false)
                .map { line(Span($0.startIndex, $0.endIndex)).replacing("|", with: "\\|") }
        }
        let columns = rows.map(\.count).max() ?? 1
        var lines = rows.map { row in
            "| " + (row + Array(repeating: "", count: columns - row.count)).joined(separator: " | ") + " |"
        }
        lines.insert("|" + String(repeating: " --- |", count: columns), at: 1)
        return lines.joined(separator: "\n")
    }
}
