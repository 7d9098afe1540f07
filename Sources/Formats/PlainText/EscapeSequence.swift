/// The sequences by which a text would steer a terminal. Source: ECMA-48.
enum EscapeSequence {
    /// The length in bytes of the sequence that the ESC or C1 control at `offset` begins. One that does not end
    /// as it should is its introducer alone, so that no text is lost and no text is read twice.
    static func length(in bytes: Swift.Span<UInt8>, at offset: Int) -> Int {
        // ESC X and the C1 control of X are the same; both take two bytes.
        guard offset + 1 < bytes.count else { return 1 }
        let isC1 = bytes[offset] == 0xC2
        let introducer = isC1 ? bytes[offset + 1] &- 0x40 : bytes[offset + 1]
        switch introducer {
        // CSI
        case 0x5B: return controlSequenceEnd(in: bytes, from: offset + 2).map { $0 - offset } ?? 2
        // DCS, SOS, OSC, PM, APC
        case 0x50, 0x58, 0x5D, 0x5E, 0x5F: return stringEnd(in: bytes, from: offset + 2).map { $0 - offset } ?? 2
        // Two bytes, such as ESC c
        case 0x30...0x7E: return 2
        // Intermediate bytes, such as ESC ( B
        case 0x20...0x2F: return offset + 2 < bytes.count && (0x30...0x7E).contains(bytes[offset + 2]) ? 3 : 1
        default: return 1
        }
    }

    /// After the final byte of a control sequence: parameters, intermediates, final byte.
    private static func controlSequenceEnd(in bytes: Swift.Span<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset < bytes.count, (0x30...0x3F).contains(bytes[offset]) { offset += 1 }
        while offset < bytes.count, (0x20...0x2F).contains(bytes[offset]) { offset += 1 }
        return offset < bytes.count && (0x40...0x7E).contains(bytes[offset]) ? offset + 1 : nil
    }

    /// After the terminator of a control string, BEL or ST, which stands before any other control character.
    private static func stringEnd(in bytes: Swift.Span<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x07: return offset + 1
            case 0x1B: return offset + 1 < bytes.count && bytes[offset + 1] == 0x5C ? offset + 2 : nil
            case 0x00...0x1F, 0x7F: return nil
            case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] < 0xA0:
                return bytes[offset + 1] == 0x9C ? offset + 2 : nil
            default: offset += 1
            }
        }
        return nil
    }
}
