internal import Glibc

/// Quick steps over bytes; every index given is at or before the end.
enum ByteSearch {
    /// The first place of `byte` at or after `start`, or `nil`.
    static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard start < buffer.count, let base = buffer.baseAddress else { return nil }
            guard let hit = memchr(base + start, Int32(byte), buffer.count - start) else { return nil }
            return UnsafeRawPointer(hit) - base
        }
    }

    /// The index behind the first `-->` whose `>` is at or after `start`, or behind the last byte.
    static func commentEnd(in bytes: [UInt8], from start: Int) -> Int {
        var position = start
        while let end = first(UInt8(ascii: ">"), in: bytes, from: position) {
            if bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == UInt8(ascii: "-") { return end + 1 }
            position = end + 1
        }
        return bytes.count
    }

    /// Whether `needle` stands anywhere in the bytes.
    static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
        needle.isEmpty || find(needle, in: bytes, from: 0) != nil
    }

    /// The first place of `needle` at or after `start`; `nil` where there is none, and for nothing.
    static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let lead = needle.first else { return nil }
        var position = start
        while let start = first(lead, in: bytes, from: position), start + needle.count <= bytes.count {
            if bytes[start..<(start + needle.count)].elementsEqual(needle) { return start }
            position = start + 1
        }
        return nil
    }

    /// Whether the lower-case ASCII word `word` stands at `start`, in whatever case.
    static func has(_ word: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for offset in 0..<word.count where lower(bytes[start + offset]) != word[offset] { return false }
        return true
    }

    /// The byte with an ASCII capital made small.
    static func lower(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }

    /// Whether the byte is white space in HTML.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }
}
