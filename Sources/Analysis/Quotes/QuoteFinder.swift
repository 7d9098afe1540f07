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
        var thread = QuoteThread()
        while let (passage, surroundings) = passages.next() {
            let pieces = SetPieces(passage: passage)
            if let name = pieces.signature, thread.sign(name, in: passage) { continue }
            thread.add(pieces.find().map { [$0] } ?? reader.find(in: passage, surroundings), in: passage)
        }
        return thread.quotes
    }
}
