internal import Model

/// Tells a text whose paragraphs were broken into lines of one width from a text with a paragraph a line.
///
/// A line of a wrapped paragraph ends where the next word had no room. A text is wrapped if nearly all its lines that
/// are followed by another without a blank line between them are such, none longer than 100 columns, and few of them
/// close a sentence.
struct WrapDetector {
    /// The widest measure anybody wraps at, in columns.
    private static let widest = 100
    /// How many lines are looked at; a text is wrapped all through or not at all.
    private static let sample = 4_000

    /// The measure `lines` are wrapped at, in columns; `nil` where every line is a paragraph.
    static func measure(_ text: CleanLines) -> Int? {
        let lines = text.lines.prefix(sample)
        var pairs: [(length: Int, nextWord: Int, closes: Bool)] = []
        for (line, next) in zip(lines, lines.dropFirst()) where next.blanksBefore == 0 && next.indent <= line.indent {
            // Verse and lists are set in lines of their own.
            if line.indent >= Paragraph.deepIndent || ListMarker.read(text.bytes[next.clean.range]) != nil { continue }
            let length = columns(text.bytes[line.clean.range])
            pairs.append(
                (length, firstWord(text.bytes[next.clean.range]), closesSentence(text.bytes[line.clean.range])))
        }
        guard pairs.count >= 2 else { return nil }
        let tooLong = pairs.count { $0.length > widest }
        guard tooLong * 20 <= pairs.count else { return nil }
        // The longest line that is not the odd address or table row.
        let lengths = pairs.map(\.length).filter { $0 <= widest }.sorted()
        let measure = lengths[lengths.count - 1 - lengths.count / 50]
        guard measure >= 30 else { return nil }
        let full = pairs.count { isFull($0.length, $0.nextWord, measure) }
        let closing = pairs.count { $0.closes }
        return full * 4 >= pairs.count * 3 && closing * 3 <= pairs.count ? measure : nil
    }

    /// Whether a line of `length` columns had no room for a word of `nextWord` more, give or take a tenth of the measure.
    static func isFull(_ length: Int, _ nextWord: Int, _ measure: Int) -> Bool {
        length + 1 + nextWord > measure - measure / 10
    }

    /// The width of a line, in columns, or near enough: two for a scalar of East Asia, one for any other.
    static func columns(_ line: ArraySlice<UInt8>) -> Int {
        line.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : isEastAsian($1) ? 2 : 1) }
    }

    /// The width of the first word, at most 16 columns; of East Asian text, which breaks anywhere, of one scalar.
    static func firstWord(_ line: ArraySlice<UInt8>) -> Int {
        guard let first = line.first else { return 0 }
        if isEastAsian(first) { return 2 }
        return columns(line.prefix(16).prefix { $0 != 0x20 })
    }

    /// Whether a scalar that begins so is as wide as two: kana, Chinese characters, hangul, full-width forms.
    private static func isEastAsian(_ lead: UInt8) -> Bool { (0xE3...0xED).contains(lead) || lead == 0xEF }

    private static func closesSentence(_ line: ArraySlice<UInt8>) -> Bool {
        switch line.last {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ":"): true
        default: line.suffix(3).elementsEqual("”".utf8) || line.suffix(3).elementsEqual("。".utf8)
        }
    }
}
