import Analysis
import Model

/// A passage with its labels and links.
struct Example {
    /// The article it is of.
    let article: Int
    let passage: Passage
    let surroundings: Surroundings
    var labels: [TagLabel]
    /// The quotes each token's part belongs to; a source may be that of several.
    var quotesOf: [[Int]]

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
                    labels: Array(repeating: .outside, count: count), quotesOf: Array(repeating: [], count: count)))
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
                let isShared = examples[index].labels[position].part == part
                if !isShared { examples[index].quotesOf[position] = [] }
                examples[index].quotesOf[position].append(quote)
                if !isShared { examples[index].labels[position] = isStart ? part.start : part.inside }
                isStart = false
            }
        }
    }

    /// The quotes that a part found here is of: those whose like it meets, for content the one that has half of it.
    func quotes(of part: PartLinker.Part) -> [Int] {
        var hits: [Int: Int] = [:]
        var size = 0
        for index in part.tokens where passage.tokens[index].kind == .word || passage.tokens[index].kind == .number {
            size += 1
            guard labels[index].part == part.part else { continue }
            for quote in quotesOf[index] { hits[quote, default: 0] += 1 }
        }
        guard part.part == .content else { return hits.keys.sorted() }
        return hits.filter { 2 * $0.value >= size }.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { [$0.key] }
            ?? []
    }
}
