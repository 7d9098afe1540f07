package import Model

/// A word, number, mark or symbol of the text; spaces and controls are no tokens.
package struct Token: Hashable, Sendable {
    /// What sort of unit.
    package enum Kind: UInt8, Sendable {
        /// Letters, with the apostrophes, hyphens and dots inside them: `don’t`, `co-op`, `U.S.`, `Mr.`.
        case word
        /// A possessive or contracted `’s` after a word.
        case clitic
        /// A digit first: `18th`, `4.5`, `27-year-old`, `9:30`.
        case number
        /// A double quotation mark, typed, straight or doubled single: `“ ” „ « » " '' `` ``.
        case quotationMark
        /// A single one, which may be an apostrophe: `‘ ’ ' ‹ › ‚`.
        case singleMark
        /// Comma, full stop, colon, dash, bracket; a run of equal dots or hyphens is one.
        case punctuation
        /// Anything else: `$`, `%`, an emoji.
        case symbol
    }

    /// What it looks like.
    package struct Shape: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The first letter is a capital.
        package static let capitalised = Shape(rawValue: 1)
        /// Two or more letters, all capitals: `NATO`, `U.S.`.
        package static let allCapitals = Shape(rawValue: 2)
        /// A digit somewhere.
        package static let hasDigit = Shape(rawValue: 4)
        /// A hyphen inside.
        package static let hasHyphen = Shape(rawValue: 8)
        /// Ends with a full stop that belongs to it: `Mr.`, `U.S.`, `J.`.
        package static let endsWithDot = Shape(rawValue: 16)
        /// White space, or the start of what was tokenised, stands before it.
        package static let spaceBefore = Shape(rawValue: 32)
        /// A line break stands before it.
        package static let lineBreakBefore = Shape(rawValue: 64)
        /// White space, or the end of what was tokenised, stands after it.
        package static let spaceAfter = Shape(rawValue: 128)
    }

    private let offset: UInt32
    private let length: UInt32
    /// What sort of unit.
    package let kind: Kind
    /// What it looks like.
    package let shape: Shape

    /// A token over `span`; offsets beyond 4 GB do not occur.
    init(_ span: Span, _ kind: Kind, _ shape: Shape) {
        offset = UInt32(clamping: span.start)
        length = UInt32(clamping: span.count)
        self.kind = kind
        self.shape = shape
    }

    /// The offset of the first byte.
    package var start: Int { Int(offset) }
    /// The offset after the last byte.
    package var end: Int { Int(offset) + Int(length) }
    /// Its bytes.
    package var span: Span { Span(start, end) }
    /// Whether it is a word that starts with a capital.
    var isCapitalisedWord: Bool { kind == .word && shape.contains(.capitalised) }
}

extension Text {
    /// The token in lower case, apostrophes straight, soft hyphens left out: the form that tables are looked up by.
    func key(_ token: Token) -> String {
        let word = self[token.span]
        guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word.lowercased() }
        var scalars = String.UnicodeScalarView()
        for scalar in word.unicodeScalars where scalar != "\u{AD}" { scalars.append(scalar == "’" ? "'" : scalar) }
        return String(scalars).lowercased()
    }

    /// Whether the token is the single byte `ascii`.
    func isByte(_ token: Token, _ ascii: Unicode.Scalar) -> Bool {
        token.end - token.start == 1 && bytes[token.start] == UInt8(truncatingIfNeeded: ascii.value)
    }
}
