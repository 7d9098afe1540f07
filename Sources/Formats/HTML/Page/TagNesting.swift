/// What the HTML Standard says about the end of elements, as far as nesting goes.
enum TagNesting {
    /// An element that is taken out with all that is in it.
    struct Unread {
        /// `<name`, and `</name`.
        let startTag: [UInt8]
        let endTag: [UInt8]
        /// Whether one may stand inside another.
        let nests: Bool
        /// Whether it may hold structured data.
        let isScript: Bool

        init(_ name: String) {
            startTag = Array("<\(name)".utf8)
            endTag = Array("</\(name)".utf8)
            nests = ["math", "svg", "template"].contains(name)
            isScript = name == "script"
        }
    }

    /// The elements that are taken out whole.
    static let unread = Dictionary(
        uniqueKeysWithValues: [
            "iframe", "math", "noembed", "noframes", "noscript", "script", "select", "style", "svg", "template",
            "textarea",
        ].map { (NameHash($0.utf8), Unread($0)) })

    /// Whether an element never holds another of its kind directly: it has no end tag, or may leave it out.
    static func isSelfClosing(_ hash: NameHash) -> Bool { selfClosing.contains(hash) }

    /// Whether the standard opens an element again in the next paragraph if its end tag is missing; `a` apart, which no
    /// other `a` stands in.
    static func isFormatting(_ hash: NameHash) -> Bool { formatting[hash] != nil }

    /// The end tag of a formatting element.
    static func endTag(ofFormatting hash: NameHash) -> [UInt8]? { formatting[hash] }

    /// What an element does to a table it stands in.
    enum TablePart {
        /// Opens the table, or a row of it: what comes next has to be a part of a table again.
        case frame
        /// Opens a cell, in which anything may stand.
        case cell
    }

    /// The part of a table that an element is, `nil` for every other element.
    static func tablePart(_ hash: NameHash) -> TablePart? { tableParts[hash] }

    /// Whether its tags alone are taken out, because the rest of the page would be lost in it.
    static func isRefused(_ hash: NameHash) -> Bool { refused.contains(hash) }

    private static let selfClosing = hashes([
        "area", "base", "basefont", "bgsound", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head",
        "hr",
        "html", "img", "input", "keygen", "li", "link", "meta", "optgroup", "option", "p", "param", "rp", "rt",
        "source",
        "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    ])

    private static let formatting = Dictionary(
        uniqueKeysWithValues: [
            "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
        ].map { (NameHash($0.utf8), Array("</\($0)>".utf8)) })

    private static let tableParts = Dictionary(
        uniqueKeysWithValues: [
            ("caption", TablePart.cell), ("col", .frame), ("colgroup", .frame), ("table", .frame), ("tbody", .frame),
            ("td", .cell),
            ("tfoot", .frame), ("th", .cell), ("thead", .frame), ("tr", .frame),
        ].map { (NameHash($0.0.utf8), $0.1) })

    private static let refused = hashes(["frame", "frameset", "plaintext"])

    private static func hashes(_ names: [String]) -> Set<NameHash> { Set(names.map { NameHash($0.utf8) }) }
}
