/// A list to pick a place from by a few of its letters, open at the foot of the screen.
public struct Picker: Hashable, Sendable {
    /// What is picked.
    public enum Kind: String, CaseIterable, Sendable {
        case section, speaker, quote, number, paragraph, match, place, article, link
        /// An article to compare this one with.
        case other = "compare with"

        /// What several of them are called.
        public var plural: String {
            switch self {
            case .section: "sections"
            case .speaker: "speakers"
            case .quote: "quotes"
            case .number: "numbers"
            case .paragraph: "paragraphs"
            case .match: "matches"
            case .place: "places"
            case .article: "articles"
            case .link: "links"
            case .other: "other articles"
            }
        }
    }

    /// What is picked.
    public let kind: Kind
    /// Everything there is to pick from.
    public let rows: [PickerRow]
    /// The rows that what was typed leaves, best first, as indices into ``rows``; `nil` leaves all of them.
    public internal(set) var left: [Int]?
    /// The chosen row, as a position among those left.
    public internal(set) var selected: Int
    /// The row that is chosen before anything is typed: the one the reader is at.
    let start: Int
    /// What leaving without a choice goes back to.
    let origin: Origin

    /// Where the reader was.
    struct Origin: Hashable, Sendable {
        let place: Place
        let target: Target?
        let focus: Pane
        let lists: Lists
    }

    /// How many rows are left.
    public var count: Int { left?.count ?? rows.count }

    /// A row by its position among those left; `nil` where there is none.
    public func row(at position: Int) -> PickerRow? {
        guard position >= 0, position < count else { return nil }
        return rows[left?[position] ?? position]
    }
}

/// A row of a picker.
public struct PickerRow: Hashable, Sendable {
    /// Where picking it leads.
    public enum Goal: Hashable, Sendable {
        /// A thing in the text.
        case target(Target)
        /// Words in the text.
        case span(Span)
        /// A place where the reader was.
        case place(Place)
        /// An open article, by its position.
        case article(Int)
    }

    /// Words that stand before those of the text: who says it, what it is called; empty for most.
    public let name: String
    /// The words of the text it is known by; of a number or a match only itself, see ``words(in:)``.
    public let span: Span
    /// Whether it is shown among the words around it.
    public let isInContext: Bool
    /// Where it leads.
    public let goal: Goal

    init(_ goal: Goal, _ span: Span, name: String = "", isInContext: Bool = false) {
        self.name = name
        self.span = span
        self.isInContext = isInContext
        self.goal = goal
    }

    /// Bytes before and behind a number or a match that its row shows at most.
    private static let context = (before: 48, behind: 152)

    /// The words that the row shows: found when they are asked for, as there may be very many rows.
    public func words(in text: Text) -> Span {
        guard isInContext else { return span }
        var start = span.start
        let first = max(0, span.start - Self.context.before)
        while start > first, text.bytes[start - 1] != 0x0A { start -= 1 }
        // From the start of a word on, where that is within one.
        if start > 0, ![0x0A, 0x20].contains(text.bytes[start - 1]),
            let blank = text.bytes[start..<span.start].firstIndex(of: 0x20)
        {
            start = blank + 1
        }
        var end = span.end
        let last = min(text.count, span.end + Self.context.behind)
        while end < last, text.bytes[end] != 0x0A { end += 1 }
        return Span(min(text.boundary(atOrBefore: start), span.start), max(span.end, text.boundary(atOrBefore: end)))
    }
}
