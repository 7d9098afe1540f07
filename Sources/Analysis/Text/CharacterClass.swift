/// What a scalar is to the tokenizer.
enum CharacterClass: UInt8 {
    case letter, digit, space, apostrophe, doubleMark, punctuation, symbol

    /// The class of `scalar`: a table for ASCII, Unicode's properties beyond.
    init(_ scalar: Unicode.Scalar) {
        self = scalar.value < 0x80 ? CharacterClass.ascii[Int(scalar.value)] : CharacterClass(beyondASCII: scalar)
    }

    /// Whether `scalar` is a letter that has a small form.
    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value >= 65 && scalar.value <= 90 }
        return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
    }

    private init(beyondASCII scalar: Unicode.Scalar) {
        switch scalar {
        // Soft hyphens and joiners stand inside words.
        case "\u{AD}", "\u{200C}", "\u{200D}": self = .letter
        case "‘", "’", "‚", "‛", "‹", "›", "´", "\u{2032}": self = .apostrophe
        case "“", "”", "„", "‟", "«", "»", "\u{2033}", "「", "」", "『", "』", "＂": self = .doubleMark
        case "–", "—", "―", "…", "·", "•": self = .punctuation
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .nonspacingMark, .spacingMark, .enclosingMark:
                self = .letter
            case .decimalNumber: self = .digit
            case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: self = .space
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation,
                .initialPunctuation, .finalPunctuation:
                self = .punctuation
            default: self = .symbol
            }
        }
    }

    private static let ascii: [CharacterClass] = (0..<128).map { value in
        switch value {
        case 0...32, 127: .space
        case 48...57: .digit
        case 65...90, 97...122: .letter
        case 34: .doubleMark
        case 39, 96: .apostrophe
        case 33, 40...42, 44...47, 58, 59, 63, 91, 93, 123, 125: .punctuation
        default: .symbol
        }
    }
}
