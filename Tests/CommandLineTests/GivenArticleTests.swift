import Analysis
import Formats
import Model
import Testing

@testable import crosshead

/// The article that the program opens by itself, from bytes to speakers.
@Suite struct GivenArticleTests {
    let article: Article

    init() throws {
        article = Analyzer().analyze(try DocumentReader().read(ByteSource.sample.document(Fetcher()).document))
    }

    @Test func itsSectionsAreTheLeadAndTheTwoHeadings() {
        #expect(
            article.sections.map(\.heading) == [
                "Vietnam-Russia comprehensive strategic partnership", "Practical cooperation",
                "Treasuring the past, toward the future",
            ])
        #expect(article.metadata.site == "VOVworld" && article.metadata.byline == "Anh Huyen")
    }

    @Test func itsQuotesAreThreeAndEachHasItsSpeaker() {
        let quoted = article.speakers.filter { !$0.quotes.isEmpty }
        #expect(quoted.map(\.name) == ["Pham Binh Minh", "Sergei Lavrov"])
        #expect(quoted.map(\.role) == ["Deputy Prime Minister and Foreign Minister", "Russian Foreign Minister"])
        #expect(quoted.map(\.quotes.count) == [2, 1] && article.quotes.count == 3)
    }

    @Test func itsTradeIsAFactAndTwoGoals() {
        let money = article.figures.filter { $0.kind == .money }
        #expect(money.map(\.value) == [4e9, 7e9, 10e9] && money.map(\.year) == [2013, 2015, 2020])
        #expect(money.map { $0.role == .target } == [false, true, true])
    }
}
