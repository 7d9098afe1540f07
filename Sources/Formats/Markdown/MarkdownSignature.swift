/// How a text shows that it is Markdown.
enum MarkdownSignature {
    /// How many bytes are looked at for a heading.
    private static let sample = 16_384

    /// Whether a document of text is Markdown: its name says so, or it has front matter and a heading marked with `#`.
    static func matches(_ document: Document) -> Bool {
        if isNamed(document) { return true }
        guard let matter = FrontMatter(document.bytes), !matter.fields.isEmpty else { return false }
        let lines = document.bytes[matter.end...].prefix(sample).split(separator: 0x0A)
        return lines.contains { line in
            let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
            return (1...6).contains(marks) && line.dropFirst(marks).first == 0x20
        }
    }

    /// Whether the name of a document says that it is Markdown.
    static func isNamed(_ document: Document) -> Bool {
        let name = document.name.lowercased()
        return [".md", ".markdown", ".mdown", ".mkd"].contains(where: name.hasSuffix)
    }
}
