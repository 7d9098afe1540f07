/// Tells UTF-16 and UTF-32 from everything else: by the mark at the start, else by where the empty bytes stand.
struct WideCharset: Equatable {
    /// Which of them it is.
    let charset: Charset
    /// How many bytes of mark to leave out.
    let mark: Int

    /// How many bytes are looked at where there is no mark.
    private static let sample = 4_096
    /// Characters that a text without a mark has to have.
    private static let least = 3

    /// The charset of `bytes`, `nil` where they are in units of one byte.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) {
            (charset, mark) = (.utf32LE, 4)
        } else if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
            (charset, mark) = (.utf32BE, 4)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            (charset, mark) = (.utf16LE, 2)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (charset, mark) = (.utf16BE, 2)
        } else {
            guard let charset = Self.unmarked(bytes) else { return nil }
            (self.charset, mark) = (charset, 0)
        }
    }

    /// The first characters without their empty halves, where letters of ASCII are all that is looked for.
    static func asciiHead(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        let head = Array(bytes.prefix(count))
        guard let wide = WideCharset(head) else { return head }
        return head.dropFirst(wide.mark).filter { $0 != 0 }
    }

    private static func unmarked(_ bytes: [UInt8]) -> Charset? {
        let head = Array(bytes.prefix(sample - sample % 4))
        guard head.contains(0) else { return nil }
        if UTF8Validator.firstFault(in: head) == nil {
            // Two letters of ASCII are an ideograph to UTF-16: of a text in bytes hardly any are controls, of letters in
            // any alphabet half or more.
            let controls = head.lazy.filter { $0 < 0x09 || 0x0E...0x1F ~= $0 }.count
            guard controls * 5 >= head.count * 2 else { return nil }
        }
        let possible = [Charset.utf32LE, .utf32BE, .utf16LE, .utf16BE].filter { isText(head, in: $0, of: bytes.count) }
        // Where two make sense, zeros stand in the upper bytes.
        return possible.max { upperZeros(head, $0) < upperZeros(head, $1) }
    }

    private static func upperZeros(_ head: [UInt8], _ charset: Charset) -> Int {
        let upper = charset == .utf16LE || charset == .utf32LE ? charset.unit - 1 : 0
        return stride(from: upper, to: head.count, by: charset.unit).lazy.filter { head[$0] == 0 }.count
    }

    /// Whether the bytes are text in `charset`: every unit of it means a character.
    private static func isText(_ head: [UInt8], in charset: Charset, of count: Int) -> Bool {
        guard count % charset.unit == 0, head.count >= least * charset.unit else { return false }
        var decoded = CharsetDecoder(charset).decode(head)
        // A character may be cut in two at the end of the sample.
        if head.count < count, decoded.replaced == 1, decoded.bytes.suffix(3).elementsEqual("\u{FFFD}".utf8) {
            decoded.bytes.removeLast(3)
            decoded.replaced = 0
        }
        guard decoded.replaced == 0 else { return false }
        return String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars.allSatisfy(isOfText)
    }

    private static func isOfText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar.properties.isWhitespace
        case .unassigned, .privateUse, .surrogate: false
        default: true
        }
    }
}
