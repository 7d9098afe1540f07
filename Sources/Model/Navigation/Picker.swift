/// A list to pick a place from by a few of its letters, open at the foot of the screen.
public struct Picker: Hashable, Sendable {
    /// What is picked.
    public enum Kind: String, CaseIterable, Sendable {
        case section, speaker, quote, number, paragraph, match, place, article

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
    /// The words of the text it is known by.
    public let span: Span
    /// The part of them that is meant: a number, a match.
    public let focus: Span?
    /// Where it leads.
    public let goal: Goal

    init(_ goal: Goal, _ span: Span, name: String = "", focus: Span? = nil) {
        self.name = name
        self.span = span
        self.focus = focus
        self.goal = goal
    }
}
