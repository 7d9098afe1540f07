import Formats
import Model
import Testing

/// Markdown: what is taken for it, and what nobody writes on purpose.
@Suite struct MarkdownReaderTests {
    @Test(arguments: [
        ("notes.md", "Just words.", Format.markdown),
        ("NOTES.Markdown", "Just words.", .markdown),
        ("", "---\ntitle: The pier\n---\n\n# The pier\n\nWords.", .markdown),
        ("", "---\ntitle: The pier\n---\n\nWords alone.", .plainText),
        ("", "# The pier\n\n- words\n- words", .plainText),
        ("pier.txt", "---\nA rule, and no fields\n---\n# 4 of 5", .plainText),
        ("page.md", "<!DOCTYPE html><p>Words", .html),
    ])
    func plainTextIsNotTakenForMarkdown(name: String, text: String, format: Format) {
        #expect(Format.detect(Document(Array(text.utf8), name: name)) == format)
    }

    @Test func theFirstHeadingOfTheHighestLevelIsTheTitleAndTheOthersMoveUp() {
        let draft = MarkdownReader().read(Array("# The pier\n\n## Wood\n\nOak.\n\n#### Nails\n\nIron.\n".utf8))
        #expect(draft.metadata.title == "The pier")
        #expect(draft.blocks.map(\.kind) == [.title, .heading, .paragraph, .heading, .paragraph])
        #expect(draft.blocks.map(\.level) == [nil, 1, nil, 3, nil])
    }

    @Test func nothingThatSteersATerminalComesThrough() {
        let draft = MarkdownReader().read(Array("A\u{1B}[31m b&#27;\u{202E}c\n\n```\nx\u{9B}2J\u{7}y\n```\n".utf8))
        #expect(draft.text.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        #expect(!draft.notes.isEmpty)
        #expect(!String(decoding: draft.text.bytes, as: UTF8.self).unicodeScalars.contains { $0 == "\u{202E}" })
    }

    @Test(arguments: ["> ", "- ", "[", "*a _", "![", "|", "`", "&#27;", "<a>"])
    func deepAndLopsidedMarksAreReadInTime(mark: String) {
        let draft = MarkdownReader().read(Array((String(repeating: mark, count: 2_000) + "end").utf8))
        #expect(draft.text.bytes.count <= 8_100)
    }
}
