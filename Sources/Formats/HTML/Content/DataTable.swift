/// Tells tables of figures from tables that lay out a page, and reads the rows of the former.
enum DataTable {
    /// Whether the table at `index` holds data: short cells in rows of two or more, and no table or heading inside.
    static func isData(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) -> Bool {
        var rows = 0
        var cells = 0
        var characters = 0
        for node in tree.descendants(index) {
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

    /// The rows of a table: the words of the cells with tabs between them.
    static func rows(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) -> [[UInt8]] {
        var rows: [[UInt8]] = []
        var cells: [[UInt8]] = []
        var node = index + 1
        while node < tree.end(index) {
            let tag = tree.tag(node)
            switch tag {
            case .caption, .tr:
                append(cells, to: &rows)
                cells = []
                node += 1
            case .td, .th:
                cells.append(words(tree, node, isOut))
                node = tree.end(node)
            case .text:
                if tree.tag(tree.parent(node)) == .caption { cells.append(words(tree, node, isOut)) }
                node += 1
            default: node = isOut[node] ? tree.end(node) : node + 1
            }
        }
        append(cells, to: &rows)
        return rows
    }

    private static func append(_ cells: [[UInt8]], to rows: inout [[UInt8]]) {
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        rows.append(Array(cells.joined(separator: [0x09])))
    }

    private static func words(_ tree: HTMLTree, _ cell: Int, _ isOut: [Bool]) -> [UInt8] {
        var line = LineComposer()
        var node = cell
        while node < tree.end(cell) {
            if isOut[node] {
                node = tree.end(node)
                continue
            }
            let tag = tree.tag(node)
            if tag == .text { line.add(tree.text(node)) } else if tag.isBlock || tag == .br { line.addSpace() }
            node += 1
        }
        return line.line
    }
}
