import Model

/// An article as Markdown: what is known about it as front matter, then its blocks.
struct MarkdownArticle {
    private let article: Article

    /// The Markdown of an article.
    init(_ article: Article) { self.article = article }

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
        let words = article.text[first.span]
        switch first.kind {
        case .title: return "# " + MarkdownEscape.line(words)
        case .heading:
            return String(repeating: "#", count: min(6, (first.level ?? 1) + 1)) + " " + MarkdownEscape.line(words)
        case .paragraph, .byline, .boilerplate: return MarkdownEscape.line(words)
        case .caption: return "*" + MarkdownEscape.line(words) + "*"
        case .legend: return ""
        case .picture: return article.pictures.first { $0.span.start == first.span.start }.map(picture) ?? ""
        case .quotation: return "> " + MarkdownEscape.line(words)
        case .item: return items(blocks)
        case .code: return code(words)
        case .table: return table(blocks)
        }
    }

    /// A picture with its caption as its title, which is where Markdown has one.
    private func picture(_ picture: Picture) -> String {
        let words = MarkdownEscape.line(picture.description ?? "")
        let title = picture.legend.map { " \"" + MarkdownEscape.line($0).replacing("\"", with: "\\\"") + "\"" } ?? ""
        return "![\(words)](\(MarkdownEscape.address(picture.target ?? ""))\(title))"
    }

    private func items(_ blocks: [Block]) -> String {
        var depth = 0
        return blocks.map { block in
            // A list cannot begin deeper than one below the item before.
            depth = min(depth + 1, block.level ?? 1)
            return String(repeating: "  ", count: depth - 1) + "- " + MarkdownEscape.line(article.text[block.span])
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
            article.text[block.span].split(separator: "\t", omittingEmptySubsequences: false)
                .map { MarkdownEscape.line(String($0)).replacing("|", with: "\\|") }
        }
        let columns = rows.map(\.count).max() ?? 1
        var lines = rows.map { row in
            "| " + (row + Array(repeating: "", count: columns - row.count)).joined(separator: " | ") + " |"
        }
        lines.insert("|" + String(repeating: " --- |", count: columns), at: 1)
        return lines.joined(separator: "\n")
    }
}
