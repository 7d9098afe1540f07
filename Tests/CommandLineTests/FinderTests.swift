import Analysis
import Formats
import Model
import Testing

@testable import crosshead

@Suite struct FinderTests {
    /// The words found in an article by what is typed after `/`.
    private func found(_ line: String, isRegex: Bool = false) -> [String]? {
        let text = """
            Harbour news

            “The rain will stop,” said Ada Marsh, the mayor. Rain fell all day.

            “No rain, no harbour,” said Tomás Wick, a sailor.

            The rain
            did not stop.
            """
        let article = Analyzer().analyze(PlainTextReader().read(Array(text.utf8)))
        var state = State()
        let session = Context(article: article, index: ArticleIndex(article), page: OneLine())
        var effects = state.update(.command(.search, count: nil), in: session)
        for character in line { effects = state.update(.character(character), in: session) }
        if isRegex { effects = state.update(.command(.toggleRegex, count: nil), in: session) }
        guard let effect = effects.last, case .found(_, let result)? = Finder(article.text).answer(to: effect) else {
            return nil
        }
        switch result {
        case .matches(let spans): return spans.map { article.text[$0] }
        case .failure(let reason): return ["failure: " + reason]
        }
    }

    private struct OneLine: Page {
        let height = 1
        let list = 1
        let overlay = (rows: 0, height: 1)
        func line(at offset: Int) -> Int { 0 }
        func line(_ count: Int, from offset: Int) -> Int { 0 }
        func row(of offset: Int, top: Int) -> Int? { 0 }
    }

    @Test func aSearchCanBeKeptToQuotesOrToWhatSomebodySays() {
        #expect(found("rain")?.count == 4)
        #expect(found("in:quotes rain")?.count == 2)
        #expect(found("speaker:marsh rain") == ["rain"])
        #expect(found("speaker:tomas harbour") == ["harbour"])
        #expect(found("speaker:marsh in:quotes stop") == ["stop"])
        #expect(found("speaker:marsh r..n", isRegex: true) == ["rain"])
    }

    @Test func aScopeAloneFindsItself() {
        #expect(found("in:quotes")?.count == 2)
        #expect(found("speaker:wick")?.first?.contains("No rain, no harbour") == true)
    }

    @Test func nobodyOfThatNameIsSaid() {
        #expect(found("speaker:zed rain") == ["failure: nobody quoted here is called “zed”"])
    }

    @Test func anExpressionThatIsWrongSaysWhere() {
        #expect(
            found("speaker:marsh r(", isRegex: true)?.first?.hasPrefix("failure: missing closing parenthesis") == true)
    }
}
