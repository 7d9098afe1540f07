import Model

/// The screen as the navigation sees it: how the text falls into lines, and how far an overlay scrolls.
struct ScreenPage: Page {
    let flow: TextFlow
    let height: Int
    let list: Int
    let overlay: (rows: Int, height: Int)

    func line(at offset: Int) -> Int { flow.line(containing: offset)?.span.start ?? 0 }

    func line(_ count: Int, from offset: Int) -> Int { flow.line(from: offset, by: count)?.span.start ?? 0 }

    func row(of offset: Int, top: Int) -> Int? {
        guard var walker = flow.walker(at: top) else { return nil }
        let wanted = line(at: offset)
        for row in 0..<height {
            if walker.line.span.start == wanted { return row }
            if walker.line.span.start > wanted || !walker.forward() { return nil }
        }
        return nil
    }
}
