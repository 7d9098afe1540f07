/// The text of an article: valid UTF-8 that every ``Span`` points into.
///
/// Kept as bytes because offsets, search and wrapping all work on bytes; a `String` is made only of what is shown.
public struct Text: Hashable, Sendable {
    /// The longest text there can be, in bytes.
    public static let limit = Int(Int32.max)

    /// The bytes, valid UTF-8.
    public let bytes: [UInt8]

    /// The text of a string.
    public init(_ string: String) { bytes = Array(string.utf8) }

    /// A text of bytes that the caller has validated or decoded itself.
    public init(validated bytes: [UInt8]) { self.bytes = bytes }

    /// Length in bytes.
    public var count: Int { bytes.count }

    /// Whether there is no text.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The whole text.
    public var span: Span { Span(0, bytes.count) }

    /// The words of a span.
    public subscript(span: Span) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

    /// Whether a scalar starts at `offset`, or the text ends there.
    public func isBoundary(_ offset: Int) -> Bool {
        if offset == bytes.count { return true }
        return offset >= 0 && offset < bytes.count && bytes[offset] & 0xC0 != 0x80
    }

    /// `offset` clamped to the text and moved back to the start of its scalar.
    public func boundary(atOrBefore offset: Int) -> Int {
        var offset = max(0, min(offset, bytes.count))
        while !isBoundary(offset) { offset -= 1 }
        return offset
    }

    /// The scalar that starts at `offset` and its length in bytes; `offset` is a boundary before the end.
    public func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[(offset + 1)..<min(offset + length, bytes.count)] { value = value << 6 | UInt32(byte & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
