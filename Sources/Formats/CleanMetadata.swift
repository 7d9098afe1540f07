internal import Model

extension Metadata {
    /// The same without anything that could steer a terminal, each field in one line; an address with a space in it is none.
    var clean: Metadata {
        let url = Self.line(url)
        return Metadata(
            title: Self.line(title), byline: Self.line(byline), printedByline: Self.line(printedByline),
            site: Self.line(site), published: Self.line(published), modified: Self.line(modified),
            language: Self.line(language), excerpt: Self.line(excerpt), url: url?.contains(" ") == true ? nil : url)
    }

    private static func line(_ words: String?) -> String? {
        guard let words else { return nil }
        var line = LineComposer()
        line.add(Array(words.utf8)[...])
        return line.isEmpty ? nil : String(decoding: line.line, as: UTF8.self)
    }
}
