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
