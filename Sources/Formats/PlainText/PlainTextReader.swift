public import Model

/// Plain text → title, byline, blocks.
public struct PlainTextReader: Sendable {
    /// A reader; making one costs nothing.
    public init() {}

    /// The draft of a plain text in any charset. With `raw` the draft's text is the decoded input itself, unaltered,
    /// and blocks point into it; otherwise it is written anew, a block a line, white space and controls cleaned.
    /// `charset` is what the server said, `override` the charset the reader asks for.
    public func read(
        _ bytes: [UInt8], charset: String? = nil, override: Charset? = nil, raw: Bool = false
    ) -> Article.Draft {
        let decoded = TextDecoder.decode(bytes, declared: charset, override: override)
        let lines = LineCleaner.clean(decoded.bytes)
        let paragraphs = ParagraphJoiner.join(lines, source: decoded.bytes)
        let (verdicts, metadata) = BlockClassifier.classify(paragraphs)
        if raw {
            let blocks = zip(paragraphs.all, verdicts).map { paragraph, verdict in
                Block(verdict.kind, level: verdict.level, unmarked(paragraph.source, verdict, decoded.bytes))
            }
            return Article.Draft(
                text: Text(validated: decoded.bytes), blocks: blocks, metadata: metadata, notes: decoded.notes)
        }
        var composer = DraftComposer(capacity: paragraphs.bytes.count)
        for (paragraph, verdict) in zip(paragraphs.all, verdicts) {
            let words = paragraphs.bytes[paragraph.clean.range].dropFirst(verdict.markerLength)
            composer.add(verdict.kind, level: verdict.level, words)
        }
        return composer.draft(metadata, notes: decoded.notes + lines.notes)
    }

    /// The span of an item's words in the file, without its bullet where that stands there as it does in clean text.
    private func unmarked(_ span: Span, _ verdict: BlockClassifier.Verdict, _ bytes: [UInt8]) -> Span {
        guard verdict.markerLength > 0, span.count > verdict.markerLength else { return span }
        var start = span.start + verdict.markerLength - 1
        guard bytes[start] == 0x20 || bytes[start] == 0x09 else { return span }
        while start < span.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        return Span(start, span.end)
    }
}
