/// Writes blocks one a line into one text, so that a reader of a format need not count offsets.
public struct DraftComposer {
    private var bytes: [UInt8] = []
    private var blocks: [Block] = []
    private var links: [Link] = []
    private var pictures: [Picture] = []

    /// A composer with nothing in it, and room for so many bytes.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Adds a block with the words of `text`, which has no line break in it unless it is code; the spans of `links` are of
    /// this text. An empty one is left out.
    public mutating func add(
        _ kind: Block.Kind, level: Int? = nil, number: Int? = nil, _ text: some Sequence<UInt8>, links: [Link] = []
    ) {
        let start = next
        let old = bytes.count
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(contentsOf: text)
        guard bytes.count > start else {
            bytes.removeSubrange(old...)
            return
        }
        blocks.append(Block(kind, level: level, number: number, Span(start, bytes.count)))
        self.links += links.map { Link(Span($0.span.start + start, $0.span.end + start), to: $0.target) }
    }

    /// Adds a picture: its label, which leads to it, and unless another block has them the words under it.
    public mutating func add(_ picture: Picture, withLegend: Bool = true) {
        let start = next
        let label = Array(picture.label.utf8)
        add(.picture, label, links: picture.target.map { [Link(Span(0, label.count), to: $0)] } ?? [])
        if withLegend, let legend = picture.legend { add(.legend, legend.utf8) }
        pictures.append(picture.at(Span(start, bytes.count)))
    }

    /// Adds a picture whose label is no part of the text: it stands before what comes next.
    mutating func mark(_ picture: Picture) { pictures.append(picture.at(Span(next, next))) }

    /// Adds a picture whose label, and words under it, are added by themselves.
    mutating func mark(_ picture: Picture, movedBy distance: Int) {
        pictures.append(picture.at(Span(picture.span.start + distance, picture.span.end + distance)))
    }

    /// Where the next block will start.
    var next: Int { bytes.isEmpty ? 0 : bytes.count + 1 }

    /// The draft of all that was added.
    public func draft(_ metadata: Metadata, notes: [Note] = []) -> Article.Draft {
        // Behind the last block there is no place but the end of the text.
        let pictures = pictures.map { $0.span.start > bytes.count ? $0.at(Span(bytes.count, bytes.count)) : $0 }
        return Article.Draft(
            text: Text(validated: bytes), blocks: blocks, metadata: metadata, notes: notes, links: links,
            pictures: pictures)
    }
}

extension Article.Draft {
    /// The article alone: the same draft without title, byline and furniture, its text written anew. Pictures are marked in it,
    /// and have a block only where they are asked for.
    public func withoutFurniture(keepsPictures: Bool = false) -> Article.Draft {
        var composer = DraftComposer()
        var rest = links[...]
        var marks = pictures[...]
        for block in blocks {
            let isOfPicture = block.kind == .picture || block.kind == .legend
            let isKept = keepsPictures && isOfPicture
            while let picture = marks.first, picture.span.start <= block.span.start {
                if isKept {
                    composer.mark(picture, movedBy: composer.next - picture.span.start)
                } else {
                    composer.mark(picture)
                }
                marks.removeFirst()
            }
            switch block.kind {
            case .title, .byline, .boilerplate: continue
            case .picture, .legend: guard isKept else { continue }
            case .heading, .paragraph, .item, .quotation, .caption, .table, .code: break
            }
            rest = rest.drop { $0.span.start < block.span.start }
            let inside = rest.prefix { block.span.contains($0.span) }.map { link in
                Link(Span(link.span.start - block.span.start, link.span.end - block.span.start), to: link.target)
            }
            composer.add(
                block.kind, level: block.level, number: block.number, text.bytes[block.span.range], links: inside)
        }
        for picture in marks { composer.mark(picture) }
        return composer.draft(metadata, notes: notes.map { Note($0.kind, $0.message) })
    }
}
