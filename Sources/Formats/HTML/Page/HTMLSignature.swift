/// How a page shows that it is HTML.
enum HTMLSignature {
    /// How many bytes are looked at for how it begins.
    private static let sample = 2_048
    /// How many bytes are looked at for a tag.
    private static let reach = 65_536

    /// What a page begins with, after white space, comments and declarations.
    private static let openings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"].map {
        Array($0.utf8)
    }

    /// What a part of a page begins with, and Markdown too.
    private static let fragments = [
        "<script", "<style", "<link", "<div", "<table", "<article", "<section", "<header", "<main", "<h1", "<h2", "<p>",
        "<p ", "<center", "<font",
    ].map { Array($0.utf8) }

    private static let endings = [".html", ".htm", ".xhtml", ".xht", ".shtml"]

    /// Whether a document begins as whole pages do, whatever stands in it further on: no other data does.
    static func opens(_ document: Document) -> Bool {
        let head = WideCharset.asciiHead(document.bytes, sample)
        let start = MarkupProlog(head).end
        return openings.contains { ByteSearch.has($0, in: head, at: start) }
    }

    /// Whether a document of text is a part of a page: it begins like one, or its name says so and there is a tag in it.
    static func matches(_ document: Document) -> Bool {
        let head = WideCharset.asciiHead(document.bytes, sample)
        let start = MarkupProlog(head).end
        if MarkdownSignature.isNamed(document) { return false }
        if fragments.contains(where: { ByteSearch.has($0, in: head, at: start) }) { return true }
        let name = document.name.lowercased()
        return endings.contains(where: name.hasSuffix) && hasTag(WideCharset.asciiHead(document.bytes, reach))
    }

    /// Whether a tag stands somewhere: `<p>`, `</p>`, `<!--`; a "less than" is none.
    private static func hasTag(_ text: [UInt8]) -> Bool {
        var position = 0
        while let open = ByteSearch.first(UInt8(ascii: "<"), in: text, from: position), open + 1 < text.count {
            let next = text[open + 1]
            let isTag = 0x61...0x7A ~= next | 0x20 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            if isTag, ByteSearch.first(UInt8(ascii: ">"), in: text, from: open) != nil { return true }
            position = open + 1
        }
        return false
    }
}
