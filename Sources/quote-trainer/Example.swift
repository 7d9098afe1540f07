import Analysis
import Model

/// A passage with its labels and links.
struct Example {
    /// The article it is of.
    let article: Int
    let passage: Passage
    let surroundings: Surroundings
    var labels: [TagLabel]
    /// The quote each token's part belongs to; -1 for none.
    var quoteOf: [Int]

    /// The passages of an article with what was annotated.
    static func all(of item: Corpus.Item, article: Int) -> [Example] {
        let sentences = SentenceSplitter().split(item.draft)
        var examples: [Example] = []
        var passages = QuotePassages(item.draft, sentences: sentences)
        while let (passage, surroundings) = passages.next() {
            let count = passage.tokens.count
            examples.append(
                Example(
                    article: article, passage: passage, surroundings: surroundings,
                    labels: Array(repeating: .outside, count: count), quoteOf: Array(repeating: -1, count: count)))
        }
        for (number, quote) in item.quotes.enumerated() {
            for (part, spans) in [(QuotePart.content, quote.content), (.source, quote.source), (.cue, quote.cue)] {
                for span in spans { mark(span, part, number, &examples) }
            }
        }
        return examples
    }

    private static func mark(_ span: Span, _ part: QuotePart, _ quote: Int, _ examples: inout [Example]) {
        for index in examples.indices {
            let tokens = examples[index].passage.tokens
            guard let first = tokens.first, let last = tokens.last, first.start < span.end, span.start < last.end else {
                continue
            }
            var isStart = true
            for (position, token) in tokens.enumerated() where token.start < span.end && span.start < token.end {
                // The annotators' spans do not nest; where two meet, the smaller part wins.
                if examples[index].labels[position] != .outside && part == .content { continue }
                examples[index].labels[position] = isStart ? part.start : part.inside
                examples[index].quoteOf[position] = quote
                isStart = false
            }
        }
    }

    /// The parts that the labels mark, each with its quote.
    var parts: [(part: PartLinker.Part, quote: Int)] {
        TaggedQuotes.parts(of: labels).map { ($0, quoteOf[$0.tokens.lowerBound]) }
    }
}
