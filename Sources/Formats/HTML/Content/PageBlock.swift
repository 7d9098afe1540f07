internal import Model

/// A block of a page on its way into an article: its words, and what the page shows of their standing.
struct PageBlock {
    /// What it is to a reader.
    var kind: Block.Kind
    /// As in ``Block/level``.
    var level: Int?
    /// As in ``Block/number``.
    var number: Int?
    /// Its words in one line; only code has line breaks.
    var text: [UInt8]
    /// The bytes of them inside links.
    var linked = 0
    /// The links among them, as the page writes their targets.
    var links: [Link] = []
    /// The bytes of them in bold type.
    var bold = 0
    /// What the names of the elements around it say, up to the article's own.
    var hints: ClassHint = []

    /// The element that holds it together with a picture.
    var figure: Int?
    /// Where the words begin in it that say who took the picture, up to its end.
    var credit: Int?

    /// Whether it says what is in a table.
    var isOfTable = false

    /// The share of it that is links.
    var linkDensity: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }
    /// How many characters it has; one of a script without spaces between words counts as two.
    var width: Int { text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 0xE3...0xED ~= $1 ? 2 : 1) } }
    /// Whether it is not part of the article's text.
    var isFurniture: Bool { kind == .title || kind == .byline || kind == .boilerplate }
    /// Whether it is one word or number alone.
    var isScrap: Bool {
        text.count < 24 && !text.contains(0x20)
            && text.contains { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 & 0xDF || $0 >= 0x80 }
    }
    /// Whether it says who wrote the article, or when.
    var isCredit: Bool {
        guard width < 200 else { return false }
        return hints.contains(.byline) || width < 120 && (CreditLine.isDate(text) || CreditLine.isByline(text))
    }
    /// Whether a short line is set like a heading: bold or in capitals, without the end of a sentence.
    var looksLikeHeading: Bool {
        guard width <= 80, 2 * linked < text.count, let last = text.last, !".,:;".utf8.contains(last) else {
            return false
        }
        let capitals = text.lazy.filter { 0x41...0x5A ~= $0 }.count
        let isCapitals = capitals >= 4 && !text.contains { 0x61...0x7A ~= $0 || $0 >= 0x80 }
        return isCapitals || bold * 10 >= text.count * 9
    }
    /// The last of its characters.
    var lastScalar: Unicode.Scalar? { String(decoding: text.suffix(4), as: UTF8.self).unicodeScalars.last }
    /// Whether a short line is an address: two telephone numbers, or a link and where more is to be had.
    var isContact: Bool {
        guard width < 200 else { return false }
        let numbers = text.split(separator: 0x20).filter { word in
            let digits = word.count { 0x30...0x39 ~= $0 }
            return digits >= 7 && word.allSatisfy { 0x30...0x39 ~= $0 || "()+-./".utf8.contains($0) }
        }
        return numbers.count >= 2
            || ByteSearch.has(Array("more ".utf8), in: text, at: 0) && ByteSearch.contains(Array("http".utf8), in: text)
    }
}
