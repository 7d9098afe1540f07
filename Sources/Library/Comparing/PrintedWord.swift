import Model
import Search

/// A word as it is printed, and as quotes are compared by: without case, accents and marks.
struct PrintedWord: Hashable, Sendable {
    /// What is compared.
    let key: String
    /// What is shown.
    let shown: String

    static func == (one: PrintedWord, other: PrintedWord) -> Bool { one.key == other.key }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// A word; `nil` for a stretch without a letter or digit.
    init?(_ shown: some StringProtocol) {
        var key = ""
        let folded = Array(FoldedText.string(String(shown)))
        for (index, character) in folded.enumerated() {
            let isInside = index > 0 && index + 1 < folded.count
            // The point of a number counts: 4.5 is not 45. The comma of one does not.
            let isPoint = character == "." && isInside && folded[index - 1].isNumber && folded[index + 1].isNumber
            if character.isLetter || character.isNumber || isPoint || "%$€£".contains(character) {
                key.append(character)
            }
        }
        guard !key.isEmpty else { return nil }
        self.key = key
        self.shown = String(shown)
    }

    /// The words of a string.
    static func words(of string: some StringProtocol) -> [PrintedWord] {
        string.split(whereSeparator: isBetween).compactMap { PrintedWord($0) }
    }

    private static func isBetween(_ character: Character) -> Bool {
        character.isWhitespace || character.unicodeScalars.allSatisfy(\.properties.isDash)
    }
}

/// The words of a text, with where each stands.
struct TextWords {
    /// The words.
    let words: [PrintedWord]
    /// Where they stand.
    let spans: [Span]

    /// The words of a text.
    init(_ text: Text) {
        var words: [PrintedWord] = []
        var spans: [Span] = []
        func take(_ span: Span) {
            guard let word = PrintedWord(text[span]) else { return }
            words.append(word)
            spans.append(span)
        }
        var start: Int?
        var offset = 0
        while offset < text.count {
            let (scalar, length) = text.scalar(at: offset)
            if scalar.properties.isWhitespace || scalar.properties.isDash {
                if let begun = start { take(Span(begun, offset)) }
                start = nil
            } else if start == nil {
                start = offset
            }
            offset += length
        }
        if let begun = start { take(Span(begun, text.count)) }
        self.words = words
        self.spans = spans
    }
}
