public import Model

/// Finds what was said: content, cue and source of each quote, not yet whose it is.
public struct QuoteFinder: Sendable {
    private let model: QuoteModel

    /// A finder with the built-in model; making one costs nothing.
    public init() { model = .builtIn }

    /// A finder with a model of its own.
    package init(model: QuoteModel) { self.model = model }

    /// The quotes of the prose, in text order, without speakers.
    public func find(in draft: Article.Draft, sentences: [Span]) -> [Quote] {
        let reader = PassageQuotes(model: model)
        var passages = QuotePassages(draft, sentences: sentences)
        var builders: [QuoteBuilder] = []
        while let (passage, surroundings) = passages.next() {
            let findings = SetPieces(passage: passage).find().map { [$0] } ?? reader.find(in: passage, surroundings)
            for finding in findings {
                if finding.continues, let last = builders.indices.last {
                    builders[last].add(finding, in: passage)
                } else {
                    // A cue without content counts only while the next passage can give it some.
                    if let last = builders.last, last.isEmpty { builders.removeLast() }
                    builders.append(QuoteBuilder(finding, in: passage))
                }
            }
        }
        return builders.compactMap(\.quote)
    }
}
