/// What the outward form of a paragraph says about it; nothing here reads the words.
struct ParagraphForm {
    private let words: ArraySlice<UInt8>

    /// The form of a paragraph's words: one line of clean text, not empty.
    init(_ words: ArraySlice<UInt8>) { self.words = words }

    /// Longest heading, in words; where a language writes no spaces the length in scalars decides alone.
    private static let headingWords = 9
    /// Longest heading, in scalars.
    private static let headingLength = 64
    /// What is shorter and ends without punctuation is no running text, in bytes.
    private static let proseLength = 180

    /// Whether it is as short as a heading, opens and ends like one.
    var isHeadingLike: Bool {
        words.count <= Self.headingLength * 3 && endsOpen && opensLikeSentence && letters * 2 >= words.count
            && words.count(where: { $0 & 0xC0 != 0x80 }) <= Self.headingLength && wordCount <= Self.headingWords
            && !words.contains(UInt8(ascii: "|")) && !words.contains(UInt8(ascii: "@"))
    }

    /// Whether it is running text: long, or a closed sentence of some length.
    var isProse: Bool { words.count >= Self.proseLength || (words.count >= 40 && !endsOpen) }

    /// Whether there is no letter or digit in it: a row of asterisks or dashes between parts.
    var isOrnament: Bool {
        guard let first = words.first, words.count <= 80, !Self.isLetterOrDigit(first) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .dashPunctuation, .connectorPunctuation, .otherPunctuation, .mathSymbol, .modifierSymbol,
                .spaceSeparator:
                scalar != "?" && scalar != "!" && scalar != "…"
            default: scalar == "■" || scalar == "●" || scalar == "◆"
            }
        }
    }

    /// Whether it ends with a letter, a digit, a percent or currency sign, and not with punctuation.
    var endsOpen: Bool {
        guard let last = words.last else { return false }
        if last < 0x80 { return Self.isLetterOrDigit(last) || last == UInt8(ascii: "%") || last == UInt8(ascii: "$") }
        guard let scalar = String(decoding: words.suffix(4), as: UTF8.self).unicodeScalars.last else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .currencySymbol:
            return true
        default: return false
        }
    }

    /// Whether it opens with a capital, a digit, or a letter of a script without capitals.
    var opensLikeSentence: Bool {
        guard let first = words.first else { return false }
        if first < 0x80 { return Self.isLetterOrDigit(first) && !first.isLowercaseLetter }
        guard let scalar = String(decoding: words.prefix(4), as: UTF8.self).unicodeScalars.first else { return false }
        return scalar.properties.isAlphabetic && !scalar.properties.isLowercase
    }

    /// Whether it is running text that is at its end, and not before a list or the words of somebody.
    var isClosedText: Bool {
        !endsOpen && words.count >= 30 && words.last != UInt8(ascii: ":") && words.last != UInt8(ascii: ",")
    }

    /// Whether nobody would take it for a line of its own: longer than a line of print.
    var isLong: Bool { words.count >= 100 }

    /// Whether it opens with a quotation mark.
    var opensWithQuote: Bool {
        guard let first = words.first else { return false }
        if first < 0x80 { return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") }
        return ["“", "‘", "«", "„", "「"].contains { words.starts(with: $0.utf8) }
    }

    /// How many sentences end before its last character: a full stop, question or exclamation mark after a small
    /// letter and before a space and a capital.
    var sentenceEnds: Int {
        let bytes = Array(words)
        guard bytes.count >= 5 else { return 0 }
        return (2..<(bytes.count - 2)).count { index in
            ".!?".utf8.contains(bytes[index]) && bytes[index - 1].isLowercaseLetter
                && bytes[index - 2].isLowercaseLetter
                && bytes[index + 1] == 0x20 && (0x41...0x5A).contains(bytes[index + 2])
        }
    }

    /// Whether a word after the first opens with a small letter, which names do not.
    var hasSmallWord: Bool { zip(words, words.dropFirst()).contains { $0 == 0x20 && $1.isLowercaseLetter } }

    /// Words as spaces divide them.
    var wordCount: Int { words.count(where: { $0 == 0x20 }) + 1 }

    /// How many of its bytes are letters, taking all that is not ASCII for letters.
    private var letters: Int { words.count { $0 >= 0x80 || Self.isLetter($0) } }

    /// The words as a string; for short paragraphs.
    var text: String { String(decoding: words, as: UTF8.self) }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20).isLowercaseLetter }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
