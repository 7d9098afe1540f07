public import Model

/// Finds all places of a text that match a query.
public struct TextSearcher: Sendable {
    private let folded: FoldedText

    /// A searcher in a folded text.
    public init(_ folded: FoldedText) { self.folded = folded }

    /// The matches in text order, none in another, none empty; with `spans`, which are in text order and do not overlap,
    /// only those that lie in one of them. `isCancelled` is asked every few milliseconds.
    public func find(
        _ query: Query, within spans: [Span]? = nil, isCancelled: () -> Bool = { false }
    ) throws(SearchError) -> [Span] {
        let matches =
            switch query.kind {
            case .plain: try Phrase(query.text).find(in: folded, isCancelled: isCancelled)
            case .regex: try Expression(query.text).find(in: folded.text, isCancelled: isCancelled)
            }
        guard let spans else { return matches }
        var rest = spans[...]
        return matches.filter { match in
            while let first = rest.first, first.end <= match.start { rest.removeFirst() }
            return rest.first?.contains(match) ?? false
        }
    }
}
