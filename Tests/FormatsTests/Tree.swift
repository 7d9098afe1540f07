import Model

/// A draft for people to read: what it says about itself, its notes, and a line a block.
struct Tree: CustomStringConvertible {
    private let draft: Article.Draft

    /// The tree of a draft.
    init(_ draft: Article.Draft) { self.draft = draft }

    var description: String { metadata + notes + "\n" + blocks }

    /// Kind, level, span and first words of each block.
    var blocks: String {
        draft.blocks.map { block in
            let words = draft.text[block.span].map { $0.isNewline ? " " : $0 }
            let first = words.count <= 50 ? String(words) : String(words.prefix(49)) + "…"
            let level = block.level.map { " \($0)" } ?? ""
            return "\(block.kind.rawValue)\(level) \(block.span) \"\(first)\"\n"
        }.joined()
    }

    private var metadata: String {
        let fields = [
            ("title", draft.metadata.title), ("byline", draft.metadata.byline), ("site", draft.metadata.site),
            ("published", draft.metadata.published), ("modified", draft.metadata.modified),
            ("language", draft.metadata.language), ("excerpt", draft.metadata.excerpt), ("url", draft.metadata.url),
        ]
        return fields.compactMap { name, value in value.map { "\(name): \($0)\n" } }.joined()
    }

    private var notes: String { draft.notes.map { "\($0.kind.rawValue): \($0.message)\n" }.joined() }
}
