import Model

/// The article wrapped to a measure, a window at a time: nothing here ever walks the whole text.
///
/// A block is wrapped in windows of a few thousand bytes, so a text of ten million bytes in one line answers as fast as any
/// other; where one window ends and the next starts a line may stay short.
struct TextFlow {
    /// The text.
    let text: Text
    /// The units that are wrapped, in text order.
    let blocks: [Block]
    /// Cells a line may take.
    let measure: Int
    /// Whether the block of the headline is shown.
    let showsTitle: Bool
    /// Whether page furniture is shown.
    let showsFurniture: Bool
    /// How paragraphs are set apart.
    let paragraphs: ParagraphStyle
    /// Whether lines are filled to the measure.
    let isJustified: Bool
    /// What divides words at the ends of lines; `nil` where they stay whole.
    let divider: WordDivider?
    /// Whether what runs from right to left is put into the order it is seen in.
    let ordersRightToLeft: Bool
    /// The only blocks shown, as indices, ascending; `nil` where there is no filter.
    let only: [Int]?
    private let tables: TableLayouts

    /// Bytes wrapped at once.
    private static let window = 4_096
    /// Bytes in which a window's end looks for white space to end at.
    private static let reach = 256

    /// The flow of an article as a state shows it.
    init(_ article: Article, _ state: State, measure: Int, showsTitle: Bool, divider: WordDivider? = nil) {
        text = article.text
        blocks = article.blocks
        self.measure = max(1, measure)
        tables = TableLayouts(text, blocks, measure: self.measure)
        self.showsTitle = showsTitle
        showsFurniture = state.showsFurniture
        paragraphs = state.paragraphs
        isJustified = state.isJustified
        self.divider = state.dividesWords ? divider : nil
        ordersRightToLeft = state.ordersRightToLeft
        only = state.filter?.blocks
    }

    /// Whether a block that no filter hides is shown.
    private func shows(_ block: Int) -> Bool {
        switch blocks[block].kind {
        case .boilerplate: showsFurniture || only != nil
        case .title: showsTitle
        case .byline, .heading, .paragraph, .item, .quotation, .caption, .picture, .legend, .table, .code: true
        }
    }

    /// The line that holds a byte; where the byte is not shown, the next one that is, or the last of all.
    func line(containing offset: Int) -> FlowLine? { walker(at: offset)?.line }

    /// The line `count` lines further, or back where negative; at the ends the first or last.
    func line(from offset: Int, by count: Int) -> FlowLine? {
        guard var walker = walker(at: offset) else { return nil }
        var left = count
        while left > 0, walker.forward() { left -= 1 }
        while left < 0, walker.back() { left += 1 }
        return walker.line
    }

    /// Up to `count` lines from the one that holds a byte.
    func lines(from offset: Int, count: Int) -> [FlowLine] {
        guard count > 0, var walker = walker(at: offset) else { return [] }
        var lines = [walker.line]
        while lines.count < count, walker.forward() { lines.append(walker.line) }
        return lines
    }

    /// A walker on the line that holds a byte; `nil` where nothing is shown at all.
    func walker(at offset: Int) -> FlowWalker? {
        let offset = text.boundary(atOrBefore: offset)
        guard let found = lastBlock(startingAtOrBefore: offset) else {
            return firstShown(from: 0).map { FlowWalker(self, block: $0, window: 0, at: .first) }
        }
        let isShown = firstShown(from: found) == found
        if isShown {
            let block = blocks[found]
            if offset < block.span.end || block.span.isEmpty {
                return FlowWalker(self, block: found, containing: offset)
            }
            if offset == block.span.end, separates(found) { return FlowWalker(self, after: found) }
        }
        if let next = firstShown(from: found + (isShown ? 1 : 0)) {
            return FlowWalker(self, block: next, window: 0, at: .first)
        }
        return lastShown(upTo: found).map { FlowWalker(self, block: $0, window: lastWindow(of: $0), at: .last) }
    }
}

extension TextFlow {
    /// The first block at or after an index that is shown.
    func firstShown(from index: Int) -> Int? {
        guard let only else { return (max(0, index)..<max(0, index, blocks.count)).first(where: shows) }
        return only[position(in: only, of: index)...].first { blocks.indices.contains($0) && shows($0) }
    }

    /// The last block at or before an index that is shown.
    func lastShown(upTo index: Int) -> Int? {
        guard let only else { return (0..<max(0, min(index + 1, blocks.count))).last(where: shows) }
        return only[..<position(in: only, of: index + 1)].last { blocks.indices.contains($0) && shows($0) }
    }

    /// The position of the first number of an ascending list that is not below `value`.
    private func position(in list: [Int], of value: Int) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a blank row follows a block: not at the end, not inside a list, a table or a byline, and only where the text
    /// has a byte between the blocks for the row to be called by.
    func separates(_ block: Int) -> Bool {
        guard !blocks[block].span.isEmpty, let next = firstShown(from: block + 1),
            blocks[next].span.start > blocks[block].span.end
        else { return false }
        let kind = blocks[block].kind
        switch kind {
        case .item, .table: return blocks[next].kind != kind
        case .picture: return blocks[next].kind != .legend && blocks[next].kind != .caption
        case .title: return blocks[next].kind != .byline
        case .paragraph where paragraphs == .indented: return blocks[next].kind != .paragraph
        case .byline, .heading, .paragraph, .quotation, .caption, .legend, .code, .boilerplate: return true
        }
    }

    /// The last block that starts at or before a byte.
    private func lastBlock(startingAtOrBefore offset: Int) -> Int? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].span.start <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }

    /// The index of the last window of a block.
    func lastWindow(of block: Int) -> Int {
        var window = max(0, blocks[block].span.count - 1) / Self.window
        while window > 0, windowStart(block, window) >= blocks[block].span.end { window -= 1 }
        return window
    }

    /// The window of a block that holds a byte.
    func window(of block: Int, containing offset: Int) -> Int {
        let window = min(lastWindow(of: block), max(0, offset - blocks[block].span.start) / Self.window)
        return window > 0 && windowStart(block, window) > offset ? window - 1 : window
    }

    /// Where a window starts: after the first white space past its mark, or at the mark where there is none near.
    private func windowStart(_ block: Int, _ window: Int) -> Int {
        let span = blocks[block].span
        if window == 0 { return span.start }
        let mark = span.start + window * Self.window
        guard mark < span.end else { return span.end }
        for offset in mark..<min(mark + Self.reach, span.end) {
            if text.bytes[offset] == 0x20 || text.bytes[offset] == 0x0A { return offset + 1 }
        }
        return text.boundary(atOrBefore: mark)
    }

    /// The lines of a window.
    func lines(of block: Int, window: Int) -> [FlowLine] {
        let kind = blocks[block].kind
        if kind == .table, lastWindow(of: block) == 0, let lines = tables.lines(of: block) { return lines }
        let span = Span(windowStart(block, window), max(windowStart(block, window), windowStart(block, window + 1)))
        let indent = min(indent(of: block), max(0, measure - 1))
        let lead = window == 0 ? leadingCells(of: block) : 0
        let isRunning = kind == .paragraph || kind == .quotation || kind == .item
        let breaker = LineBreaker(measure: max(1, measure - indent), lead: lead, divider: isRunning ? divider : nil)
        let starts =
            kind == .code
            ? breaker.codeLineStarts(text, span).map { LineBreaker.Start(offset: $0) } : breaker.starts(text, span)
        return starts.indices.map { index in
            let next = index + 1 < starts.count ? starts[index + 1] : LineBreaker.Start(offset: span.end)
            var line = FlowLine(
                block: block, span: Span(starts[index].offset, next.offset),
                content: .words(kind, level: blocks[block].level),
                indent: indent + (index == 0 ? lead : 0), opensBlock: window == 0 && index == 0)
            line.isDivided = next.isDivision
            line.number = blocks[block].number
            if isJustified, index + 1 < starts.count, isRunning {
                line.stretch = LineSetter.stretch(text, line, to: measure)
            }
            return line
        }
    }

    /// Cells that the first line of a block is indented by to set it apart from the paragraph before.
    private func leadingCells(of block: Int) -> Int {
        guard paragraphs == .indented, blocks[block].kind == .paragraph, let before = lastShown(upTo: block - 1),
            blocks[before].kind == .paragraph
        else { return 0 }
        return min(2, max(0, measure / 4))
    }

    /// Items that are looked through for the one that an item stands under.
    private static let longestList = 100

    /// Cells that the number of an item, and those of the items it stands under, take beyond those of bullets; numbers of two
    /// digits stand in line with those of one.
    private func numberCells(of block: Int) -> Int {
        let level = blocks[block].level ?? 1
        let own = blocks[block].number.map { max(2, String($0).utf8.count) } ?? 0
        let above = blocks[..<block].suffix(Self.longestList)
        guard level > 1, let outer = above.lastIndex(where: { $0.kind != .item || ($0.level ?? 1) < level }),
            blocks[outer].kind == .item
        else { return own }
        return own + numberCells(of: outer)
    }

    /// Cells before the words of a block; an item leaves room for its bullet or number.
    private func indent(of block: Int) -> Int {
        switch blocks[block].kind {
        case .item: min(8, 2 * max(1, blocks[block].level ?? 1)) + numberCells(of: block)
        case .quotation: 4
        case .caption, .picture, .legend, .code: 2
        case .title, .byline, .heading, .paragraph, .table, .boilerplate: 0
        }
    }
}
