import Model

/// A page whose lines are the visible blocks cut every `width` bytes, without blank lines.
struct FixedPage: Page {
    let height: Int
    var list: Int { height }
    var overlay: (rows: Int, height: Int) { (100, height) }
    private let starts: [Int]

    init(_ article: Article, _ state: State = State(), width: Int = 20, height: Int = 6) {
        self.height = height
        var starts: [Int] = []
        for (id, block) in article.blocks.enumerated() where state.shows(id, of: article) {
            var start = block.span.start
            while start < block.span.end {
                starts.append(start)
                start = article.text.boundary(atOrBefore: max(start + 4, start + width))
            }
        }
        self.starts = starts.isEmpty ? [0] : starts
    }

    func line(at offset: Int) -> Int { starts[position(of: offset)] }

    func line(_ count: Int, from offset: Int) -> Int {
        starts[max(0, min(starts.count - 1, position(of: offset) + count))]
    }

    func row(of offset: Int, top: Int) -> Int? {
        let row = position(of: offset) - position(of: top)
        return (0..<height).contains(row) ? row : nil
    }

    private func position(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }
}
