/// Sets of letters in a word of the machine: each small letter and digit has a bit of its own, all others share the rest.
enum FuzzyLetters {
    /// The bit of a folded letter.
    static func bit(_ letter: UInt32) -> UInt64 {
        switch letter {
        case 0x61...0x7A: 1 << UInt64(letter - 0x61)
        case 0x30...0x39: 1 << UInt64(letter - 0x30 + 26)
        default: 1 << UInt64(36 + letter % 28)
        }
    }

    /// Whether the bit stands for this letter alone.
    static func isExact(_ letter: UInt32) -> Bool { 0x61...0x7A ~= letter || 0x30...0x39 ~= letter }
}
