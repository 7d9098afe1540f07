/// Something that a reader put on an article.
public struct Mark: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// A note; the body is its text.
        case note
        /// A place to come back to; no body.
        case bookmark
        /// Whose the quote there is; the body is the name, empty for nobody's.
        case speaker
        /// What the figure there says; the body is a ``FigureValue``.
        case figure
        /// Where the reader was last: the anchor starts at the reading position, the body says how far above it the
        /// screen began, in bytes.
        case place
    }

    /// Its number in the library.
    public let id: Int
    /// The article.
    public let article: Int
    /// What it is.
    public let kind: Kind
    /// What it says.
    public let body: String
    /// Where it stands.
    public let anchor: Anchor
    /// When it was made, ISO 8601.
    public let made: String
}

/// The corrected value of a figure, as a mark holds it: a number and a unit.
public struct FigureValue: Hashable, Sendable {
    /// The value.
    public let value: Double
    /// The unit, `nil` for a bare number.
    public let unit: String?

    /// A value.
    public init(_ value: Double, unit: String?) {
        self.value = value
        self.unit = unit
    }

    /// The value that a mark's body holds.
    init?(body: String) {
        let words = body.split(separator: " ", maxSplits: 1)
        guard let value = words.first.flatMap({ Double($0) }) else { return nil }
        self.init(value, unit: words.count > 1 ? String(words[1]) : nil)
    }

    /// The body of its mark.
    public var body: String { unit.map { "\(value) \($0)" } ?? "\(value)" }
}
