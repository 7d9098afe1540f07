import Model

/// Bytes of a text file → valid UTF-8.
///
/// The charset is UTF-16 where a byte order mark says so, else UTF-8; a byte that is not UTF-8 is read as Windows-1252
/// by itself, so that a file in either charset, and one that mixes both, comes out right.
struct TextDecoder {
    /// What came of it.
    struct Decoded: Equatable {
        /// Valid UTF-8; a UTF-8 byte order mark is kept as U+FEFF.
        let bytes: [UInt8]
        /// What was mended.
        let notes: [Note]
    }

    /// The text of `bytes`.
    static func decode(_ bytes: [UInt8]) -> Decoded {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, low: 0, high: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, low: 1, high: 0) }
        guard let fault = UTF8Validator.firstFault(in: bytes) else { return Decoded(bytes: bytes, notes: []) }
        return mend(bytes, from: fault)
    }

    /// UTF-16 after its mark, which is left out as Python's `utf-16` does; `low` and `high` are where a unit's bytes stand.
    private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> Decoded {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for pair in stride(from: 2, to: bytes.count - 1, by: 2) {
            units.append(UInt16(bytes[pair + high]) << 8 | UInt16(bytes[pair + low]))
        }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var faults = bytes.count % 2
        let broke = transcode(
            units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false, into: { output.append($0) })
        if broke { faults += 1 }
        let notes = faults == 0 ? [] : [Note(.repaired, "Not quite UTF-16: what could not be read was replaced")]
        return Decoded(bytes: output, notes: notes)
    }

    /// UTF-8 whose first fault is at `fault`.
    private static func mend(_ bytes: [UInt8], from fault: Int) -> Decoded {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        var copied = 0
        var next: Int? = fault
        while let offset = next {
            output.append(contentsOf: bytes[copied..<offset])
            if offset == fault, UTF8Validator.sequence(bytes.span, offset) == .truncated, hasNonASCII(output) {
                // Good UTF-8 but for a scalar cut off at the very end: the file was cut, its charset is no riddle.
                output.append(contentsOf: "\u{FFFD}".utf8)
                return Decoded(
                    bytes: output, notes: [Note(.repaired, "The text was cut off inside its last character")])
            }
            output.append(contentsOf: String(Windows1252.scalar(bytes[offset])).utf8)
            copied = offset + 1
            next = UTF8Validator.firstFault(in: bytes, from: copied)
        }
        output.append(contentsOf: bytes[copied...])
        return Decoded(
            bytes: output,
            notes: [Note(.repaired, "Not UTF-8 at byte \(fault): such bytes were read as Windows-1252")])
    }

    private static func hasNonASCII(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 >= 0x80 } }
}
