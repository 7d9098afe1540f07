/// What stands at a place of a text, as far as showing it is concerned, and its length in bytes.
enum Glyph: Equatable {
    /// Something to be shown as it is.
    case visible(Int)
    /// White space that does not end a line.
    case space(Int, isTab: Bool)
    /// CR LF, CR or LF.
    case lineEnd(Int)
    /// A control character, or a whole escape sequence of a terminal.
    case control(Int)
    /// A character that only steers the display: a bidi override, a zero-width space, a soft hyphen.
    case invisible(Int)

    /// What stands at `offset` of valid UTF-8. `afterKept` tells whether the character before is shown, which
    /// decides about joiners.
    init(in bytes: Swift.Span<UInt8>, at offset: Int, afterKept: Bool) {
        let byte = bytes[offset]
        switch byte {
        case 0x20: self = .space(1, isTab: false)
        case 0x09: self = .space(1, isTab: true)
        case 0x0B, 0x0C: self = .space(1, isTab: false)
        case 0x0A: self = .lineEnd(1)
        case 0x0D: self = .lineEnd(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1)
        case 0x1B: self = .control(EscapeSequence.length(in: bytes, at: offset))
        case 0x00...0x1F, 0x7F: self = .control(1)
        case 0x21...0x7E: self = .visible(1)
        // The only lead bytes of scalars that need a look.
        case 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3:
            self = Glyph(scalarIn: bytes, at: offset, afterKept: afterKept)
        default: self = .visible(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
        }
    }

    private init(scalarIn bytes: Swift.Span<UInt8>, at offset: Int, afterKept: Bool) {
        let (scalar, length) = ScalarReader.read(bytes, offset)
        switch scalar {
        // NEL, the separators of lines and paragraphs: stray ones stand inside paragraphs of scraped text.
        case 0x85, 0x2028, 0x2029: self = .space(length, isTab: false)
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space(length, isTab: false)
        case 0x9B, 0x90, 0x98, 0x9D...0x9F: self = .control(EscapeSequence.length(in: bytes, at: offset))
        case 0x80...0x9F: self = .control(length)
        case 0x200C, 0x200D:
            self = afterKept && Joining.needs(scalar, in: bytes, at: offset) ? .visible(length) : .invisible(length)
        case 0xE0020...0xE007F:
            self = afterKept && Joining.isFlagTag(in: bytes, at: offset) ? .visible(length) : .invisible(length)
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE0FFF where !(0xE0100...0xE01EF).contains(scalar):
            self = .invisible(length)
        default: self = .visible(length)
        }
    }
}

/// Reads scalars of valid UTF-8.
enum ScalarReader {
    /// The scalar that starts at `offset`, and its length in bytes.
    @inline(__always)
    static func read(_ bytes: Swift.Span<UInt8>, _ offset: Int) -> (scalar: UInt32, length: Int) {
        let lead = bytes[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for next in 1..<length { scalar = scalar << 6 | UInt32(bytes[offset + next] & 0x3F) }
        return (scalar, length)
    }

    /// The scalar that ends before `offset`, which is not the start.
    static func readBack(_ bytes: Swift.Span<UInt8>, _ offset: Int) -> UInt32 {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return read(bytes, start).scalar
    }
}
