/// How a text shows that it is Markdown.
enum MarkdownSignature {
    /// How many bytes are looked at for a heading.
    private static let sample = 16_384

    /// Whether a document of text is Markdown: its name says so, or it has front matter and a heading marked with `#`.
    static func matches(_ document: Document) -> Bool {
        let name = document.name.lowercased()
        if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return true }
        guard let matter = FrontMatter(document.bytes), !matter.fields.isEmpty else { return false }
        let lines = document.bytes[matter.end...].prefix(sample).split(separator: 0x0A)
        return lines.contains { line in
            let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
            return (1...6).contains(marks) && line.dropFirst(marks).first == 0x20
        }
    }
}
