/// The end of an address that leads a browser to words of a page: `#:~:text=` as the Text Fragments draft of the W3C's Web
/// Incubator Community Group has it.
struct TextFragment {
    /// Words beyond which only the first and the last ones are written.
    private static let longest = 10
    /// Words written of each end then.
    private static let ends = 5
    /// Words of what stands before that are written where the words alone lead elsewhere.
    private static let context = 4

    private let text: Text

    /// Fragments into a text.
    init(_ text: Text) { self.text = text }

    /// An address that leads to some spans of the page behind `url`.
    func address(_ url: String, of spans: [Span]) -> String {
        let directives = spans.compactMap(directive)
        guard !directives.isEmpty else { return url }
        return url + (url.contains("#") ? "" : "#") + ":~:" + directives.joined(separator: "&")
    }

    private func directive(_ span: Span) -> String? {
        let words = words(of: span)
        guard let first = words.first, let last = words.last else { return nil }
        var parts: [String]
        let head: Span
        if words.count > Self.longest {
            head = first.union(words[Self.ends - 1])
            let tail = words[words.count - Self.ends].union(last)
            parts = [encoded(head), encoded(tail)]
        } else {
            head = first.union(last)
            parts = [encoded(head)]
        }
        if isElsewhereBefore(head), let before = self.words(of: Span(0, head.start)).suffix(Self.context).first {
            parts.insert(encoded(Span(before.start, head.start)) + "-", at: 0)
        }
        return "text=" + parts.joined(separator: ",")
    }

    /// Whether the same words stand earlier in the text, where a browser would go.
    private func isElsewhereBefore(_ span: Span) -> Bool {
        guard let first = text.bytes[span.range].first else { return false }
        let bytes = text.bytes[span.range]
        var start = 0
        while let candidate = text.bytes[start..<span.start].firstIndex(of: first) {
            if candidate + span.count <= span.start, text.bytes[candidate..<(candidate + span.count)] == bytes {
                return true
            }
            start = candidate + 1
        }
        return false
    }

    /// The words of a span, marks at its ends left out: the page may have others there.
    private func words(of span: Span) -> [Span] {
        // Only the last ones are asked for where there are very many.
        let start = text.boundary(atOrBefore: max(span.start, span.end - 20_000))
        var words: [Span] = []
        var wordStart: Int?
        var offset = start
        while offset < span.end {
            let (scalar, length) = text.scalar(at: offset)
            if scalar.properties.isWhitespace {
                if let wordStart { words.append(Span(wordStart, offset)) }
                wordStart = nil
            } else if wordStart == nil {
                wordStart = offset
            }
            offset += length
        }
        if let wordStart { words.append(Span(wordStart, span.end)) }
        return trimmed(words)
    }

    private func trimmed(_ words: [Span]) -> [Span] {
        var words = words
        while let first = words.first {
            var start = first.start
            while start < first.end, case let (scalar, length) = text.scalar(at: start), !Self.isLetter(scalar) {
                start += length
            }
            words.removeFirst()
            guard start == first.end else {
                words.insert(Span(start, first.end), at: 0)
                break
            }
        }
        while let last = words.popLast() {
            var end = last.end
            while end > last.start {
                let start = text.boundary(atOrBefore: end - 1)
                if Self.isLetter(text.scalar(at: start).scalar) { break }
                end = start
            }
            guard end == last.start else { return words + [Span(last.start, end)] }
        }
        return words
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass != .notReordered
            || scalar == "%" || scalar == "$" || scalar == "€" || scalar == "£"
    }

    /// A stretch with single blanks, percent-encoded but for letters and digits of ASCII; `-`, `,` and `&` mean something here.
    private func encoded(_ span: Span) -> String {
        var encoded = ""
        var wasSpace = true
        var offset = span.start
        while offset < span.end {
            let (scalar, length) = text.scalar(at: offset)
            defer { offset += length }
            if scalar.properties.isWhitespace {
                if !wasSpace { encoded += "%20" }
                wasSpace = true
                continue
            }
            wasSpace = false
            for byte in text.bytes[offset..<(offset + length)] { encoded += Self.encoded(byte) }
        }
        return encoded.hasSuffix("%20") ? String(encoded.dropLast(3)) : encoded
    }

    private static func encoded(_ byte: UInt8) -> String {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x7E: return String(Unicode.Scalar(byte))
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }
    }
}
