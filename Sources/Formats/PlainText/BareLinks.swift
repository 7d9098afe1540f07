internal import Model

/// Finds the addresses that stand in a text as words.
struct BareLinks {
    /// What no address ends with where it stands in a sentence.
    private static let after = Set(".,;:!?'\"*_".utf8)
    /// What opens and closes around an address; one that is opened in the address belongs to it.
    private static let pairs: [(open: UInt8, close: UInt8)] = [
        (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
    ]

    /// The addresses in the blocks of a draft, in text order.
    static func find(in draft: Article.Draft) -> [Link] {
        let bytes = draft.text.bytes
        var links: [Link] = []
        for block in draft.blocks where block.kind != .code {
            var position = block.span.start
            while let colon = ByteSearch.first(UInt8(ascii: ":"), in: bytes, from: position), colon < block.span.end {
                position = colon + 1
                guard let start = start(of: colon, in: bytes, from: block.span.start) else { continue }
                let end = end(in: bytes, from: start, to: block.span.end)
                let span = Span(start, end)
                guard let address = WebAddress(draft.text[span]) else { continue }
                links.append(Link(span, to: address.description))
                position = end
            }
        }
        return links
    }

    /// Where an address begins whose scheme ends at a colon.
    private static func start(of colon: Int, in bytes: [UInt8], from first: Int) -> Int? {
        for scheme in ["https", "http"].map({ Array($0.utf8) }) {
            let start = colon - scheme.count
            guard start >= first, ByteSearch.has(scheme, in: bytes, at: start),
                ByteSearch.has(Array("://".utf8), in: bytes, at: colon)
            else { continue }
            let isWord =
                start > first && (0x61...0x7A ~= ByteSearch.lower(bytes[start - 1]) || bytes[start - 1] >= 0x80)
            return isWord && !Self.isQuotationMark(bytes, before: start) ? nil : start
        }
        return nil
    }

    /// Whether one of the marks U+2018…U+201F, or a guillemet, ends before an index.
    private static func isQuotationMark(_ bytes: [UInt8], before index: Int) -> Bool {
        if index >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80, 0x98...0x9F ~= bytes[index - 1] {
            return true
        }
        return index >= 2 && bytes[index - 2] == 0xC2 && (bytes[index - 1] == 0xAB || bytes[index - 1] == 0xBB)
    }

    /// Where an address ends: at what may not stand in one, the marks of the sentence left out.
    private static func end(in bytes: [UInt8], from start: Int, to limit: Int) -> Int {
        var end = start
        while end < limit, bytes[end] > 0x20, bytes[end] < 0x80, !"<>\"`{}|\\^".utf8.contains(bytes[end]) { end += 1 }
        while end > start, let last = bytes[start..<end].last {
            let pair = pairs.first { $0.close == last }
            let isOpen = pair.map { pair in bytes[start..<end].filter { $0 == pair.open }.count } ?? 0
            let isShut = bytes[start..<end].filter { $0 == last }.count
            guard after.contains(last) || (pair != nil && isShut > isOpen) else { break }
            end -= 1
        }
        return end
    }
}
