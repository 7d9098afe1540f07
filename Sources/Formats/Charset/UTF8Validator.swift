/// Tells well-formed UTF-8 from everything else, by table 3-7 of the Unicode Standard.
struct UTF8Validator {
    /// What stands at an offset of the bytes.
    enum Sequence: Equatable {
        /// A scalar of so many bytes.
        case scalar(Int)
        /// The bytes end before the scalar does.
        case truncated
        /// No scalar starts here.
        case malformed
    }

    /// The offset of the first byte at or after `start` that is not part of well-formed UTF-8; `nil` where there is none.
    static func firstFault(in bytes: [UInt8], from start: Int = 0) -> Int? {
        let span = bytes.span
        let count = bytes.count
        var offset = start
        while offset < count {
            if span[offset] < 0x80 {
                // ASCII, eight bytes at a time while there are as many.
                while offset &+ 8 <= count, isASCII(span, offset) { offset &+= 8 }
                while offset < count, span[offset] < 0x80 { offset &+= 1 }
                continue
            }
            guard case .scalar(let length) = sequence(span, offset) else { return offset }
            offset &+= length
        }
        return nil
    }

    /// What stands at `offset`, which is before the end.
    static func sequence(_ bytes: Swift.Span<UInt8>, _ offset: Int) -> Sequence {
        let lead = bytes[offset]
        let length: Int
        // The second byte is what rules out overlong forms, surrogates and values past U+10FFFF.
        let second: ClosedRange<UInt8>
        switch lead {
        case 0x00...0x7F: return .scalar(1)
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return .malformed
        }
        var next = 1
        while next < length {
            guard offset + next < bytes.count else { return .truncated }
            let byte = bytes[offset + next]
            guard next == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { return .malformed }
            next += 1
        }
        return .scalar(length)
    }

    @inline(__always)
    private static func isASCII(_ bytes: Swift.Span<UInt8>, _ offset: Int) -> Bool {
        bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    }
}
