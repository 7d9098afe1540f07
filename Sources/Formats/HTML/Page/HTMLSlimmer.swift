/// Takes out of a page what no reader of articles looks at, before it is parsed: scripts, styles, comments, attributes nobody
/// reads, pictures that stand in the page itself. That is most of a page, and it bounds what the parser is given: Gumbo's time grows with the
/// square of the nesting, so nesting is cut here.
struct HTMLSlimmer {
    /// A page ready for the parser.
    struct Slim {
        /// Valid UTF-8.
        var html: [UInt8] = []
        /// The bodies of `<script type="application/ld+json">`.
        var structuredData: [[UInt8]] = []
        /// Whether elements nested deeper than ``HTMLSlimmer/depthLimit`` were taken apart.
        var isFlattened = false
        /// Whether the page went on after what was read.
        var isCut = false
    }

    /// How deep elements may nest. Real pages stay below 100.
    static let depthLimit = 200
    /// How many elements are read: about ten times those of the longest encyclopedia articles.
    static let elementLimit = 400_000
    /// How many bytes are read once slim.
    static let sizeLimit = 16 << 20
    /// How many attributes of one element are read: Gumbo compares each with all the others.
    static let attributeLimit = 24
    /// How many elements may stand in tables outside their cells: Gumbo puts each in front of the table, which takes it
    /// longer the more there are.
    static let misplacedLimit = 1_000
    /// How many open elements an end tag is looked for in.
    private static let searchLimit = 256

    /// The longest that an attribute of a picture is read: a longer one is no address but the picture itself.
    private static let pictureLimit = 4_096

    private static let image = NameHash("img".utf8)
    private static let table = NameHash("table".utf8)

    private let bytes: [UInt8]
    private var slim = Slim()
    private var elements = 0
    /// The open elements that need an end tag, innermost last; more than ``depthLimit`` where the page nests deeper.
    private var open: [NameHash] = []
    /// Whether a table or a row was opened last, so that only a part of a table may follow.
    private var isInFrame = false
    /// How many elements that are no part of a table did follow.
    private var misplaced = 0
    /// The elements whose end tag was looked for and does not come any more.
    private var endless: Set<NameHash> = []

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The slim form of a page in UTF-8.
    static func slim(_ bytes: [UInt8]) -> Slim {
        var slimmer = HTMLSlimmer(bytes)
        slimmer.run()
        return slimmer.slim
    }

    private mutating func run() {
        slim.html.reserveCapacity(min(bytes.count / 2, Self.sizeLimit))
        var position = 0
        while position < bytes.count {
            guard slim.html.count < Self.sizeLimit, elements < Self.elementLimit else {
                slim.isCut = true
                return
            }
            let tag = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: position) ?? bytes.count
            slim.html.append(contentsOf: bytes[position..<tag])
            guard tag < bytes.count else { return }
            position = markup(at: tag)
        }
    }

    /// Handles the `<` at `start`; where to go on.
    private mutating func markup(at start: Int) -> Int {
        guard start + 1 < bytes.count else { return copy(start, start + 1) }
        let next = bytes[start + 1]
        if isLetter(next) { return startTag(at: start) }
        if next == UInt8(ascii: "/") {
            if start + 2 < bytes.count, isLetter(bytes[start + 2]) { return endTag(at: start) }
            return skip(to: UInt8(ascii: ">"), from: start)
        }
        if next == UInt8(ascii: "?") { return skip(to: UInt8(ascii: ">"), from: start) }
        guard next == UInt8(ascii: "!") else { return copy(start, start + 1) }
        if ByteSearch.has(Array("<!--".utf8), in: bytes, at: start) {
            // `<!-->` and `<!--->` are whole comments.
            return ByteSearch.commentEnd(in: bytes, from: start + 4)
        }
        let end = skip(to: UInt8(ascii: ">"), from: start)
        // The doctype decides whether a table may stand inside a paragraph.
        if ByteSearch.has(Array("<!doctype".utf8), in: bytes, at: start) { return copy(start, min(end, bytes.count)) }
        return end
    }

    private mutating func copy(_ start: Int, _ end: Int) -> Int {
        slim.html.append(contentsOf: bytes[start..<end])
        return end
    }

    private func skip(to byte: UInt8, from start: Int) -> Int {
        (ByteSearch.first(byte, in: bytes, from: start) ?? bytes.count) + 1
    }

    private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    private func name(from start: Int) -> (end: Int, hash: NameHash) {
        var end = start
        var hash = NameHash()
        while end < bytes.count, !ByteSearch.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "/"),
            bytes[end] != UInt8(ascii: ">")
        {
            hash.add(bytes[end])
            end += 1
        }
        return (end, hash)
    }

    private mutating func endTag(at start: Int) -> Int {
        let (nameEnd, hash) = name(from: start + 2)
        let end = skip(to: UInt8(ascii: ">"), from: nameEnd)
        if TagNesting.tablePart(hash) != nil {
            guard misplaced < Self.misplacedLimit else { return end }
            isInFrame = hash != Self.table
        }
        if TagNesting.isSelfClosing(hash) {
            writeEndTag(start, nameEnd)
            return end
        }
        let lowest = max(0, open.count - Self.searchLimit)
        guard let match = open[lowest...].lastIndex(of: hash) else {
            if open.count < Self.depthLimit { writeEndTag(start, nameEnd) }
            return end
        }
        // Bold type left open is closed with what it stands in, or Gumbo opens it again in everything that follows.
        for inner in open[match...].dropFirst().reversed() {
            if let tag = TagNesting.endTag(ofFormatting: inner) { slim.html.append(contentsOf: tag) }
        }
        open.removeSubrange(match...)
        if match < Self.depthLimit { writeEndTag(start, nameEnd) }
        return end
    }

    private mutating func writeEndTag(_ start: Int, _ nameEnd: Int) {
        slim.html.append(contentsOf: bytes[start..<nameEnd])
        slim.html.append(UInt8(ascii: ">"))
    }

    private mutating func startTag(at start: Int) -> Int {
        let (nameEnd, hash) = name(from: start + 1)
        if let unread = TagNesting.unread[hash], !endless.contains(hash) {
            let inner = tagEnd(from: nameEnd)
            if unread.nests, bytes[inner - 2] == UInt8(ascii: "/") { return inner }
            if let end = closing(unread, after: inner) {
                if unread.isScript { keepStructuredData(nameEnd, inner..<end) }
                return skip(to: UInt8(ascii: ">"), from: end)
            }
            endless.insert(hash)
        }
        if TagNesting.isRefused(hash) || endless.contains(hash) { return tagEnd(from: nameEnd) }
        elements += 1
        if !isPlaced(hash) {
            slim.isFlattened = true
            slim.html.append(contentsOf: "<p>".utf8)
            return tagEnd(from: nameEnd)
        }
        guard !TagNesting.isSelfClosing(hash) else { return writeStartTag(start, nameEnd, hash) }
        open.append(hash)
        guard open.count > Self.depthLimit else { return writeStartTag(start, nameEnd, hash) }
        slim.isFlattened = true
        if !TagNesting.isFormatting(hash) { slim.html.append(contentsOf: "<p>".utf8) }
        return tagEnd(from: nameEnd)
    }

    /// Keeps count of what stands in tables and should not; whether an element may be a part of a table still.
    private mutating func isPlaced(_ hash: NameHash) -> Bool {
        if let part = TagNesting.tablePart(hash) {
            isInFrame = part == .frame
            return misplaced < Self.misplacedLimit
        }
        if isInFrame { misplaced += 1 }
        return true
    }

    private func tagEnd(from nameEnd: Int) -> Int {
        var scanner = AttributeScanner(bytes, from: nameEnd)
        while scanner.next() != nil {}
        return scanner.position
    }

    /// Where the end tag of an element that is taken out whole begins.
    private func closing(_ element: TagNesting.Unread, after start: Int) -> Int? {
        var position = start
        var depth = 1
        while let tag = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: position) {
            position = tag + 1
            if ByteSearch.has(element.endTag, in: bytes, at: tag) {
                depth -= 1
                if depth == 0 { return tag }
            } else if element.nests, ByteSearch.has(element.startTag, in: bytes, at: tag) {
                depth += 1
            }
        }
        return nil
    }

    private mutating func keepStructuredData(_ nameEnd: Int, _ body: Range<Int>) {
        var scanner = AttributeScanner(bytes, from: nameEnd)
        while let attribute = scanner.next() {
            guard HTMLAttribute(NameHash(bytes[attribute.name])) == .type else { continue }
            if ByteSearch.has(Array("application/ld+json".utf8), in: bytes, at: attribute.value.lowerBound) {
                slim.structuredData.append(Array(bytes[body]))
            }
        }
    }

    private mutating func writeStartTag(_ start: Int, _ nameEnd: Int, _ hash: NameHash) -> Int {
        let tag = slim.html.count
        slim.html.append(contentsOf: bytes[start..<nameEnd])
        var scanner = AttributeScanner(bytes, from: nameEnd)
        var kept = 0
        // Formatting elements are opened again in every paragraph; without attributes Gumbo keeps three of each at most.
        let isPlain = TagNesting.isFormatting(hash)
        while let attribute = scanner.next() {
            guard kept < Self.attributeLimit, !isPlain, let name = HTMLAttribute(NameHash(bytes[attribute.name])) else {
                continue
            }
            if name.isOfPicture, hash != Self.image || attribute.value.count > Self.pictureLimit { continue }
            kept += 1
            write(attribute)
        }
        slim.html.append(UInt8(ascii: ">"))
        // A tag that the page ends in the middle of is no tag.
        if !scanner.isClosed { slim.html.removeSubrange(tag...) }
        return scanner.position
    }

    private mutating func write(_ attribute: AttributeScanner.Found) {
        slim.html.append(UInt8(ascii: " "))
        slim.html.append(contentsOf: bytes[attribute.name])
        let value = bytes[attribute.value]
        guard !value.isEmpty else { return }
        let quote = value.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "'") : UInt8(ascii: "\"")
        slim.html.append(UInt8(ascii: "="))
        slim.html.append(quote)
        slim.html.append(contentsOf: value.lazy.filter { $0 != quote })
        slim.html.append(quote)
    }
}
