/// A part of the article that a search is kept to: written before the words, as in `speaker:putin trade`.
public enum SearchScope: Hashable, Sendable {
    /// What those speakers say in whose names these words are.
    case speakers(String, [SpokenWords])
    /// Some stretches, in text order.
    case spans([Span])

    /// What somebody says in an article.
    public struct SpokenWords: Hashable, Sendable {
        /// The name of the speaker.
        public let name: String
        /// The words, in text order.
        public let spans: [Span]
    }

    /// What a reader can be told about it.
    public static let usage = "in:quotes, in:section, speaker:NAME before the words search there alone"
}

extension ArticleSearch.Request {
    /// What a typed line asks for in an article; `point` is where the reader is.
    init(line: String, isRegex: Bool, in context: Context, at point: Int) {
        var rest = Substring(line)
        var scopes: [SearchScope] = []
        while let (scope, after) = Self.scope(at: rest, in: context, at: point) {
            scopes.append(scope)
            rest = after
        }
        self.init(text: line, isRegex: isRegex, words: scopes.isEmpty ? line : String(rest), scopes: scopes)
    }

    /// The scope that a line begins with, and the line behind it.
    private static func scope(
        at line: Substring, in context: Context, at point: Int
    ) -> (scope: SearchScope, rest: Substring)? {
        let word = line.prefix { $0 != " " }
        let rest = line.dropFirst(word.count).drop { $0 == " " }
        switch word {
        case "in:quotes": return (.spans(context.index.quoteContent.spans.ordered), rest)
        case "in:section":
            guard let section = context.index.sections.item(at: point) else { return (.spans([]), rest) }
            return (.spans([context.article.sections[section].span]), rest)
        default: break
        }
        let sign = "speaker:"
        guard line.hasPrefix(sign) else { return nil }
        var name = line.dropFirst(sign.count).prefix { $0 != " " }
        var after = line.dropFirst(sign.count + name.count)
        if name.first == "\"" {
            name = line.dropFirst(sign.count + 1).prefix { $0 != "\"" }
            after = line.dropFirst(sign.count + 1 + name.count).drop { $0 == "\"" }
        }
        guard !name.isEmpty else { return nil }
        let article = context.article
        let spoken = article.speakers.filter { !$0.quotes.isEmpty }.map { speaker in
            SearchScope.SpokenWords(
                name: speaker.name, spans: speaker.quotes.flatMap { article.quotes[$0].content }.ordered)
        }
        return (.speakers(String(name), spoken), after.drop { $0 == " " })
    }
}

extension [Span] {
    /// In text order, none in another.
    fileprivate var ordered: [Span] {
        var kept: [Span] = []
        for span in sorted() {
            if let last = kept.last, last.end >= span.start {
                kept[kept.count - 1] = last.union(span)
            } else {
                kept.append(span)
            }
        }
        return kept
    }
}
