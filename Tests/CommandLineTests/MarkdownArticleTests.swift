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

    @Test func aTableHasAsManyCellsInEachRow() {
        let table = article([(.table, nil, "a\tb\tc"), (.table, nil, "1")])
        #expect(MarkdownArticle(table).text == "| a | b | c |\n| --- | --- | --- |\n| 1 |  |  |\n")
    }
}
