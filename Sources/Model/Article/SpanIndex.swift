/// Spans in text order that answer "what is here" and "what comes next" in O(log n).
public struct SpanIndex: Sendable {
    /// The spans, by start.
    public let spans: [Span]
    /// What each span belongs to: an index into the article's list.
    public let items: [Int]
    /// The largest end among the spans up to and including each, so that looking back knows when to stop.
    private let reach: [UInt32]

    /// An index of spans and the items they belong to, in any order.
    public init(_ pairs: [(span: Span, item: Int)]) {
        let sorted = pairs.sorted { ($0.span, $0.item) < ($1.span, $1.item) }
        self.init(sorted.map(\.span), items: sorted.map(\.item))
    }

    /// An index of one span an item.
    public init(_ spans: [Span]) {
        if zip(spans, spans.dropFirst()).allSatisfy({ $0 <= $1 }) {
            self.init(spans, items: Array(spans.indices))
        } else {
            self.init(spans.enumerated().map { ($1, $0) })
        }
    }

    /// An index of spans in order.
    private init(_ spans: [Span], items: [Int]) {
        self.spans = spans
        self.items = items
        var furthest: UInt32 = 0
        reach = spans.map { span in
            furthest = max(furthest, UInt32(span.end))
            return furthest
        }
    }

    /// The item whose span holds `offset`; of several the one that starts last.
    public func item(at offset: Int) -> Int? {
        var position = firstPosition(after: offset) - 1
        while position >= 0, reach[position] > offset {
            if spans[position].contains(offset) { return items[position] }
            position -= 1
        }
        return nil
    }

    /// The position of the first span that starts after `offset`; `spans.count` where there is none.
    public func firstPosition(after offset: Int) -> Int { position { $0.start > offset } }

    /// The position of the first span that starts at or after `offset`.
    public func firstPosition(atOrAfter offset: Int) -> Int { position { $0.start >= offset } }

    /// The first position whose span satisfies a condition that, once true, stays true.
    private func position(where condition: (Span) -> Bool) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if condition(spans[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
