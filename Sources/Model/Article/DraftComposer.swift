/// Writes blocks one a line into one text, so that a reader of a format need not count offsets.
public struct DraftComposer {
    private var bytes: [UInt8] = []
    private var blocks: [Block] = []
    private var links: [Link] = []

    /// A composer with nothing in it, and room for so many bytes.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Adds a block with the words of `text`, which has no line break in it unless it is code; the spans of `links` are of
    /// this text. An empty one is left out.
    public mutating func add(
        _ kind: Block.Kind, level: Int? = nil, _ text: some Sequence<UInt8>, links: [Link] = []
    ) {
        let start = bytes.isEmpty ? 0 : bytes.count + 1
        let old = bytes.count
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(contentsOf: text)
        guard bytes.count > start else {
            bytes.removeSubrange(old...)
            return
        }
        blocks.append(Block(kind, level: level, Span(start, bytes.count)))
        self.links += links.map { Link(Span($0.span.start + start, $0.span.end + start), to: $0.target) }
    }

    /// The draft of all that was added.
    public func draft(_ metadata: Metadata, notes: [Note] = []) -> Article.Draft {
        Article.Draft(text: Text(validated: bytes), blocks: blocks, metadata: metadata, notes: notes, links: links)
    }
}

extension Article.Draft {
    /// The article alone: the same draft without title, byline and furniture, its text written anew.
    public func withoutFurniture() -> Article.Draft {
        var composer = DraftComposer()
        var rest = links[...]
        for block in blocks where block.kind != .title && block.kind != .byline && block.kind != .boilerplate {
            rest = rest.drop { $0.span.start < block.span.start }
            let inside = rest.prefix { block.span.contains($0.span) }.map { link in
                Link(Span(link.span.start - block.span.start, link.span.end - block.span.start), to: link.target)
            }
            composer.add(block.kind, level: block.level, text.bytes[block.span.range], links: inside)
        }
        return composer.draft(metadata, notes: notes.map { Note($0.kind, $0.message) })
    }
}
