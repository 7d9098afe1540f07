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

    @Test func footnotesAreMarkedInTheTextAndUnderIt() {
        let draft = MarkdownReader().read(
            Array("In 2031[^b] and[^a].\n\n[^a]: Later.\n[^b]: Sooner.\n[^c]: Never.\n".utf8))
        #expect(draft.text[draft.text.span] == "In 2031¹ and².\n¹ Sooner.\n² Later.")
        #expect(draft.blocks.map(\.kind) == [.paragraph, .item, .item])
    }

    @Test func aPictureAloneIsDescribed() {
        let draft = MarkdownReader().read(
            Array("![The *old* quay](a.png \"In 2031\")\n\nWords ![b](b.png) here.\n\n![](c.png)\n".utf8),
            url: "https://example.org/news/a.md")
        #expect(draft.blocks.map(\.kind) == [.picture, .legend, .paragraph])
        #expect(draft.text[draft.text.span] == "[Picture: The old quay]\nIn 2031\nWords here.")
        let picture = draft.pictures.first
        #expect(picture?.description == "The old quay" && picture?.caption == "In 2031" && draft.pictures.count == 1)
        #expect(picture?.target == "https://example.org/news/a.png")
    }

    @Test func htmlBetweenTheParagraphsIsReadAsHTML() {
        let draft = MarkdownReader().read(
            Array(
                "<p align=center>Centred <b>words</b></p>\n\n<!-- no -->\n\n<table><tr><td>a<td>b<tr><td>c<td>d</table>\n"
                    .utf8))
        #expect(draft.text[draft.text.span] == "Centred words\na\tb\nc\td")
    }

    @Test(arguments: [
        "+++\ntitle = \"The pier\"\nauthors = [\"Ida Brandt\", 'Tom Okoye']\ndate = 2031-04-02\n[extra]\ntitle = \"No\"\n+++\n# A\n",
        "---\ntitle: The pier\nauthors:\n  - name: Ida Brandt\n  - Tom Okoye\ndate: 2031-04-02\n...\n# A\n",
    ])
    func frontMatterIsReadInEitherLanguage(text: String) {
        let found = MarkdownReader().read(Array(text.utf8)).metadata
        #expect(found.title == "The pier" && found.byline == "Ida Brandt, Tom Okoye" && found.published == "2031-04-02")
        #expect(Format.detect(Document(Array(text.utf8))) == .markdown)
    }

    @Test func anAuthorMayHaveMoreThanAName() {
        let text = "---\nauthor:\n  name: Ida Brandt\n  url: https://x.example\n---\n# A\n"
        #expect(MarkdownReader().read(Array(text.utf8)).metadata.byline == "Ida Brandt")
    }

    @Test func anItemOfANumberedListHasItsNumberBesideItsWords() {
        let text =
            "3. Close it.\n\n   For good.\n4. Measure it:\n   - in winter\n   1. in summer\n5. Vote.\n\n* Or not.\n"
        let draft = MarkdownReader().read(Array(text.utf8))
        let items = draft.blocks.map { block in "\(block.number.map(String.init) ?? "•") \(draft.text[block.span])" }
        #expect(
            items == [
                "3 Close it.", "• For good.", "4 Measure it:", "• in winter", "1 in summer", "5 Vote.", "• Or not.",
            ])
        #expect(draft.blocks.map(\.level) == [1, 1, 1, 2, 2, 1, 1])
    }
}
