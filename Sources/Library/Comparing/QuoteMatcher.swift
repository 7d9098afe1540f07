import Model

/// A quote as it is compared.
struct ComparedQuote {
    /// Its words.
    let words: [PrintedWord]
    /// Whose it is.
    let speaker: Int?
    let side: ArticleComparison.Side

    /// The quotes of an article.
    static func all(of article: Article) -> [ComparedQuote] {
        article.quotes.map { quote in
            let line = quote.content.map(article.line).joined(separator: " … ")
            let name = quote.speaker.map { article.speakers[$0].name }
            return ComparedQuote(
                words: PrintedWord.words(of: line), speaker: quote.speaker,
                side: .init(line, about: name, at: quote.span))
        }
    }
}

/// Finds the quotes that two articles both have, whole, shortened or in changed words.
struct QuoteMatcher {
    /// A quote in both.
    struct Match {
        let first: Int
        let second: Int
        let relation: ArticleComparison.Relation
    }

    private let one: [ComparedQuote]
    private let other: [ComparedQuote]
    private let speakers: SpeakerMatcher
    /// Where each word stands among the quotes of the second.
    private let places: [PrintedWord: [Int]]

    /// Quotes of the second that are looked at for one of the first: those that share most words.
    private static let candidates = 6
    /// Fewer words than this are a part of anything.
    private static let fewest = 3
    /// Fewer words than this two people may well say both.
    private static let telling = 5
    /// The share of words in common that makes a changed quote of the same speaker, and of others.
    private static let (resemblance, resemblanceOfOthers) = (0.6, 0.75)

    /// The share of a speaker's quote that is left of it when words between others are left out.
    private static let resemblanceOfPart = 0.4

    /// A matcher of two lists of quotes.
    init(_ one: [ComparedQuote], _ other: [ComparedQuote], _ speakers: SpeakerMatcher) {
        self.one = one
        self.other = other
        self.speakers = speakers
        var places: [PrintedWord: [Int]] = [:]
        for (id, quote) in other.enumerated() {
            for word in Set(quote.words) { places[word, default: []].append(id) }
        }
        self.places = places
    }

    /// What both have, in the order of the first. A quote stands for one of the other article; only of one that the other
    /// article shortens there may be several parts.
    var matches: [Match] {
        var best: [(match: Match, likeness: Double)] = []
        for (id, quote) in one.enumerated() {
            for candidate in likely(quote) {
                guard let (relation, likeness) = relation(quote, other[candidate]) else { continue }
                best.append((Match(first: id, second: candidate, relation: relation), likeness))
            }
        }
        // Of two that are alike the one of the same speaker, then the one that stands first.
        best.sort { one, other in
            (other.likeness, one.match.first, one.match.second) < (one.likeness, other.match.first, other.match.second)
        }
        var (used, usedOther): (Set<Int>, Set<Int>) = ([], [])
        var found: [Match] = []
        for (match, _) in best {
            let isFree =
                switch match.relation {
                case .shortened(.first): !used.contains(match.first)
                case .shortened(.second): !usedOther.contains(match.second)
                case .same, .changed, .only: !used.contains(match.first) && !usedOther.contains(match.second)
                }
            guard isFree else { continue }
            used.insert(match.first)
            usedOther.insert(match.second)
            found.append(match)
        }
        return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// The quotes of the second that share most words with one of the first.
    private func likely(_ quote: ComparedQuote) -> [Int] {
        var shared: [Int: Int] = [:]
        for word in Set(quote.words) {
            for id in places[word] ?? [] { shared[id, default: 0] += 1 }
        }
        return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.candidates).map(\.key)
    }

    /// How one quote stands to another, and how alike they are; `nil` where they are two quotes.
    private func relation(
        _ quote: ComparedQuote, _ candidate: ComparedQuote
    ) -> (ArticleComparison.Relation, Double)? {
        let (first, second) = (quote.words, candidate.words)
        let isOne = speakers.areOne(quote.speaker, candidate.speaker)
        let bonus = isOne ? 0.01 : 0
        if first == second {
            guard isOne || first.count >= Self.telling else { return nil }
            return (.same, 1 + bonus)
        }
        let common = first.count - first.difference(from: second).insertions.count
        let (shortest, longest) = (min(first.count, second.count), max(first.count, second.count))
        let share = Double(common) / Double(longest)
        if common == shortest, shortest >= (isOne ? Self.fewest : Self.telling) {
            let (part, whole) = first.count < second.count ? (first, second) : (second, first)
            let isRun = whole.indices.dropLast(part.count - 1).contains { whole[$0...].starts(with: part) }
            let report: ArticleComparison.Report = first.count < second.count ? .first : .second
            if isRun || share >= (isOne ? Self.resemblanceOfPart : Self.resemblance) {
                return (.shortened(report), share + bonus)
            }
        }
        let isAlike =
            isOne
            ? share >= Self.resemblance : share >= Self.resemblanceOfOthers && shortest >= Self.telling
        return isAlike && shortest >= Self.fewest ? (.changed, share + bonus) : nil
    }
}
