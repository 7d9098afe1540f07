/// A search in the article: what was asked for, and where it was found.
public struct ArticleSearch: Hashable, Sendable {
    /// What is looked for.
    public struct Request: Hashable, Sendable {
        /// As typed.
        public let text: String
        /// Whether it is a regular expression.
        public let isRegex: Bool
        /// What is to be found: what was typed without the scopes before it. Nothing finds the scopes themselves.
        public let words: String
        /// What it is kept to; a match lies in all of them.
        public let scopes: [SearchScope]

        /// A request; without words of its own for the text as it stands.
        public init(text: String, isRegex: Bool, words: String? = nil, scopes: [SearchScope] = []) {
            self.text = text
            self.isRegex = isRegex
            self.words = words ?? text
            self.scopes = scopes
        }
    }

    /// What is looked for.
    public let request: Request
    /// Whether `n` goes upwards.
    public let isBackward: Bool
    /// Where it was found, in text order; only what is visible.
    public var matches: [Span] = []
    /// Why it could not be looked for: an error of the expression.
    public var failure: String?
    /// Whether the answer has come.
    public var isAnswered = false
    /// Where the reader was, if the search was accepted before its answer came.
    var awaitedFrom: Place?

    /// The first match that starts after `offset`, as an index.
    func first(after offset: Int) -> Int? { index { $0.start > offset } }

    /// The first match that starts at or after `offset`, as an index.
    func first(atOrAfter offset: Int) -> Int? { index { $0.start >= offset } }

    /// The last match that starts before `offset`, as an index.
    func last(before offset: Int) -> Int? {
        let next = first(atOrAfter: offset) ?? matches.count
        return next > 0 ? next - 1 : nil
    }

    /// The match that holds `offset`, as an index.
    public func match(at offset: Int) -> Int? {
        guard let candidate = last(before: offset + 1), matches[candidate].contains(offset) else { return nil }
        return candidate
    }

    private func index(where condition: (Span) -> Bool) -> Int? {
        var low = 0
        var high = matches.count
        while low < high {
            let middle = (low + high) / 2
            if condition(matches[middle]) { high = middle } else { low = middle + 1 }
        }
        return low < matches.count ? low : nil
    }
}
