/// What a scalar beyond ASCII is to the scanner.
enum ScalarClass {
    /// Whether it is white space or has no width: no-break, thin and narrow spaces, soft hyphen, marks of direction.
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// Whether it is part of a word; scripts are not told apart.
    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAA, 0xB5, 0xBA: true
        case 0x80...0xBF, 0xD7, 0xF7: false
        case 0x1680, 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F, 0xFE00...0xFE6F: false
        case 0xE3F, 0x17DB: false
        case 0xFF00...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF: false
        case 0x1F000...0x1FAFF: false
        default: true
        }
    }

    /// The value of a vulgar fraction.
    static func fraction(_ scalar: UInt32) -> Double? {
        switch scalar {
        case 0xBC: 1 / 4
        case 0xBD: 1 / 2
        case 0xBE: 3 / 4
        case 0x2150: 1 / 7
        case 0x2151: 1 / 9
        case 0x2152: 1 / 10
        case 0x2153: 1 / 3
        case 0x2154: 2 / 3
        case 0x2155...0x2158: Double(scalar - 0x2154) / 5
        case 0x2159: 1 / 6
        case 0x215A: 5 / 6
        case 0x215B: 1 / 8
        case 0x215C: 3 / 8
        case 0x215D: 5 / 8
        case 0x215E: 7 / 8
        default: nil
        }
    }
}
