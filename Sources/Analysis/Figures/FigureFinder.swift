public import Model

/// Finds the numbers of an article and what they count.
public struct FigureFinder: Sendable {
    /// A finder; making one costs nothing.
    public init() {}

    /// The figures of the prose, in text order.
    public func find(in draft: Article.Draft, sentences: [Span]) -> [Figure] {
        let lexicon = FigureLexicon.standard
        let scanner = AtomScanner(lexicon: lexicon)
        let published = draft.metadata.published.flatMap { CivilDate($0) }
        var figures: [Figure] = []
        var sentence = 0
        for part in draft.blocks where part.isProse {
            let (atoms, triggers) = scanner.scan(draft.text.bytes, part.span)
            guard !triggers.isEmpty else { continue }
            let block = AtomBlock(bytes: draft.text.bytes, span: part.span, atoms: atoms, lexicon: lexicon)
            var matches = FigureParser(block: block).parse(triggers)
            while sentence < sentences.count, sentences[sentence].end <= part.span.start { sentence += 1 }
            let inside = sentences[sentence...].prefix { $0.start < part.span.end }
            FigureContextFinder(block: block, published: published).complete(&matches, sentences: inside)
            figures += matches.map { $0.figure(in: block) }
        }
        return figures
    }
}
