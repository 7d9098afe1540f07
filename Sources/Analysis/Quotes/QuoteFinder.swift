public import Model

/// Finds what was said: content, cue and source of each quote, not yet whose it is.
public struct QuoteFinder: Sendable {
    /// A finder; making one costs nothing.
    public init() {}

    /// The quotes of the prose, in text order, without speakers.
    public func find(in draft: Article.Draft, sentences: [Span]) -> [Quote] {
        var scanner = QuotationScanner(text: draft.text)
        var quotes: [Quote] = []
        var previous: Passage?
        var first = 0
        for block in draft.blocks where block.isProse {
            var last = first
            while last < sentences.count, sentences[last].end <= block.span.end { last += 1 }
            let passage = Passage(draft.text, block, sentences: sentences[first..<last], &scanner)
            first = last
            guard !passage.tokens.isEmpty else { continue }
            quotes += QuotationRules(passage, after: previous).find().compactMap { $0.quote(in: passage) }
            previous = passage
        }
        return quotes
    }
}
