/// What may be written where a terminal may read it.
enum Printable {
    /// The text without control characters other than line breaks and tabs, and without what turns the direction of
    /// writing or cannot be seen: none of it is ever in an article, but it may be in a file's name or a raw text.
    static func text(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.contains(where: { isUnsafe($0) || $0 == "\r" }) else { return text }
        var printable = String.UnicodeScalarView()
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let (scalar, next) = (scalars[index], scalars.index(after: index))
            // A carriage return alone goes back to the beginning of the line, over what stands there.
            let isReturn = scalar == "\r" && (next == scalars.endIndex || scalars[next] != "\n")
            printable.append(isUnsafe(scalar) || isReturn ? "\u{FFFD}" : scalar)
            index = next
        }
        return String(printable)
    }

    /// JSON in which all of that is escaped: nothing is lost, and a terminal that it is shown on is safe.
    static func json(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: isUnsafe) else { return json }
        return json.unicodeScalars.map { isUnsafe($0) ? escape($0) : String($0) }.joined()
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        UTF16.encode(scalar).map { unit in
            unit.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        } ?? ""
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x61C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE0FFF: !(0xE0100...0xE01EF).contains(scalar.value)
        default: false
        }
    }
}
