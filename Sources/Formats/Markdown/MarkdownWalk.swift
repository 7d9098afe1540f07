internal import CMarkGFM
internal import Model

/// A walk through cmark's tree that writes down a block whenever one ends; it goes from node to node, never into itself.
struct MarkdownWalk {
    /// A block, its words clean.
    struct Piece {
        var kind: Block.Kind
        let level: Int?
        let text: [UInt8]
    }

    /// The blocks so far.
    private(set) var blocks: [Piece] = []
    /// Counts of what was left out.
    private(set) var leftOut = CleanLines()

    /// The words of the paragraph, heading or cell being read.
    private var words: [UInt8] = []
    /// The cells of the row being read.
    private var row: [UInt8] = []
    private var cells = 0
    private var lists = 0
    private var quotations = 0
    private var footnotes = 0
    /// How many pictures and struck-out stretches are open; their words are no part of the text.
    private var hidden = 0

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
        case CMARK_NODE_LIST: lists += 1
        case CMARK_NODE_BLOCK_QUOTE: quotations += 1
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnotes += 1
        case CMARK_NODE_IMAGE: hidden += 1
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: words = []
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            if hidden == 0 { words += Self.literal(node) }
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(0x20)
        case CMARK_NODE_CODE_BLOCK: add(.code, level: nil, code(Self.literal(node)))
        default:
            if crosshead_cmark_is_row(node) { (row, cells) = ([], 0) }
            if crosshead_cmark_is_cell(node) { words = [] }
            if crosshead_cmark_is_struck(node) { hidden += 1 }
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LIST: lists -= 1
        case CMARK_NODE_BLOCK_QUOTE: quotations -= 1
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnotes -= 1
        case CMARK_NODE_IMAGE: hidden -= 1
        case CMARK_NODE_HEADING: add(.heading, level: Int(cmark_node_get_heading_level(node)), line(words))
        case CMARK_NODE_PARAGRAPH:
            if lists > 0 || footnotes > 0 {
                add(.item, level: max(lists, 1), line(words))
            } else {
                add(quotations > 0 ? .quotation : .paragraph, level: nil, line(words))
            }
        default:
            if crosshead_cmark_is_struck(node) { hidden -= 1 }
            if crosshead_cmark_is_cell(node) {
                if cells > 0 { row.append(0x09) }
                row += line(words)
                cells += 1
            }
            if crosshead_cmark_is_row(node), row.contains(where: { $0 != 0x09 }) { add(.table, level: nil, row) }
        }
    }

    private mutating func add(_ kind: Block.Kind, level: Int?, _ text: [UInt8]) {
        if !text.isEmpty { blocks.append(Piece(kind: kind, level: level, text: text)) }
    }

    /// Words cleaned as those of a plain text are, in one line.
    private mutating func line(_ words: [UInt8]) -> [UInt8] {
        let clean = LineCleaner.clean(words)
        leftOut.controls += clean.controls
        leftOut.invisibles += clean.invisibles
        return clean.bytes.dropLast().map { $0 == 0x0A ? 0x20 : $0 }
    }

    /// The lines of code with their spaces, without what could steer a terminal; a tab is four spaces.
    private mutating func code(_ source: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        let bytes = source.span
        var offset = 0
        while offset < source.count {
            switch Glyph(in: bytes, at: offset, afterKept: !text.isEmpty) {
            case .visible(let length):
                text += source[offset..<offset + length]
                offset += length
            case .space(let length, let isTab):
                text += repeatElement(0x20, count: isTab ? 4 : 1)
                offset += length
            case .lineEnd(let length):
                text.append(0x0A)
                offset += length
            case .control(let length):
                leftOut.controls += 1
                offset += length
            case .invisible(let length):
                leftOut.invisibles += 1
                offset += length
            }
        }
        while let last = text.last, last == 0x0A || last == 0x20 { text.removeLast() }
        return Array(text.drop { $0 == 0x0A })
    }

    private static func literal(_ node: OpaquePointer) -> [UInt8] {
        guard let start = cmark_node_get_literal(node) else { return [] }
        return Array(String(cString: start).utf8)
    }
}
