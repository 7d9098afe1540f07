import FoundationEssentials
import Model
import Testing

@testable import crosshead

@Suite struct ArticleRecordTests {
    @Test func offsetsCountCodePointsAndNothingIsLeftOut() throws {
        let text = Text("Giá 7% “đúng”, Lý said.")
        let figure = Figure(.percent, Span(5, 7), value: 7, unit: "%")
        let quote = Quote(
            kind: .direct, content: [Span(8, 20)], cue: Span(26, 30), source: Span(22, 25), speaker: 0, rule: "test",
            isDirect: true)
        let article = Article(
            Article.Draft(text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata(site: "Báo")),
            quotes: [quote], speakers: [Speaker(name: "Lý", kind: .person, mentions: [Span(22, 25)], quotes: [0])],
            figures: [figure])
        let json = try JSONEncoder().encode(ArticleRecord(id: "a", article: article))
        let record = try JSONDecoder().decode(Record.self, from: json)
        #expect(record.text == "Giá 7% “đúng”, Lý said." && record.site == "Báo" && record.title == nil)
        #expect(record.quotes[0].content == [[7, 13]] && record.quotes[0].speaker == "Lý")
        #expect(record.figures[0].span == [4, 6] && record.figures[0].value == 7)
        #expect(String(decoding: json, as: UTF8.self).contains(#""title":null"#))
    }

    @Test func aPictureIsAPlaceAndWhatIsKnownOfIt() throws {
        let text = Text("Giá đúng.\nMore.")
        let picture = Picture(Span(13, 13), description: "The quay", width: 640, target: "a.png")
        let blocks = [Block(.paragraph, Span(0, 12)), Block(.paragraph, Span(13, 18))]
        let article = Article(Article.Draft(text: text, blocks: blocks, metadata: Metadata(), pictures: [picture]))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let json = try encoder.encode(ArticleRecord(id: "a", article: article, fields: ["pictures"]))
        let fields = #"{"caption":null,"credit":null,"description":"The quay","height":null,"span":[10,10],"#
        #expect(
            String(decoding: json, as: UTF8.self) == #"{"pictures":["# + fields + #""target":"a.png","width":640}]}"#)
    }
}

private struct Record: Decodable {
    let text: String
    let site: String?
    let title: String?
    let quotes: [QuoteRecord]
    let figures: [FigureRecord]

    struct QuoteRecord: Decodable {
        let content: [[Int]]
        let speaker: String?
    }

    struct FigureRecord: Decodable {
        let span: [Int]
        let value: Double
    }
}
