/// What begins an item of a list.
enum ListMarker: Equatable {
    /// A bullet, and how many bytes it and the space after it take.
    case bullet(Int)
    /// A number or letter ("1.", "(2)", "a)"), which stays with the words.
    case ordinal

    /// The marker at the start of a paragraph's words, if there is one with words after it.
    static func read(_ words: ArraySlice<UInt8>) -> ListMarker? {
        guard let first = words.first else { return nil }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"): return bullet(words, length: 1)
        case 0xC2: return words.starts(with: "·".utf8) ? bullet(words, length: 2) : nil
        case 0xE2 where words.count > 4:
            switch (words[words.startIndex + 1], words[words.startIndex + 2]) {
            // • ‣, ■ ▪, ► ▶, ● ◦
            case (0x80, 0xA2), (0x80, 0xA3), (0x96, 0xA0), (0x96, 0xAA), (0x96, 0xBA), (0x96, 0xB6), (0x97, 0x8F),
                (0x97, 0xA6):
                return bullet(words, length: 3)
            default: return nil
            }
        case UInt8(ascii: "("), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            return isOrdinal(words) ? .ordinal : nil
        default: return nil
        }
    }

    /// A bullet of `length` bytes, if a space and words follow it.
    private static func bullet(_ words: ArraySlice<UInt8>, length: Int) -> ListMarker? {
        let rest = words.dropFirst(length)
        return rest.first == 0x20 && rest.count > 1 ? .bullet(length + 1) : nil
    }

    /// Up to three digits or one small letter, in parentheses or before a full stop or parenthesis, and a space.
    private static func isOrdinal(_ words: ArraySlice<UInt8>) -> Bool {
        let opened = words.first == UInt8(ascii: "(")
        let rest = opened ? words.dropFirst() : words
        let digits = rest.prefix(4).prefix { (0x30...0x39).contains($0) }.count
        let isLetter = digits == 0 && rest.first?.isLowercaseLetter == true
        guard (1...3).contains(digits) || isLetter else { return false }
        let after = rest.dropFirst(isLetter ? 1 : digits)
        let closes = after.first == UInt8(ascii: ")") || (!opened && !isLetter && after.first == UInt8(ascii: "."))
        return closes && after.dropFirst().first == 0x20 && after.count > 2
    }
}
