public import Model

/// The words for the rows of a comparison, in the reader and on the command line.
public enum ArticleComparisonWords {
    /// A sign that stands before a row, so that nothing hangs on colour.
    public static func sign(_ relation: ArticleComparison.Relation) -> String {
        switch relation {
        case .same: "="
        case .shortened: "…"
        case .changed: "~"
        case .only(.first): "<"
        case .only(.second): ">"
        }
    }

    /// `2 in both, 1 only here, 3 only there`.
    public static func counts(_ count: (both: Int, first: Int, second: Int)) -> String {
        "\(count.both) in both, \(count.first) only here, \(count.second) only there"
    }

    /// What a row is about: a name, a quote after whose it is, a number before what it is about.
    public static func line(_ item: ArticleComparison.Item) -> String {
        guard let side = item.first ?? item.second else { return "" }
        switch item.subject {
        case .speaker: return side.words
        case .quote:
            let words = item.differences.isEmpty ? side.words : difference(item.differences)
            return "\(item.isGivenToOthers ? "" : (side.about ?? "Unattributed") + ": ")\(words)"
        case .number:
            let about = (item.first?.about ?? item.second?.about).map { " (\($0))" } ?? ""
            guard let first = item.first, let second = item.second, first.words != second.words else {
                return side.words + about
            }
            return "\(first.words) here, \(second.words) there\(about)"
        }
    }

    /// What else is to be said of a row, as far as its sign does not say it.
    public static func note(_ item: ArticleComparison.Item) -> String? {
        var notes: [String] = []
        switch item.relation {
        case .same: break
        case .shortened(.first): notes.append("shortened here")
        case .shortened(.second): notes.append("shortened there")
        case .changed: notes.append(item.subject == .quote ? "other words" : "another value")
        case .only(.first): notes.append(item.second == nil ? "only here" : "quoted only here, named there")
        case .only(.second): notes.append(item.first == nil ? "only there" : "quoted only there, named here")
        }
        if item.isGivenToOthers {
            notes.append(
                "\(item.first?.about ?? "nobody for certain") here, \(item.second?.about ?? "nobody for certain") there"
            )
        }
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }

    /// The words of two on one line: what only the first has in `[- -]`, what only the second has in `{+ +}`.
    public static func difference(_ differences: [WordDifference]) -> String {
        differences.map { difference in
            switch difference {
            case .same(let words): words
            case .onlyText(let words): "[-\(words)-]"
            case .onlyQuote(let words): "{+\(words)+}"
            }
        }.joined(separator: " ")
    }
}
