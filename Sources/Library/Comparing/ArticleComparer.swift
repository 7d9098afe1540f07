public import Model

/// Compares two reports of one event: speakers, quotes and numbers.
public struct ArticleComparer: Sendable {
    private let first: Article
    private let second: Article

    /// A comparer of two articles.
    public init(_ first: Article, _ second: Article) {
        self.first = first
        self.second = second
    }

    /// The comparison.
    public func compare() -> ArticleComparison {
        ArticleComparison(speakers + quotes + numbers)
    }

    /// Pairs of positions in two lists, and what is left over, as items in the order of a comparison.
    private func items(
        _ subject: ArticleComparison.Subject, _ paired: [ArticleComparison.Item],
        first: [ArticleComparison.Side], second: [ArticleComparison.Side]
    ) -> [ArticleComparison.Item] {
        paired + first.map { ArticleComparison.Item(subject, .only(.first), first: $0, second: nil) }
            + second.map { ArticleComparison.Item(subject, .only(.second), first: nil, second: $0) }
    }

    // MARK: Speakers

    /// Those quoted in one of the two; where the other only names them, it says where.
    private var speakers: [ArticleComparison.Item] {
        let matcher = SpeakerMatcher(first, second)
        let pairs = matcher.pairs
        let partners = Dictionary(pairs.map { ($0.second, $0.first) }) { one, _ in one }
        let partnersOfFirst = Dictionary(pairs.map { ($0.first, $0.second) }) { one, _ in one }
        var both: [ArticleComparison.Item] = []
        var onlyFirst: [ArticleComparison.Item] = []
        var onlySecond: [ArticleComparison.Item] = []
        for id in first.speakers.indices where !first.speakers[id].quotes.isEmpty {
            let side = Self.side(id, in: first)
            guard let partner = partnersOfFirst[id] else {
                onlyFirst.append(.init(.speaker, .only(.first), first: side, second: nil))
                continue
            }
            let other = Self.side(partner, in: second)
            if second.speakers[partner].quotes.isEmpty {
                onlyFirst.append(.init(.speaker, .only(.first), first: side, second: other))
            } else {
                both.append(.init(.speaker, .same, first: side, second: other))
            }
        }
        for id in second.speakers.indices where !second.speakers[id].quotes.isEmpty {
            let partner = partners[id]
            if let partner, !first.speakers[partner].quotes.isEmpty { continue }
            onlySecond.append(
                .init(
                    .speaker, .only(.second), first: partner.flatMap { Self.side($0, in: first) },
                    second: Self.side(id, in: second)))
        }
        return both + onlyFirst + onlySecond
    }

    /// A speaker at the first quote, else where they are first named; `nil` where that is nowhere.
    private static func side(_ id: Int, in article: Article) -> ArticleComparison.Side? {
        let speaker = article.speakers[id]
        guard let span = speaker.quotes.first.map({ article.quotes[$0].span }) ?? speaker.mentions.first else {
            return nil
        }
        return .init(speaker.name, about: speaker.role, at: span)
    }

    // MARK: Quotes

    private var quotes: [ArticleComparison.Item] {
        let speakers = SpeakerMatcher(first, second)
        let (one, other) = (ComparedQuote.all(of: first), ComparedQuote.all(of: second))
        let matches = QuoteMatcher(one, other, speakers).matches
        let (used, usedOther) = (Set(matches.map(\.first)), Set(matches.map(\.second)))
        let paired = matches.map { match in
            let differences =
                match.relation == .same
                ? [] : WordComparison(other[match.second].words, one[match.first].words).differences
            // A speaker that both know has one name here, so that a shorter name is not taken for somebody else.
            let isOne = speakers.areOne(one[match.first].speaker, other[match.second].speaker)
            let name = one[match.first].side.about
            let second = other[match.second].side
            return ArticleComparison.Item(
                .quote, match.relation, first: one[match.first].side,
                second: isOne ? .init(second.words, about: name, at: second.span) : second, differences: differences)
        }
        return items(
            .quote, paired, first: one.indices.filter { !used.contains($0) }.map { one[$0].side },
            second: other.indices.filter { !usedOther.contains($0) }.map { other[$0].side })
    }

    // MARK: Numbers

    private var numbers: [ArticleComparison.Item] {
        let (one, other) = (ComparedFigure.all(of: first), ComparedFigure.all(of: second))
        let matches = FigureMatcher(one, other).matches
        let (used, usedOther) = (Set(matches.map(\.first)), Set(matches.map(\.second)))
        return items(
            .number,
            matches.map { match in
                .init(.number, match.relation, first: one[match.first].side, second: other[match.second].side)
            }, first: one.indices.filter { !used.contains($0) }.map { one[$0].side },
            second: other.indices.filter { !usedOther.contains($0) }.map { other[$0].side })
    }
}

extension Article {
    /// The words of a span on one line.
    func line(_ span: Span) -> String { text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
