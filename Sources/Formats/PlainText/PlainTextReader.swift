public import Model

/// Plain text → title, byline, blocks.
public struct PlainTextReader: Sendable {
    /// A reader; making one costs nothing.
    public init() {}

    /// The draft of a plain text. With `raw` the draft's text is the input itself, unaltered, and blocks point into it.
    public func read(_ bytes: [UInt8], raw: Bool = false) -> Article.Draft {
        let decoded = TextDecoder.decode(bytes)
        let text = Text(validated: decoded.bytes)
        var blocks: [Block] = []
        var start = 0
        for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.contains(where: { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }) {
                blocks.append(Block(.paragraph, Span(start, start + line.count)))
            }
            start += line.count + 1
        }
        return Article.Draft(text: text, blocks: blocks, metadata: Metadata(), notes: decoded.notes)
    }
}
