internal import Model

/// Bytes of a text file → valid UTF-8.
///
/// The charset is what a mark or the reader says, else UTF-8 where the bytes are, else what whoever sent the text says,
/// else what its words give away. Where nothing does, a byte that is not UTF-8 is read as Windows-1252 by itself, so that a
/// file in either charset, and one that mixes both, comes out right.
struct TextDecoder {
    /// What came of it.
    struct Decoded: Equatable {
        /// Valid UTF-8; a UTF-8 byte order mark is kept as U+FEFF.
        let bytes: [UInt8]
        /// What was mended.
        let notes: [Note]
    }

    /// How many sequences of UTF-8 with none broken outweigh another charset that somebody names.
    static let proof = 3

    /// The text of `bytes`; `declared` is the charset that whoever sent them named, `override` what goes before that.
    static func decode(_ bytes: [UInt8], declared: String? = nil, override: Charset? = nil) -> Decoded {
        let wide = WideCharset(bytes)
        if let wide, wide.mark > 0 || override == nil {
            return decode(bytes.dropFirst(wide.mark), in: wide.charset, isGuess: wide.mark == 0)
        }
        if let override { return decode(bytes[...], in: override, isGuess: false) }
        let fault = UTF8Validator.firstFault(in: bytes)
        if let declared = declared.flatMap({ Charset(label: $0) }), declared != .utf8 {
            let isUTF8 = fault == nil && bytes.lazy.filter { $0 >= 0xC2 }.prefix(proof).count == proof
            if !isUTF8 { return decode(bytes[...], in: declared, isGuess: false) }
        }
        guard let fault else {
            return isEscaped(bytes)
                ? decode(bytes[...], in: .iso2022JP, isGuess: true) : Decoded(bytes: bytes, notes: [])
        }
        if isMostlyUTF8(bytes, fault) { return mend(bytes, from: fault) }
        guard let guess = CharsetGuesser.guess(bytes, from: fault) else { return mend(bytes, from: fault) }
        return decode(bytes[...], in: guess, isGuess: true)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, in charset: Charset, isGuess: Bool) -> Decoded {
        let decoded = CharsetDecoder(charset).decode(bytes)
        var notes: [Note] = []
        if isGuess {
            notes.append(
                Note(
                    .repaired,
                    "The text names no charset and was read as \(charset.rawValue); --charset asks for another"))
        }
        if decoded.replaced > 0 {
            notes.append(Note(.repaired, "Not quite \(charset.rawValue): what could not be read was replaced"))
        }
        return Decoded(bytes: decoded.bytes, notes: notes)
    }

    /// Whether the bytes shift into Japanese by an escape sequence.
    private static func isEscaped(_ bytes: [UInt8]) -> Bool {
        guard let escape = ByteSearch.first(0x1B, in: bytes, from: 0), escape + 2 < bytes.count else { return false }
        return bytes[escape + 1] == UInt8(ascii: "$")
            && (bytes[escape + 2] == UInt8(ascii: "B") || bytes[escape + 2] == UInt8(ascii: "@"))
            && CharsetDecoder(.iso2022JP).decode(bytes).replaced == 0
    }

    /// How many bytes are looked at to tell a charset from a text with something broken in it.
    private static let sample = 1 << 16

    /// Whether more characters from the first fault on, or before it, are UTF-8 than are not.
    private static func isMostlyUTF8(_ bytes: [UInt8], _ fault: Int) -> Bool {
        var balance = bytes[..<fault].lazy.filter { $0 >= 0xC2 }.prefix(sample).count
        let span = bytes.span
        var offset = fault
        while offset < min(bytes.count, fault + sample) {
            if span[offset] < 0x80 {
                offset += 1
            } else if case .scalar(let length) = UTF8Validator.sequence(span, offset) {
                balance += 1
                offset += length
            } else {
                balance -= 1
                offset += 1
            }
        }
        return balance > 0
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
            notes: [
                Note(
                    .repaired,
                    "Not UTF-8 at byte \(fault): such bytes were read as Windows-1252; --charset asks for another charset"
                )
            ])
    }

    private static func hasNonASCII(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 >= 0x80 } }
}
