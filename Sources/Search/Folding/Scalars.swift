/// Reads scalars from UTF-8.
enum Scalars {
    /// The value of the scalar at `offset` and its length in bytes; `nil` at the end, and where the bytes break off.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, length: Int)? {
        guard offset < bytes.count else { return nil }
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard offset + length <= bytes.count else { return nil }
        let second = UInt32(bytes[offset + 1]) & 0x3F
        if length == 2 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(bytes[offset + 2]) & 0x3F
        if length == 3 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
        return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[offset + 3]) & 0x3F, 4)
    }

    /// The Hangul syllable whose letters, two or three, start at `offset`, and their length in bytes; the arithmetic is that
    /// of the Unicode Standard, section 3.12.
    static func syllable(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, length: Int)? {
        guard let lead = decode(bytes, at: offset), 0x1100...0x1112 ~= lead.value,
            let vowel = decode(bytes, at: offset + 3), 0x1161...0x1175 ~= vowel.value
        else { return nil }
        let open = 0xAC00 + ((lead.value - 0x1100) * 21 + (vowel.value - 0x1161)) * 28
        guard let tail = decode(bytes, at: offset + 6), 0x11A8...0x11C2 ~= tail.value else { return (open, 6) }
        return (open + tail.value - 0x11A7, 9)
    }
}
