/// Tells text that is written for programs: news feeds, JSON, XML, pages packed into one file.
enum MachineText {
    /// How many bytes are looked at.
    private static let sample = 4_096

    /// The first elements of feeds.
    private static let feeds = ["<rss", "<feed", "<rdf:rdf"].map { Array($0.utf8) }
    /// The first elements of other XML that often comes without a declaration.
    private static let documents = ["<opml", "<urlset", "<sitemapindex"].map { Array($0.utf8) }

    /// What a text that is no page is, `nil` where it may be an article.
    static func kind(of document: Document) -> BinaryKind? {
        let head = WideCharset.asciiHead(document.bytes, sample)
        let prolog = MarkupProlog(head)
        if prolog.end < head.count, head[prolog.end] == UInt8(ascii: "<") {
            func begins(with name: [UInt8]) -> Bool { ByteSearch.has(name, in: head, at: prolog.end) }
            if feeds.contains(where: begins) { return .feed }
            if begins(with: Array("<svg".utf8)) { return .svg }
            if prolog.isXML || documents.contains(where: begins) { return .xml }
        }
        let words = head[prolog.end...].drop(while: ByteSearch.isSpace)
        if isJSON(words, name: document.name.lowercased()) { return .json }
        return isArchive(head) ? .mhtml : nil
    }

    /// Whether a text opens like JSON: an object with a member, or a list of such; a note in brackets does not.
    private static func isJSON(_ text: ArraySlice<UInt8>, name: String) -> Bool {
        guard let first = text.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
        if [".json", ".jsonl", ".ndjson", ".geojson"].contains(where: name.hasSuffix) { return true }
        var rest = text
        while let byte = rest.first, byte == UInt8(ascii: "[") || ByteSearch.isSpace(byte) { rest = rest.dropFirst() }
        guard rest.first == UInt8(ascii: "{") else { return false }
        rest = rest.dropFirst().drop(while: ByteSearch.isSpace)
        guard rest.first == UInt8(ascii: "\""), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else {
            return false
        }
        return rest[(end + 1)...].drop(while: ByteSearch.isSpace).first == UInt8(ascii: ":")
    }

    /// Whether it opens like a message in parts, which is how browsers save a page with its pictures.
    private static func isArchive(_ head: [UInt8]) -> Bool {
        let openings = ["from: ", "mime-version: ", "subject: ", "date: "].map { Array($0.utf8) }
        guard openings.contains(where: { ByteSearch.has($0, in: head, at: 0) }) else { return false }
        return ByteSearch.contains(Array("content-type: multipart/related".utf8), in: head.map(ByteSearch.lower))
    }
}
