/// Which quotes the reader goes by.
public enum QuoteSelection: Hashable, Sendable {
    case all
    /// Those of which at least half is in quotation marks.
    case direct
    /// The others.
    case indirect
    /// Those whose cue says so of the saying: claims, denials.
    case verb(Quote.VerbClass)

    /// Whether a quote is one of them.
    public func contains(_ quote: Quote) -> Bool {
        switch self {
        case .all: true
        case .direct: quote.isDirect || quote.kind == .direct
        case .indirect: !(quote.isDirect || quote.kind == .direct)
        case .verb(let verbClass): quote.verbClass == verbClass
        }
    }

    /// What the status line calls them.
    public var name: String {
        switch self {
        case .all: "all quotes"
        case .direct: "direct quotes"
        case .indirect: "indirect quotes"
        case .verb(.neutral): "neutral quotes"
        case .verb(.claim): "claims"
        case .verb(.concession): "concessions"
        case .verb(.denial): "denials"
        case .verb(.demand): "demands"
        case .verb(.question): "questions"
        case .verb(.prediction): "predictions"
        }
    }

    /// The next selection that some quotes of an article are in and others are not.
    func next(in article: Article) -> QuoteSelection {
        let selections = [.all, .direct, .indirect] + Quote.VerbClass.allCases.map(QuoteSelection.verb)
        let start = selections.firstIndex(of: self) ?? 0
        for step in 1..<selections.count {
            let candidate = selections[(start + step) % selections.count]
            let count = article.quotes.count { candidate.contains($0) }
            if candidate == .all || (0 < count && count < article.quotes.count) { return candidate }
        }
        return .all
    }
}
