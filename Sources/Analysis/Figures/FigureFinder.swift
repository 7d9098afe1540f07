public import Model

/// Finds the numbers of an article and what they count.
public struct FigureFinder: Sendable {
    /// A finder; making one costs nothing.
    public init() {}

    /// The figures of the prose, in text order.
    public func find(in draft: Article.Draft, sentences: [Span]) -> [Figure] {
        let lexicon = FigureLexicon.standard
        let scanner = AtomScanner(lexicon: lexicon)
        var figures: [Figure] = []
        for block in draft.blocks where block.isProse {
            let (atoms, triggers) = scanner.scan(draft.text.bytes, block.span)
            guard !triggers.isEmpty else { continue }
            let block = AtomBlock(bytes: draft.text.bytes, span: block.span, atoms: atoms, lexicon: lexicon)
            let matches = FigureParser(block: block).parse(triggers)
            figures += matches.map { $0.figure(in: block) }
        }
        return figures
    }
}
