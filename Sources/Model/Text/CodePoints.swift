/// Converts UTF-8 offsets into Unicode code point offsets, as JSON that leaves the program counts them
/// (W3C Web Annotation, TextPositionSelector).
public struct CodePoints: Sendable {
    /// Code points before every `stride`-th byte; empty where the text is ASCII and both counts are the same.
    private let checkpoints: [Int]
    private let bytes: [UInt8]
    private static let stride = 128

    /// The converter of a text.
    public init(_ text: Text) {
        bytes = text.bytes
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            checkpoints = []
            return
        }
        var checkpoints: [Int] = []
        var seen = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.stride == 0 { checkpoints.append(seen) }
            if byte & 0xC0 != 0x80 { seen += 1 }
        }
        self.checkpoints = checkpoints
    }

    /// The code points before a UTF-8 offset, which is a boundary of the text.
    public func offset(_ utf8: Int) -> Int {
        guard !checkpoints.isEmpty else { return utf8 }
        let index = min(utf8 / Self.stride, checkpoints.count - 1)
        return bytes[(index * Self.stride)..<utf8].reduce(checkpoints[index]) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }

    /// Start and end of a span in code points.
    public func pair(_ span: Span) -> [Int] { [offset(span.start), offset(span.end)] }
}
