import Formats
import Model
import Testing

@testable import crosshead

@Suite struct MarkdownArticleTests {
    private func article(_ blocks: [(Block.Kind, Int?, String)], _ metadata: Metadata = Metadata()) -> Article {
        var composer = DraftComposer()
        for (kind, level, words) in blocks { composer.add(kind, level: level, words.utf8) }
        return Article(composer.draft(metadata))
    }

    /// What is written comes back as it was, whatever Markdown would make of its marks.
    @Test(
        arguments: [
            [(.heading, 1, "# 4 of 5 *"), (.paragraph, nil, "1. No list, <b>no</b> bold & no [link](x) either_")],
            [(.item, 1, "- a"), (.item, 2, "b | c"), (.item, 1, "=")],
            [(.table, nil, "Year\tBoats | crews"), (.table, nil, "2030\t1*2")],
            [(.code, nil, "a ``` b\n    c"), (.quotation, nil, "> “Yes,” she said. ~~No~~")],
            [
                (.paragraph, nil, "+ one"), (.paragraph, nil, "---"), (.paragraph, nil, "10) ten"),
                (.paragraph, nil, "`x`"),
            ],
        ] as [[(Block.Kind, Int?, String)]])
    func whatIsWrittenIsReadAgain(blocks: [(Block.Kind, Int?, String)]) {
        let written = article(blocks, Metadata(title: "A \"ferry\": 1 \\ 2", byline: "Ida Brandt", language: "en"))
        let markdown = MarkdownArticle(written).text
        let read = MarkdownReader().read(Array(markdown.utf8))
        #expect(read.metadata.byline == "Ida Brandt" && read.metadata.language == "en")
        let kept = read.blocks.filter { $0.kind != .heading || read.text[$0.span] != "A \"ferry\": 1 \\ 2" }
        #expect(kept.map(\.kind) == blocks.map(\.0))
        #expect(kept.map { read.text[$0.span] } == blocks.map(\.2))
    }

    @Test func picturesComeBackWithTheirWords() {
        var composer = DraftComposer()
        let picture = Picture(
            Span(0, 0), description: "Two [boats] *in* ice", caption: "The \"quay\" & <more>", credit: "Ines Falk",
            target: "https://lomax.example/a_(b).jpg")
        composer.add(.paragraph, "Before it.".utf8)
        composer.add(picture)
        composer.add(Picture(Span(0, 0), description: "The pole", target: "pole 2.png"), withLegend: false)
        composer.add(.caption, "The pole that measures.".utf8)
        let written = Article(composer.draft(Metadata()))
        let read = MarkdownReader().read(Array(MarkdownArticle(written).text.utf8))
        #expect(read.blocks.map(\.kind) == [.paragraph, .picture, .legend, .picture, .paragraph])
        #expect(read.pictures.map(\.description) == ["Two [boats] *in* ice", "The pole"])
        #expect(read.pictures[0].caption == "The \"quay\" & <more> · Ines Falk")
        #expect(read.pictures.map(\.target) == ["https://lomax.example/a_(b).jpg", "pole 2.png"])
    }

    @Test func aTableHasAsManyCellsInEachRow() {
        let table = article([(.table, nil, "a\tb\tc"), (.table, nil, "1")])
        #expect(MarkdownArticle(table).text == "| a | b | c |\n| --- | --- | --- |\n| 1 |  |  |\n")
    }

    @Test func numbersAndLinksComeBack() {
        let text = """
            See [the *old* \\[list\\]](https://a.example/x_(1)) and <https://a.example/y_z>.

            9. [Close](https://a.example/c) it.
            10. Measure it:
                - in winter
                  1. early
                - in summer
            11. Vote.

            | Year | Source |
            | --- | --- |
            | 2029 | the [budget \\| plan](https://a.example/b) |

            """
        let read = MarkdownReader().read(Array(text.utf8))
        let again = MarkdownReader().read(Array(MarkdownArticle(Article(read)).text.utf8))
        #expect(again.text == read.text && again.blocks == read.blocks && again.links == read.links)
        #expect(read.links.count == 4 && read.blocks.count { $0.number != nil } == 4)
    }
}
