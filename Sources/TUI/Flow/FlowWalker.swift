import Model

/// A place among the lines of a flow that moves a line at a time.
struct FlowWalker {
    /// An end of a window.
    enum Edge {
        case first, last
    }

    private let flow: TextFlow
    private var block: Int
    private var window: Int
    private var lines: [FlowLine]
    private var index: Int

    /// The line it is on.
    var line: FlowLine { lines[index] }

    /// A walker on the first or last line of a window.
    init(_ flow: TextFlow, block: Int, window: Int, at edge: Edge) {
        self.flow = flow
        self.block = block
        self.window = window
        lines = flow.lines(of: block, window: window)
        index = edge == .first ? 0 : lines.count - 1
    }

    /// A walker on the line of a block that holds a byte.
    init(_ flow: TextFlow, block: Int, containing offset: Int) {
        self.init(flow, block: block, window: flow.window(of: block, containing: offset), at: .first)
        index = max(0, (lines.firstIndex { $0.span.start > offset } ?? lines.count) - 1)
    }

    /// A walker on the blank row after a block.
    init(_ flow: TextFlow, after block: Int) {
        self.flow = flow
        self.block = block
        window = flow.lastWindow(of: block)
        lines = [Self.blank(flow, after: block)]
        index = 0
    }

    private static func blank(_ flow: TextFlow, after block: Int) -> FlowLine {
        let end = flow.blocks[block].span.end
        return FlowLine(block: block, span: Span(end, end + 1), content: .blank, indent: 0, opensBlock: false)
    }

    /// Moves to the next line; `false` at the end.
    mutating func forward() -> Bool {
        if index + 1 < lines.count {
            index += 1
            return true
        }
        if !line.isBlank {
            if window < flow.lastWindow(of: block) {
                self = FlowWalker(flow, block: block, window: window + 1, at: .first)
                return true
            }
            if flow.separates(block) {
                self = FlowWalker(flow, after: block)
                return true
            }
        }
        guard let next = flow.firstShown(from: block + 1) else { return false }
        self = FlowWalker(flow, block: next, window: 0, at: .first)
        return true
    }

    /// Moves to the line before; `false` at the start.
    mutating func back() -> Bool {
        if index > 0 {
            index -= 1
            return true
        }
        if line.isBlank {
            self = FlowWalker(flow, block: block, window: flow.lastWindow(of: block), at: .last)
            return true
        }
        if window > 0 {
            self = FlowWalker(flow, block: block, window: window - 1, at: .last)
            return true
        }
        guard let previous = flow.lastShown(upTo: block - 1) else { return false }
        if flow.separates(previous) {
            self = FlowWalker(flow, after: previous)
        } else {
            self = FlowWalker(flow, block: previous, window: flow.lastWindow(of: previous), at: .last)
        }
        return true
    }
}
