import Analysis
import Formats
import Model
import Testing

@Suite struct AnalyzerTests {
    @Test func anEmptyDraftGivesAnEmptyArticle() {
        #expect(Analyzer().analyze(PlainTextReader().read([])).text.isEmpty)
    }
}
