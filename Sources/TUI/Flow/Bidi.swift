import CFriBidi
import Model

/// The order and the shapes in which glyphs are seen where some of them run from right to left.
enum Bidi {
    /// Which way a paragraph runs.
    enum Direction: Int32 {
        case leftward = -1
        case rightward = 1
    }

    /// A glyph where it is seen: its index in the text, and its base as it is shown there.
    struct Seen {
        let index: Int
        let base: Unicode.Scalar
    }

    /// Bytes at the start of a paragraph in which its direction is looked for.
    private static let reach = 1_024

    /// Whether anything in a stretch of text runs from right to left; fast for text in which nothing can.
    static func reorders(_ text: Text, _ span: Span) -> Bool {
        var offset = span.start
        while offset < min(span.end, text.count) {
            let byte = text.bytes[offset]
            if byte < 0xD6 {
                offset += 1
                continue
            }
            let (scalar, length) = text.scalar(at: offset)
            if runsLeft(scalar) { return true }
            offset += length
        }
        return false
    }

    /// Whether a scalar is of a script that runs from right to left.
    private static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Which way a paragraph runs: as the first of its letters that runs one way only.
    static func direction(of text: Text, _ span: Span) -> Direction {
        let end = text.boundary(atOrBefore: min(span.end, span.start + reach))
        let start = Span(span.start, max(span.start, end))
        guard reorders(text, start) else { return .rightward }
        let scalars = text[start].unicodeScalars.map(\.value)
        return Direction(rawValue: crosshead_bidi_direction(scalars, Int32(scalars.count))) ?? .rightward
    }

    /// The glyphs of a line, given by their bases in the order of the text, from left to right as they are seen.
    static func order(_ bases: [Unicode.Scalar], in direction: Direction) -> [Seen] {
        var shapes = bases.map(\.value)
        var levels = [Int8](repeating: 0, count: bases.count)
        guard !bases.isEmpty,
            crosshead_bidi_line(&shapes, Int32(bases.count), direction.rawValue, &levels) != 0
        else { return bases.enumerated().map { Seen(index: $0.offset, base: $0.element) } }
        var order = Array(bases.indices)
        let lowest = levels.filter { $0 & 1 == 1 }.min() ?? 1
        // Every run of at least a level turns round, from the highest level to the lowest odd one (UAX 9, L2).
        for level in stride(from: levels.max() ?? 0, through: lowest, by: -1) {
            var start = 0
            while start < order.count {
                guard levels[order[start]] >= level else {
                    start += 1
                    continue
                }
                var end = start
                while end < order.count, levels[order[end]] >= level { end += 1 }
                order[start..<end].reverse()
                start = end
            }
        }
        return order.map { Seen(index: $0, base: Unicode.Scalar(shapes[$0]) ?? bases[$0]) }
    }
}
