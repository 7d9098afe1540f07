/// Somebody named in the article, or quoted in it without a name.
public struct Speaker: Hashable, Sendable {
    /// What sort of speaker.
    public enum Kind: String, CaseIterable, Sendable {
        /// A person with a name.
        case person
        /// An organisation, a government, a paper.
        case body
        /// Known by role only: "the spokesman", "officials".
        case unnamed
    }

    /// The fullest form of the name in the article, without titles; the noun phrase of one who has no name.
    public let name: String
    /// Office or description, in the article's words.
    public let role: String?
    /// What sort of speaker.
    public let kind: Kind
    /// Where the article names or means them, in text order.
    public let mentions: [Span]
    /// The indices in ``Article/quotes`` of what they said, in text order; empty for one named and never quoted.
    public let quotes: [Int]
    /// Where the article says that they would not or could not comment, in text order.
    public let declines: [Span]

    /// A speaker.
    public init(name: String, role: String? = nil, kind: Kind, mentions: [Span], quotes: [Int], declines: [Span] = []) {
        self.name = name
        self.role = role
        self.kind = kind
        self.mentions = mentions
        self.quotes = quotes
        self.declines = declines
    }
}
