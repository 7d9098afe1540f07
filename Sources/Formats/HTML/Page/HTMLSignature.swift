/// How a page shows that it is HTML.
enum HTMLSignature {
    /// How many bytes are looked at.
    private static let sample = 2_048

    /// What a page begins with, after white space, comments and declarations.
    private static let openings = [
        "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script", "<style", "<link", "<div", "<table",
        "<article", "<section", "<header", "<main", "<h1", "<h2", "<p>", "<p ", "<center", "<font",
    ].map { Array($0.utf8) }

    private static let endings = [".html", ".htm", ".xhtml", ".xht", ".shtml"]

    /// Whether a document of text is HTML: it begins like a page, or its name says so and there is a tag in it.
    static func matches(_ document: Document) -> Bool {
        let head = asciiHead(document.bytes)
        let start = beginning(of: head)
        if openings.contains(where: { ByteSearch.has($0, in: head, at: start) }) { return true }
        let name = document.name.lowercased()
        return endings.contains(where: name.hasSuffix) && document.bytes.contains(UInt8(ascii: "<"))
    }

    /// The first bytes, those of UTF-16 without their empty halves.
    private static func asciiHead(_ bytes: [UInt8]) -> [UInt8] {
        let head = bytes.prefix(sample)
        return head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
            ? head.dropFirst(2).filter { $0 != 0 } : Array(head)
    }

    /// Where the first thing stands that is no white space, comment, byte order mark or XML declaration.
    private static func beginning(of head: [UInt8]) -> Int {
        var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < head.count {
            if ByteSearch.isSpace(head[start]) {
                start += 1
            } else if ByteSearch.has(Array("<!--".utf8), in: head, at: start) {
                start = ByteSearch.commentEnd(in: head, from: start + 4)
            } else if ByteSearch.has(Array("<?xml".utf8), in: head, at: start) {
                start = (ByteSearch.first(UInt8(ascii: ">"), in: head, from: start) ?? head.count) + 1
            } else {
                break
            }
        }
        return start
    }
}
