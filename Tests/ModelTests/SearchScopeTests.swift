import Model
import Testing

@Suite struct SearchScopeTests {
    private func request(_ line: String, _ script: String = "") -> ArticleSearch.Request? {
        var reading = Reading(Reading.sample)
        reading.run(script + " search \"\(line)\"")
        return reading.state.search?.request
    }

    @Test(arguments: [
        ("said", "said", 0), ("in:quotes_glad", "glad", 1), ("in:quotes", "", 1), ("in:section_rose", "rose", 1),
        ("speaker:lee_spring", "spring", 1), ("speaker:lee_in:section_spring", "spring", 2),
        ("in:print_x", "in:print x", 0),
        ("speaker:_x", "speaker: x", 0),
    ])
    func scopesStandBeforeTheWords(line: String, words: String, scopes: Int) {
        #expect(request(line)?.words == words && request(line)?.scopes.count == scopes)
    }

    @Test func aSectionIsTheOneTheReaderIsIn() {
        let sample = Reading(Reading.sample)
        #expect(request("in:section_x", "next-section")?.scopes == [.spans([sample.article.sections[1].span])])
    }

    @Test func aNameOfSeveralWordsStandsInQuotationMarks() {
        var reading = Reading("[Ada Lee: “Rain,”] said Ada Lee.")
        reading.run("search")
        for character in "speaker:\"ada l\" rain" { reading.send(.character(character)) }
        guard case .speakers("ada l", let spoken) = reading.state.search?.request.scopes.first else {
            Issue.record("no scope")
            return
        }
        #expect(spoken.map(\.name) == ["Ada Lee"] && reading.state.search?.request.words == "rain")
    }
}
