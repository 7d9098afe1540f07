/// What a token is part of, and whether it opens that part.
package enum TagLabel: UInt8, CaseIterable, Sendable {
    case outside, contentStart, content, sourceStart, source, cueStart, cue

    /// How many there are.
    package static let count = 7

    /// The part without its place in it.
    package var part: QuotePart? {
        switch self {
        case .outside: nil
        case .contentStart, .content: .content
        case .sourceStart, .source: .source
        case .cueStart, .cue: .cue
        }
    }

    /// Whether it opens its part.
    package var isStart: Bool {
        switch self {
        case .contentStart, .sourceStart, .cueStart: true
        case .outside, .content, .source, .cue: false
        }
    }

    /// Whether it may stand after `previous`; `nil` is the start of a paragraph.
    package func follows(_ previous: TagLabel?) -> Bool {
        isStart || self == .outside || previous?.part == part
    }
}

/// A part of a quote.
package enum QuotePart: UInt8, Sendable {
    case content, source, cue

    /// The label of its first token.
    package var start: TagLabel {
        switch self {
        case .content: .contentStart
        case .source: .sourceStart
        case .cue: .cueStart
        }
    }

    /// The label of its other tokens.
    package var inside: TagLabel {
        switch self {
        case .content: .content
        case .source: .source
        case .cue: .cue
        }
    }
}
