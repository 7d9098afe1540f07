/// A half-open range of UTF-8 offsets into an article's text, always on scalar boundaries.
public struct Span: Hashable, Sendable {
    // Halved numbers: a long text has millions of spans.
    private let first: UInt32
    private let after: UInt32

    /// The offset of the first byte.
    public var start: Int { Int(first) }
    /// The offset after the last byte; never less than `start`.
    public var end: Int { Int(after) }

    /// A span from `start` up to, not including, `end`.
    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a span starts at or before its end")
        precondition(end <= Text.limit, "no text is that long")
        first = UInt32(start)
        after = UInt32(end)
    }

    /// Length in bytes.
    public var count: Int { end - start }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { start == end }

    /// The same bytes as a range, for subscripts.
    public var range: Range<Int> { start..<end }

    /// Whether the byte at `offset` lies in it.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether all of `other` lies in it.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share at least one byte.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// The smallest span that holds both.
    public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
}

extension Span: Comparable {
    /// Orders by start, the shorter first where two start together.
    public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension Span: CustomStringConvertible {
    /// `@start-end`, as the golden files write it.
    public var description: String { "@\(start)-\(end)" }
}
