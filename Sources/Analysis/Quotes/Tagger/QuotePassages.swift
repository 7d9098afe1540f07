package import Model

/// The passages of an article in text order, with what each needs to know of the one before.
package struct QuotePassages: Sequence, IteratorProtocol {
    private let draft: Article.Draft
    private let sentences: [Span]
    private var scanner: QuotationScanner
    private var block = 0
    private var sentence = 0
    private var depth = 0
    private var previous: Passage?

    /// The passages of `draft`.
    package init(_ draft: Article.Draft, sentences: [Span]) {
        self.draft = draft
        self.sentences = sentences
        scanner = QuotationScanner(text: draft.text)
    }

    /// The next passage that has words.
    package mutating func next() -> (passage: Passage, surroundings: Surroundings)? {
        while block < draft.blocks.count {
            let here = draft.blocks[block]
            block += 1
            guard here.isProse else { continue }
            var last = sentence
            while last < sentences.count, sentences[last].end <= here.span.end { last += 1 }
            let passage = Passage(draft.text, here, sentences: sentences[sentence..<last], &scanner)
            sentence = last
            guard !passage.tokens.isEmpty else { continue }
            let surroundings = Surroundings(of: passage, after: previous, depth: depth)
            previous = passage
            depth += 1
            return (passage, surroundings)
        }
        return nil
    }
}
