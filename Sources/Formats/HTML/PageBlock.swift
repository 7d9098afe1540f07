internal import Model

/// A block of a page on its way into an article: its words, and what the page shows of their standing.
struct PageBlock {
    /// What it is to a reader.
    var kind: Block.Kind
    /// As in ``Block/level``.
    var level: Int?
    /// Its words in one line; only code has line breaks.
    var text: [UInt8]
    /// The bytes of them inside links.
    var linked = 0
    /// The bytes of them in bold type.
    var bold = 0
    /// What the names of the elements around it say, up to the article's own.
    var hints: ClassHint = []
    /// The element it stands in.
    var element: Int

    /// The share of it that is links.
    var linkDensity: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }
    /// Its words as a string.
    var string: String { String(decoding: text, as: UTF8.self) }
}
