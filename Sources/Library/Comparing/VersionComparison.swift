public import Model
import Search

/// What changed between two versions of an article: in its sentences, its quotes, its figures.
public struct VersionComparison: Sendable {
    /// A change, in the order of the new text as far as there is one.
    public enum Change: Hashable, Sendable {
        /// Only the new version has it, there.
        case added(String, at: Span)
        /// Only the old one has it.
        case removed(String)
        /// Both have it, with other words; in the new one there.
        case changed([WordDifference], at: Span)
    }

    /// A quote that only one version has, or that is given to somebody else.
    public enum QuoteChange: Hashable, Sendable {
        case added(words: String, speaker: String?, at: Span)
        case removed(words: String, speaker: String?)
        /// The same words, somebody else's.
        case moved(words: String, from: String?, to: String?, at: Span)
    }

    /// A figure that only one version has, or that says something else of the same.
    public enum FigureChange: Hashable, Sendable {
        case added(words: String, about: String?, at: Span)
        case removed(words: String, about: String?)
        case changed(from: String, to: String, about: String, at: Span)
    }

    /// The sentences.
    public let sentences: [Change]
    /// The quotes.
    public let quotes: [QuoteChange]
    /// The figures.
    public let figures: [FigureChange]

    /// Whether nothing changed.
    public var isEmpty: Bool { sentences.isEmpty && quotes.isEmpty && figures.isEmpty }

    /// Compares an old version with a new one.
    public init(_ old: Article, _ new: Article) {
        sentences = Self.sentences(Self.sentences(of: old), Self.sentences(of: new))
        quotes = Self.quotes(old, new)
        figures = Self.figures(old, new)
    }

    // MARK: Sentences

    /// Two sentences with at least this share of words in common are one that was changed.
    private static let resemblance = 0.5

    private typealias Sentence = (words: String, span: Span)

    private static func sentences(of article: Article) -> [Sentence] {
        let index = SpanIndex(article.blocks.map(\.span))
        return article.sentences.filter { sentence in
            index.item(at: sentence.start).map { article.blocks[$0].kind != .boilerplate } ?? true
        }.map { (article.text[$0].split(whereSeparator: \.isWhitespace).joined(separator: " "), $0) }
    }

    private static func sentences(_ old: [Sentence], _ new: [Sentence]) -> [Change] {
        let oldKeys = old.map { NameKey.of($0.words) }
        let newKeys = new.map { NameKey.of($0.words) }
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for step in newKeys.difference(from: oldKeys) {
            switch step {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var changes: [Change] = []
        var (oldAt, newAt) = (0, 0)
        while oldAt < old.count || newAt < new.count {
            let gone = (oldAt..<old.count).prefix { removed.contains($0) }
            let come = (newAt..<new.count).prefix { inserted.contains($0) }
            changes += paired(old[gone].map(\.words), new[come])
            oldAt = min(gone.upperBound + 1, old.count)
            newAt = min(come.upperBound + 1, new.count)
        }
        return changes
    }

    /// Sentences in place of others: each new one that resembles an old one is that one, changed.
    private static func paired(_ old: [String], _ new: ArraySlice<Sentence>) -> [Change] {
        var rest = old
        var changes: [Change] = []
        for sentence in new {
            let words = PrintedWord.words(of: sentence.words)
            let alike = rest.map { likeness(words, PrintedWord.words(of: $0)) }
            guard let best = alike.indices.max(by: { alike[$0] < alike[$1] }), alike[best] >= resemblance
            else {
                changes.append(.added(sentence.words, at: sentence.span))
                continue
            }
            changes += rest[..<best].map(Change.removed)
            let differences = WordComparison(words, PrintedWord.words(of: rest[best])).differences
            changes.append(.changed(differences, at: sentence.span))
            rest.removeFirst(best + 1)
        }
        return changes + rest.map(Change.removed)
    }

    /// The share of words that two sentences have in common.
    private static func likeness(_ one: [PrintedWord], _ other: [PrintedWord]) -> Double {
        let longest = max(one.count, other.count)
        guard longest > 0 else { return 0 }
        let steps = one.difference(from: other).insertions.count
        return Double(one.count - steps) / Double(longest)
    }

    // MARK: Quotes

    private static func quotes(_ old: Article, _ new: Article) -> [QuoteChange] {
        typealias Said = (words: String, key: String, speaker: String?, span: Span)
        func said(_ article: Article) -> [Said] {
            article.quotes.map { quote in
                let words = quote.content.map { article.text[$0] }.joined(separator: " … ")
                let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                return (line, NameKey.of(line), quote.speaker.map { article.speakers[$0].name }, quote.span)
            }
        }
        var before = said(old)
        var changes: [QuoteChange] = []
        for quote in said(new) {
            guard let index = before.firstIndex(where: { $0.key == quote.key }) else {
                changes.append(.added(words: quote.words, speaker: quote.speaker, at: quote.span))
                continue
            }
            let same = before.remove(at: index)
            if same.speaker.map(NameKey.of) != quote.speaker.map(NameKey.of) {
                changes.append(.moved(words: quote.words, from: same.speaker, to: quote.speaker, at: quote.span))
            }
        }
        return changes + before.map { .removed(words: $0.words, speaker: $0.speaker) }
    }

    // MARK: Figures

    private static func figures(_ old: Article, _ new: Article) -> [FigureChange] {
        typealias Counted = (words: String, about: String?, key: String, unit: String?, span: Span)
        func counted(_ article: Article) -> [Counted] {
            article.figures.filter { $0.kind != .label }.map { figure in
                let about = figure.subject.map { article.text[$0] } ?? figure.of
                return (article.text[figure.span], about, about.map(NameKey.of) ?? "", figure.unit, figure.span)
            }
        }
        var before = counted(old)
        var unmatched: [Counted] = []
        for figure in counted(new) {
            let same = before.firstIndex { $0.words == figure.words && $0.key == figure.key }
            if let same { before.remove(at: same) } else { unmatched.append(figure) }
        }
        var changes: [FigureChange] = []
        for figure in unmatched {
            let same = before.firstIndex { !$0.key.isEmpty && $0.key == figure.key && $0.unit == figure.unit }
            if let same, let about = figure.about {
                let old = before.remove(at: same).words
                changes.append(.changed(from: old, to: figure.words, about: about, at: figure.span))
            } else {
                changes.append(.added(words: figure.words, about: figure.about, at: figure.span))
            }
        }
        return changes + before.map { .removed(words: $0.words, about: $0.about) }
    }
}
