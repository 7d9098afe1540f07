internal import CMarkGFM
internal import Model

/// A walk through cmark's tree that writes down a block whenever one ends; it goes from node to node, never into itself.
struct MarkdownWalk {
    /// A block, its words clean.
    struct Piece {
        var kind: Block.Kind
        let level: Int?
        /// As in ``Block/number``.
        var number: Int?
        let text: [UInt8]
        /// The links in it, as they are written.
        let links: [Link]
        /// The picture that it is, its address as it is written.
        var picture: Picture?
        /// Whether the words under the picture are in no block of their own.
        var hasLegend = true
    }

    /// The blocks so far.
    private(set) var blocks: [Piece] = []
    /// Counts of what was left out.
    private(set) var leftOut = CleanLines()

    /// The words of the paragraph, heading or cell being read.
    private var words: [UInt8] = []
    /// The links among them, and where the open one begins.
    private var links: [Link] = []
    private var openLink: Int?
    /// The cells of the row being read.
    private var row: [UInt8] = []
    private var rowLinks: [Link] = []
    private var cells = 0
    /// The lists around what is read, each with the number of its next item; `nil` in a list without.
    private var lists: [Int?] = []
    /// The number of the item being read, until its first words.
    private var number: Int?
    private var quotations = 0
    private var footnotes = 0
    /// How many struck-out stretches are open; their words are no part of the text.
    private var hidden = 0
    /// How many pictures are open; their words say what is on them.
    private var openPictures = 0
    /// What is on the picture being read.
    private var description: [UInt8] = []
    /// The pictures of the paragraph being read.
    private var pictures: [Picture] = []
    /// The mark of the footnote being read, until its first words.
    private var mark: [UInt8] = []
    private var notes = 0

    /// Walks the tree below `root`.
    mutating func walk(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE, let node = cmark_iter_get_node(iterator) else {
                return
            }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LIST:
            let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            let first = Int(cmark_node_get_list_start(node))
            lists.append(isNumbered ? Block.numbers.contains(first) ? first : 1 : nil)
        case CMARK_NODE_ITEM:
            number = lists.last ?? nil
            if let number { lists[lists.count - 1] = number + 1 }
        case CMARK_NODE_BLOCK_QUOTE: quotations += 1
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            footnotes += 1
            notes += 1
            mark = Superscript.digits(String(notes)) + [0x20]
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            words += Superscript.digits(String(decoding: Self.literal(node), as: UTF8.self))
        case CMARK_NODE_IMAGE:
            if openPictures == 0 { description = [] }
            openPictures += 1
        case CMARK_NODE_LINK: openLink = words.count
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
            (words, links, pictures) = (mark, [], [])
            mark = []
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            if openPictures > 0 {
                description += Self.literal(node) + [0x20]
            } else if hidden == 0 {
                words += Self.literal(node)
            }
        case CMARK_NODE_HTML_BLOCK: addPage(Self.literal(node))
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(0x20)
        case CMARK_NODE_CODE_BLOCK: add(.code, level: nil, code(Self.literal(node)))
        default:
            if crosshead_cmark_is_row(node) { (row, rowLinks, cells) = ([], [], 0) }
            if crosshead_cmark_is_cell(node) { (words, links) = ([], []) }
            if crosshead_cmark_is_struck(node) { hidden += 1 }
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LIST: lists.removeLast()
        case CMARK_NODE_BLOCK_QUOTE: quotations -= 1
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnotes -= 1
        case CMARK_NODE_IMAGE:
            openPictures -= 1
            if openPictures == 0 { addPicture(node) }
        case CMARK_NODE_LINK: closeLink(node)
        case CMARK_NODE_HEADING: addLine(.heading, level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_PARAGRAPH:
            guard words.contains(where: { $0 != 0x20 }) else {
                for picture in pictures { add(picture) }
                return
            }
            if !lists.isEmpty || footnotes > 0 {
                addLine(.item, level: max(lists.count, 1))
            } else {
                addLine(quotations > 0 ? .quotation : .paragraph, level: nil)
            }
        default:
            if crosshead_cmark_is_struck(node) { hidden -= 1 }
            if crosshead_cmark_is_cell(node) {
                if cells > 0 { row.append(0x09) }
                let text = line(words)
                rowLinks += linksFound(in: text).map {
                    Link(Span($0.span.start + row.count, $0.span.end + row.count), to: $0.target)
                }
                row += text
                cells += 1
            }
            if crosshead_cmark_is_row(node), row.contains(where: { $0 != 0x09 }) {
                add(.table, level: nil, row, links: rowLinks)
            }
        }
    }

    /// Adds what HTML between the paragraphs shows.
    private mutating func addPage(_ html: [UInt8]) {
        let tree = HTMLParser.parse(HTMLSlimmer.slim(html).html)
        var builder = BlockBuilder(tree, FurnitureMarker(tree, isLenient: true))
        let page = builder.build([0])
        var pictures = PictureChooser(page, filtered: page).choose(builder.pictures)[...]
        for (index, block) in page.enumerated() {
            while let chosen = pictures.first, chosen.next <= index {
                add(chosen.picture, withLegend: chosen.hasLegend)
                pictures.removeFirst()
            }
            number = block.kind == .item ? block.number : nil
            add(block.kind, level: block.level, block.text, links: block.links)
        }
        for chosen in pictures { add(chosen.picture, withLegend: chosen.hasLegend) }
    }

    private mutating func add(_ picture: Picture, withLegend: Bool = true) {
        blocks.append(
            Piece(kind: .picture, level: nil, text: [], links: [], picture: picture, hasLegend: withLegend))
    }

    /// Notes a picture: what it shows, where it is, and its title as the words under it.
    private mutating func addPicture(_ node: OpaquePointer) {
        func words(_ bytes: [UInt8]) -> String? {
            let line = String(decoding: line(bytes), as: UTF8.self)
            return line.isEmpty ? nil : line
        }
        let address = cmark_node_get_url(node).map { String(cString: $0) }
        let picture = Picture(
            Span(0, 0), description: words(description),
            caption: cmark_node_get_title(node).flatMap { words(Array(String(cString: $0).utf8)) },
            target: address.flatMap { $0.isEmpty ? nil : $0 })
        if picture.description != nil || picture.caption != nil { pictures.append(picture) }
    }

    private mutating func add(_ kind: Block.Kind, level: Int?, _ text: [UInt8], links: [Link] = []) {
        guard !text.isEmpty else { return }
        blocks.append(Piece(kind: kind, level: level, number: kind == .item ? number : nil, text: text, links: links))
        number = nil
    }

    private mutating func closeLink(_ node: OpaquePointer) {
        guard let start = openLink, start < words.count, let address = cmark_node_get_url(node) else { return }
        openLink = nil
        links.append(Link(Span(start, words.count), to: String(cString: address)))
    }

    /// Adds the words at hand as a block.
    private mutating func addLine(_ kind: Block.Kind, level: Int?) {
        let text = line(words)
        add(kind, level: level, text, links: linksFound(in: text))
    }

    /// The links of the words at hand, in the same words cleaned. That may have moved them: each is looked for behind the last.
    private func linksFound(in text: [UInt8]) -> [Link] {
        var position = 0
        return links.compactMap { link -> Link? in
            let shown = LineCleaner.clean(Array(words[link.span.range])).bytes.dropLast()
            guard let start = ByteSearch.find(shown.map { $0 == 0x0A ? 0x20 : $0 }, in: text, from: position) else {
                return nil
            }
            position = start + shown.count
            return Link(Span(start, position), to: link.target)
        }
    }

    /// Words cleaned as those of a plain text are, in one line.
    private mutating func line(_ words: [UInt8]) -> [UInt8] {
        let clean = LineCleaner.clean(words)
        leftOut.controls += clean.controls
        leftOut.invisibles += clean.invisibles
        return clean.bytes.dropLast().map { $0 == 0x0A ? 0x20 : $0 }
    }

    /// The lines of code with their spaces, without what could steer a terminal.
    private mutating func code(_ source: [UInt8]) -> [UInt8] {
        var cleaner = CodeCleaner()
        cleaner.add(source[...])
        leftOut.controls += cleaner.controls
        leftOut.invisibles += cleaner.invisibles
        return cleaner.lines
    }

    private static func literal(_ node: OpaquePointer) -> [UInt8] {
        guard let start = cmark_node_get_literal(node) else { return [] }
        return Array(String(cString: start).utf8)
    }
}
