/// A search of the library: words, and what the article, quote or figure must be besides.
public struct LibraryQuery: Hashable, Sendable {
    /// A word, or several that stand together.
    public struct Term: Hashable, Sendable {
        /// What was typed.
        public let text: String
        /// Whether it may be the beginning of a longer word.
        public let isBeginning: Bool
    }

    /// What a number must be.
    public struct NumberCondition: Hashable, Sendable {
        /// How the number compares with the value.
        public enum Relation: String, CaseIterable, Sendable {
            case less = "<"
            case atMost = "<="
            case equal = "="
            case atLeast = ">="
            case greater = ">"
        }

        /// How it compares.
        public let relation: Relation
        /// With what.
        public let value: Double
    }

    /// A stretch of days, as strings that compare like the days.
    public struct Dates: Hashable, Sendable {
        /// Not before this.
        public let from: String
        /// Not after this.
        public let to: String
    }

    /// Words of the article.
    public var words: [Term] = []
    /// Words of one quote.
    public var said: [Term] = []
    /// Names of the speaker of a quote.
    public var speakers: [Term] = []
    /// What a number must be.
    public var numbers: [NumberCondition] = []
    /// The unit of a number.
    public var unit: String?
    /// The outlet, in part.
    public var outlet: String?
    /// The first and the last day of publication, ISO 8601.
    public var dates: Dates?
    /// Tags, all of which the article must have.
    public var tags: [String] = []

    /// A query for nothing.
    public init() {}

    /// Whether it asks for nothing at all.
    public var isEmpty: Bool { self == LibraryQuery() }
    /// Whether its hits are articles.
    public var isForArticles: Bool { !isForQuotes && !isForFigures }
    /// Whether its hits are quotes.
    var isForQuotes: Bool { !said.isEmpty || !speakers.isEmpty }
    /// Whether its hits are figures, unless they are quotes.
    var isForFigures: Bool { !numbers.isEmpty || unit != nil }

    /// What to look for in an article that is opened from a hit.
    public var textToFind: String? { (said.first ?? words.first)?.text }
}
