/// Writes blocks one a line into one text, so that a reader of a format need not count offsets.
public struct DraftComposer {
    private var bytes: [UInt8] = []
    private var blocks: [Block] = []

    /// A composer with nothing in it, and room for so many bytes.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Adds a block with the words of `text`, which has no line break in it unless it is code. An empty one is left out.
    public mutating func add(_ kind: Block.Kind, level: Int? = nil, _ text: some Sequence<UInt8>) {
        let start = bytes.isEmpty ? 0 : bytes.count + 1
        let old = bytes.count
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(contentsOf: text)
        guard bytes.count > start else {
            bytes.removeSubrange(old...)
            return
        }
        blocks.append(Block(kind, level: level, Span(start, bytes.count)))
    }

    /// The draft of all that was added.
    public func draft(_ metadata: Metadata, notes: [Note] = []) -> Article.Draft {
        Article.Draft(text: Text(validated: bytes), blocks: blocks, metadata: metadata, notes: notes)
    }
}

extension Article.Draft {
    /// The article alone: the same draft without title, byline and furniture, its text written anew.
    public func withoutFurniture() -> Article.Draft {
        var composer = DraftComposer()
        for block in blocks where block.kind != .title && block.kind != .byline && block.kind != .boilerplate {
            composer.add(block.kind, level: block.level, text.bytes[block.span.range])
        }
        return composer.draft(metadata, notes: notes.map { Note($0.kind, $0.message) })
    }
}
