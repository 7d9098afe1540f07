internal import Model

/// Subtrees of a page → blocks and pictures, in document order.
struct BlockBuilder {
    /// An element around the words at hand.
    private struct Open {
        let index: Int
        let end: Int
        let tag: HTMLTag
        let hints: ClassHint
    }

    private let tree: HTMLTree
    private let isOut: [Bool]
    private let hints: [ClassHint]
    private var open: [Open] = []
    private var line = LineComposer()
    private var linked = 0
    private var bold = 0
    /// The links of the line at hand, and the element that the last of them is.
    private var links: [Link] = []
    private var lastLink: Int?
    /// Where the line at hand begins to say who took a picture.
    private var credit: Int?
    /// The number of the item at hand, until its first words, and the next one of each numbered list.
    private var number: Int?
    private var nextNumbers: [Int: Int] = [:]
    private var blocks: [PageBlock] = []
    /// The pictures, furniture and all.
    private(set) var pictures: [PagePicture] = []

    /// A builder that leaves out the subtrees marked in `isOut`.
    init(_ tree: HTMLTree, _ marks: FurnitureMarker) {
        self.tree = tree
        isOut = marks.isOut
        hints = marks.hints
    }

    /// The blocks of the subtrees at `roots`.
    mutating func build(_ roots: [Int]) -> [PageBlock] {
        for root in roots {
            var index = root
            while index < tree.end(root) {
                close(before: index)
                index = isOut[index] ? tree.end(index) : step(index)
            }
            close(before: Int.max)
        }
        return blocks
    }

    /// Takes in one node; the index of the next.
    private mutating func step(_ index: Int) -> Int {
        let tag = tree.tag(index)
        switch tag {
        case .text:
            addText(index)
            return index + 1
        case .br:
            if open.contains(where: { $0.tag.headingLevel != nil || $0.tag == .td }) {
                line.addSpace()
            } else {
                flush()
            }
            return index + 1
        case .img:
            addPicture(index)
            return index + 1
        case .table where DataTable.isData(tree, index, isOut):
            flush()
            add(.caption, DataTable.caption(tree, index, isOut), at: index)
            for row in DataTable.rows(tree, index, isOut) { add(.table, row.text, links: row.links, at: index) }
            return tree.end(index)
        case .sup:
            // A footnote's mark or a power is no digit of the number before it.
            guard let raised = raised(index) else { break }
            line.add(raised[...])
            return tree.end(index)
        case .a where isWayBack(index): return tree.end(index)
        case .pre:
            flush()
            add(.code, CodeComposer.text(tree, index, isOut), at: index)
            return tree.end(index)
        default: break
        }
        if tag.isBlock { flush() }
        if tag == .li { number = number(of: index) }
        if tag == .q { line.add(Array("“".utf8)[...]) }
        open.append(Open(index: index, end: tree.end(index), tag: tag, hints: hints[index]))
        return index + 1
    }

    /// Whether a link is the arrow that leads from a footnote back to its mark.
    private func isWayBack(_ index: Int) -> Bool {
        guard tree.attribute(.href, of: index)?.first == UInt8(ascii: "#") else { return false }
        let words = tree.words(index, limit: 20).unicodeScalars
        return !words.isEmpty && words.allSatisfy { "↩↑⤴⏎^ \u{FE0E}\u{FE0F}".unicodeScalars.contains($0) }
    }

    /// The number of an item; `nil` in a list without.
    private mutating func number(of item: Int) -> Int? {
        let list = tree.parent(item)
        guard tree.tag(list) == .ol else { return nil }
        let first = tree.value(.start, of: list).flatMap { Int($0) } ?? 1
        let number = nextNumbers[list] ?? (Block.numbers.contains(first) ? first : 1)
        nextNumbers[list] = number + 1
        return number
    }

    /// The number that stands raised behind a word, in raised digits; `nil` for anything else.
    private func raised(_ index: Int) -> [UInt8]? {
        guard !line.isEmpty, !line.endsInSpace else { return nil }
        let words = tree.words(index, limit: 5)
        let digits = Superscript.digits(words)
        return 1...4 ~= words.utf8.count && digits != Array(words.utf8) ? digits : nil
    }

    private mutating func addText(_ index: Int) {
        let before = line.count
        line.add(tree.text(index))
        let added = line.count - before
        guard added > 0 else { return }
        var link: Int?
        var isBold = false
        for element in open {
            if element.tag == .a, tree.isLink(element.index) { link = element.index }
            if element.tag == .b || element.tag == .strong { isBold = true }
        }
        if let link {
            linked += added
            addLink(link, from: before)
        }
        if isBold { bold += added }
        let isCredit = open.contains { $0.hints.contains(.credit) }
        if isCredit { credit = credit ?? before } else { credit = nil }
    }

    /// Notes a picture; one that stands among words is theirs, and no picture of the article.
    private mutating func addPicture(_ index: Int) {
        let around = open.suffix(3).reduce(into: hints[index]) { $0.formUnion($1.hints) }
        let link = open.last { $0.tag == .a }?.index
        guard
            var picture = PictureReader(tree, index).picture(
                around, figure: figure, linked: link.map { tree.value(.href, of: $0) ?? "" })
        else { return }
        picture.next = blocks.count
        picture.isInLine = !line.isEmpty
        pictures.append(picture)
    }

    /// The element at hand that holds a picture with what stands under it.
    private var figure: Int? {
        (open.last { $0.tag == .figure } ?? open.first { $0.hints.contains(.caption) && !$0.hints.contains(.content) })?
            .index
    }

    /// Notes that the words of the line from an index on are a link; those of one element are one.
    private mutating func addLink(_ element: Int, from start: Int) {
        if element == lastLink, let last = links.last {
            links[links.count - 1] = Link(Span(last.span.start, line.count), to: last.target)
            return
        }
        guard let target = tree.value(.href, of: element) else { return }
        let isSpace = line.line[start] == 0x20
        links.append(Link(Span(isSpace ? start + 1 : start, line.count), to: target))
        lastLink = element
    }

    /// Ends the elements that `index` is not in.
    private mutating func close(before index: Int) {
        while let last = open.last, last.end <= index {
            if last.tag.isBlock { flush() }
            // Browsers set the marks of an inline quotation themselves.
            if last.tag == .q { line.close(with: Array("”".utf8)) }
            open.removeLast()
        }
        if open.isEmpty { flush() }
    }

    /// Ends the block at hand.
    private mutating func flush() {
        guard !line.isEmpty else {
            line = LineComposer()
            return
        }
        let (kind, level) = kind()
        var block = PageBlock(kind: kind, level: level, text: line.line)
        (block.number, number) = (number, nil)
        block.linked = linked
        block.bold = bold
        block.links = links
        block.figure = figure
        block.credit = credit
        block.hints = open.reduce(into: []) { $0.formUnion($1.hints) }
        blocks.append(block)
        line = LineComposer()
        linked = 0
        bold = 0
        links = []
        lastLink = nil
        credit = nil
    }

    private mutating func add(_ kind: Block.Kind, _ text: [UInt8], links: [Link] = [], at index: Int) {
        guard !text.isEmpty else { return }
        var block = PageBlock(kind: kind, text: text)
        block.links = links
        block.hints = open.reduce(into: hints[index]) { $0.formUnion($1.hints) }
        block.isOfTable = tree.tag(index) == .table
        blocks.append(block)
    }

    /// What the elements around the words make of them.
    private func kind() -> (Block.Kind, Int?) {
        var lists = 0
        var isItem = false
        var isQuotation = false
        for element in open {
            if let level = element.tag.headingLevel { return (.heading, level) }
            switch element.tag {
            case .figcaption, .caption: return (.caption, nil)
            case .ul, .ol: lists += 1
            case .li, .dd, .dt: isItem = true
            case .blockquote: isQuotation = true
            default: break
            }
            if element.hints.contains(.caption), !element.hints.contains(.content) { return (.caption, nil) }
        }
        if isItem { return (.item, max(lists, 1)) }
        return (isQuotation ? .quotation : .paragraph, nil)
    }
}
