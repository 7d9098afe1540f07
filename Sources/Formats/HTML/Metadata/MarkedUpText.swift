/// Text that may have HTML in it though it should not: titles and names in metadata.
enum MarkedUpText {
    /// The words alone, `nil` where there are none; of text with markup no more than `limit` characters are read.
    static func plain(_ text: String, limit: Int = 4_000) -> String? {
        var words = text
        if text.contains("&") || text.contains("<") {
            let tree = HTMLParser.parse(HTMLSlimmer.slim(Array(text.prefix(limit).utf8)).html)
            words = tree.count == 0 ? "" : tree.words(0, limit: limit)
        }
        var line = LineComposer()
        line.add(Array(words.utf8)[...])
        return line.isEmpty ? nil : String(decoding: line.line, as: UTF8.self)
    }
}
