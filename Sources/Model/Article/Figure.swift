/// A number in the article: what it says and what it counts.
public struct Figure: Hashable, Sendable {
    /// What sort of number.
    public enum Kind: String, CaseIterable, Sendable {
        case count, ordinal, percent, money, measure, age, duration, date, time, ratio, score
        /// Digits that name something: a phone number, "photo 3"; never shown as a number.
        case label
    }

    /// How exact the article says it is; the raw values are those of the schema.
    public enum Modifier: String, CaseIterable, Sendable {
        case about = "~"
        case moreThan = ">"
        case atLeast = ">="
        case lessThan = "<"
        case atMost = "<="
        case margin = "±"
        /// A plural magnitude: "thousands of".
        case vague
    }

    /// What a duration points to, seen from the text.
    public enum Direction: String, CaseIterable, Sendable {
        case past, future
    }

    /// Whether the article gives it as so, as a goal, or as the size of a change.
    public enum Role: String, CaseIterable, Sendable {
        case fact, target, change
    }

    /// Which way a change went.
    public enum Change: String, CaseIterable, Sendable {
        case up, down
    }

    /// The core: number, scale word and unit; no preposition, modifier or counted noun.
    public let span: Span
    /// What sort of number.
    public let kind: Kind
    /// The normalised value (4e9, 7); `nil` for ranges, dates, times and scores.
    public var value: Double?
    /// The lower end of a range.
    public var low: Double?
    /// The upper end of a range.
    public var high: Double?
    /// ISO 4217 for money; `%`, `pp`, `bp` for percent; `second` … `century` for age and duration; `x` for
    /// multiples; a symbol (km, MW) for measures.
    public var unit: String?
    /// How exact it is.
    public var modifier: Modifier?
    /// ISO 8601 / TIMEX3 with X for what the text does not say: `2013`, `XXXX-09-11`, `T17:00`, `2001/2014`.
    public var timex: String?
    /// For durations: "ago", "later".
    public var direction: Direction?
    /// Whether it recurs: "every 72 minutes".
    public var recurs = false
    /// The denominator of a rate: `year`, `hour`.
    public var per: String?
    /// The numbers of a score or vote, in text order.
    public var parts: [Int] = []
    /// The head noun of a count: "countries".
    public var of: String?
    /// What the figure is about: "two-way trade".
    public var subject: Span?
    /// The calendar year it holds for.
    public var year: Int?
    /// Fact, target or change, where the article shows it.
    public var role: Role?
    /// Which way it went, where it is the size of a change.
    public var change: Change?
    /// The calendar date a relative date or duration resolves to, from the article's own date; ISO 8601.
    public var resolved: String?

    /// A figure of `kind` at `span`; everything else is set by whoever knows it.
    public init(_ kind: Kind, _ span: Span, value: Double? = nil, unit: String? = nil) {
        self.kind = kind
        self.span = span
        self.value = value
        self.unit = unit
    }
}
