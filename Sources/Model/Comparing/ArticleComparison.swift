/// What two reports of one event both give, and what only one of them does.
public struct ArticleComparison: Hashable, Sendable {
    /// One of the two.
    public enum Report: String, CaseIterable, Sendable { case first, second }

    /// What is compared.
    public enum Subject: String, CaseIterable, Sendable {
        case speaker, quote, number

        /// What several of them are called.
        public var plural: String {
            switch self {
            case .speaker: "speakers"
            case .quote: "quotes"
            case .number: "numbers"
            }
        }
    }

    /// How it stands in the two.
    public enum Relation: Hashable, Sendable {
        /// In both.
        case same
        /// In both, but this one leaves words out.
        case shortened(Report)
        /// In both, with other words, or another value for the same thing.
        case changed
        /// In this one alone.
        case only(Report)
    }

    /// A speaker, quote or number in one of the two.
    public struct Side: Hashable, Sendable {
        /// The name, or the words of the text.
        public let words: String
        /// Of a quote: whose it is, `nil` for nobody's. Of a number: what it is about. Of a speaker: the role.
        public let about: String?
        /// The place in the text.
        public let span: Span

        /// A side.
        public init(_ words: String, about: String? = nil, at span: Span) {
            self.words = words
            self.about = about
            self.span = span
        }
    }

    /// A row of the comparison.
    public struct Item: Hashable, Sendable {
        /// What it is.
        public let subject: Subject
        /// How it stands in the two.
        public let relation: Relation
        /// How the first has it; also where that names a speaker without a quote.
        public let first: Side?
        /// How the second has it.
        public let second: Side?
        /// Of a quote that is not the same: the words of both.
        public let differences: [WordDifference]

        /// An item.
        public init(
            _ subject: Subject, _ relation: Relation, first: Side?, second: Side?, differences: [WordDifference] = []
        ) {
            self.subject = subject
            self.relation = relation
            self.first = first
            self.second = second
            self.differences = differences
        }

        /// The place in one of the two.
        public func span(in report: Report) -> Span? {
            switch report {
            case .first: first?.span
            case .second: second?.span
            }
        }

        /// Whether both give a quote in nearly the same words, to different speakers.
        public var isGivenToOthers: Bool {
            guard subject == .quote, let first, let second else { return false }
            return first.about != second.about
        }
    }

    /// What was compared: speakers, then quotes, then numbers; of each what both give, then what only the first, then what only
    /// the second does.
    public let items: [Item]

    /// A comparison.
    public init(_ items: [Item]) { self.items = items }

    /// How many of a subject both give, only the first, only the second.
    public func count(of subject: Subject) -> (both: Int, first: Int, second: Int) {
        items.reduce(into: (both: 0, first: 0, second: 0)) { count, item in
            guard item.subject == subject else { return }
            switch item.relation {
            case .same, .shortened, .changed: count.both += 1
            case .only(.first): count.first += 1
            case .only(.second): count.second += 1
            }
        }
    }
}
