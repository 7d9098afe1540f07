internal import Model

/// Tells tables of figures from tables that lay out a page, and reads the rows of the former.
enum DataTable {
    /// The words of a row, or of a cell, and the links in them.
    struct Words {
        var text: [UInt8] = []
        var links: [Link] = []
    }

    /// Whether the table at `index` holds data: short cells in rows of two or more, and no table or heading inside.
    static func isData(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) -> Bool {
        var rows = 0
        var cells = 0
        var characters = 0
        var node = index + 1
        while node < tree.end(index) {
            if isOut[node] {
                node = tree.end(node)
                continue
            }
            defer { node += 1 }
            switch tree.tag(node) {
            case .table, .h1, .h2, .article, .form: return false
            case .tr: rows += 1
            case .td, .th: cells += 1
            case .text: characters += tree.text(node).count
            default: break
            }
        }
        return rows >= 2 && cells >= rows * 3 / 2 && characters < cells * 200
    }

    /// The words over or under a table that say what is in it.
    static func caption(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) -> [UInt8] {
        tree.descendants(index).first { tree.tag($0) == .caption && !isOut[$0] }.map { words(tree, $0, isOut).text }
            ?? []
    }

    /// The rows of a table: the words of the cells with tabs between them. A cell that goes over several columns or rows
    /// leaves the others empty, so that every cell stays in its column.
    static func rows(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) -> [Words] {
        var rows: [Words] = []
        var cells: [Words] = []
        /// Rows for which a column is taken by a cell further up.
        var taken: [Int] = []
        var node = index + 1
        func fill() {
            while cells.count < taken.count, taken[cells.count] > 0 {
                taken[cells.count] -= 1
                cells.append(Words())
            }
        }
        func end() {
            if !cells.isEmpty { fill() }
            while cells.count > 1, cells.last?.text.isEmpty == true { cells.removeLast() }
            if cells.contains(where: { !$0.text.isEmpty }) { rows.append(row(cells)) }
            cells = []
        }
        while node < tree.end(index) {
            switch tree.tag(node) {
            case .tr:
                end()
                node += 1
            case .td, .th:
                fill()
                let (columns, below) = (span(.colspan, tree, node), span(.rowspan, tree, node) - 1)
                let start = cells.count
                cells.append(words(tree, node, isOut))
                cells.append(contentsOf: repeatElement(Words(), count: columns - 1))
                while below > 0, taken.count < start + columns { taken.append(0) }
                for column in start..<(start + columns) where below > 0 { taken[column] = below }
                node = tree.end(node)
            case .caption: node = tree.end(node)
            default: node = isOut[node] ? tree.end(node) : node + 1
            }
        }
        end()
        return rows
    }

    /// How many columns or rows a cell goes over; what is beyond reason counts as one.
    private static func span(_ name: HTMLAttribute, _ tree: HTMLTree, _ cell: Int) -> Int {
        guard let count = tree.value(name, of: cell).flatMap({ Int($0) }), 1...40 ~= count else { return 1 }
        return count
    }

    private static func row(_ cells: [Words]) -> Words {
        var row = Words()
        for (position, cell) in cells.enumerated() {
            if position > 0 { row.text.append(0x09) }
            let start = row.text.count
            row.links += cell.links.map { Link(Span($0.span.start + start, $0.span.end + start), to: $0.target) }
            row.text += cell.text
        }
        return row
    }

    private static func words(_ tree: HTMLTree, _ cell: Int, _ isOut: [Bool]) -> Words {
        var line = LineComposer()
        var links: [Link] = []
        /// The link at hand, where it ends in the tree, and whether it has words yet.
        var open: (target: String, end: Int, hasWords: Bool)?
        var node = cell
        while node < tree.end(cell) {
            if isOut[node] {
                node = tree.end(node)
                continue
            }
            let tag = tree.tag(node)
            if tree.isLink(node) { open = (tree.value(.href, of: node) ?? "", tree.end(node), false) }
            let before = line.count
            if tag == .text { line.add(tree.text(node)) } else if tag.isBlock || tag == .br { line.addSpace() }
            if let link = open, node < link.end, line.count > before {
                let start = line.line[before] == 0x20 ? before + 1 : before
                let last = link.hasWords ? links.popLast() : nil
                links.append(Link(Span(last?.span.start ?? start, line.count), to: link.target))
                open?.hasWords = true
            }
            node += 1
        }
        return Words(text: line.line, links: links)
    }
}
