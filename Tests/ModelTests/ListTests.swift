import Model
import Testing

@Suite struct ListTests {
    @Test func theSelectionFollowsTheReadingPosition() {
        var reading = Reading(Reading.sample)
        #expect(reading.state.selectedRow(of: .sections, in: reading.context) == 0)
        reading.run("next-section next-number")
        #expect(reading.state.selectedRow(of: .sections, in: reading.context) == 1)
        #expect(reading.state.selectedRow(of: .numbers, in: reading.context) == 1)
    }

    @Test func movingInAListShowsWhatItStandsForAndLeavingGoesBack() {
        var reading = Reading(Reading.sample)
        reading.run("line-down")
        let before = reading.state.place
        reading.run("focus-numbers 2 line-down")
        #expect(reading.here() == "2% in th" && reading.state.focus == .numbers)
        reading.run("cancel")
        #expect(reading.state.place == before && reading.state.focus == .article)
    }

    @Test func enterGoesThereAndBackReturns() {
        var reading = Reading(Reading.sample)
        reading.run("focus-sections 2 line-down activate")
        #expect(reading.here() == "What is " && reading.state.focus == .article)
        reading.run("jump-back")
        #expect(reading.state.place == Place(top: 0, point: 0))
    }

    @Test func aSpeakerOpensIntoTheirQuotes() {
        var reading = Reading(Reading.sample)
        reading.run("focus-speakers")
        #expect(
            reading.state.rows(of: .speakers, in: reading.context)
                == [.speaker(.quoted(0)), .speaker(.quoted(1)), .speaker(.unattributed)])
        reading.run("activate line-down")
        #expect(reading.here() == "“Come ba")
        reading.run("cancel")
        #expect(reading.state.focus == .speakers && reading.state.lists.opened == nil)
        reading.run("activate line-down activate")
        #expect(reading.here() == "“Come ba" && reading.state.focus == .article)
    }

    @Test func anotherOrderKeepsTheRowSelected() {
        var reading = Reading(Reading.sample)
        reading.run("focus-numbers line-down order")
        #expect(reading.state.lists.figureOrder == .size)
        #expect(reading.state.rows(of: .numbers, in: reading.context) == [.figure(0), .figure(1), .figure(2)])
        #expect(reading.state.selectedRow(of: .numbers, in: reading.context) == 1)
    }

    @Test func onlyTheSpeakersParagraphsAreShown() {
        var reading = Reading(Reading.sample)
        reading.run("focus-speakers only-speaker cancel")
        let shown = reading.article.blocks.indices.filter { reading.state.shows($0, of: reading.article) }
        #expect(shown == [1, 6] && reading.state.filter?.name == "Lee")
        reading.run("cancel")
        #expect(reading.state.filter == nil)
    }

    @Test func aSearchAmongRowsSelectsTheNextOne() {
        var reading = Reading(Reading.sample)
        reading.run("focus-sections search \"next\" accept")
        #expect(reading.state.selectedRow(of: .sections, in: reading.context) == 2)
    }

    @Test func theChartHoldsTheComparableFiguresAndGoesToOne() {
        var reading = Reading(Reading.sample)
        reading.run("focus-numbers chart")
        #expect(reading.state.overlay == .chart(figure: 0, selected: 0))
        reading.run("9 line-down activate")
        #expect(reading.here() == "2% in th" && reading.state.overlay == nil)
    }

    @Test(arguments: [
        ("next-number", "numbers are not known yet: this article is still being read"),
        ("pick-quote", "quotes are not known yet: this article is still being read"),
        ("focus-speakers", "speakers are not known yet: this article is still being read"),
    ])
    func whatIsNotReadYetIsNotSaidToBeMissing(script: String, message: String) {
        var reading = Reading("One. Two.")
        reading.isReading = true
        reading.run(script)
        #expect(reading.state.message == Message(message, isError: true))
    }

    @Test func aPaneWithNothingInItSaysSo() {
        var reading = Reading("Just a line.")
        reading.run("focus-numbers")
        #expect(reading.state.focus == .article && reading.state.message?.text == "no numbers in this article")
        reading.run("focus-next")
        #expect(reading.state.focus == .sections)
    }
}

@Suite struct QuoteSelectionTests {
    @Test func jumpsGoByTheSelectedQuotesAlone() {
        var reading = Reading(Self.article)
        reading.run("select-quotes next-quote next-quote")
        #expect(reading.state.quotes == .direct && reading.here(4) == "CCCC")
        reading.run("next-quote")
        #expect(reading.state.message?.text == "no next quote among the direct quotes")
        reading.run("select-quotes go-to-start next-quote")
        #expect(reading.state.quotes == .indirect && reading.here(4) == "BBBB")
        reading.run("select-quotes go-to-start next-quote")
        #expect(reading.state.quotes == .verb(.denial) && reading.here(4) == "CCCC")
        reading.run("select-quotes")
        #expect(reading.state.quotes == .all)
    }

    @Test func aSpeakersListShowsTheSelectedQuotesAlone() {
        var reading = Reading(Self.article)
        reading.run("focus-speakers activate select-quotes")
        #expect(reading.state.rowCount(of: .speakers, in: reading.context) == 2)
        reading.run("select-quotes")
        #expect(reading.state.rows(of: .speakers, in: reading.context) == [.quote(1)])
    }

    /// Three quotes by one speaker: direct, indirect, a direct denial.
    private static var article: Article {
        let text = Text("zz AAAA BBBB CCCC end")
        let made: [(Int, Bool, Quote.VerbClass?)] = [(3, true, nil), (8, false, nil), (13, true, .denial)]
        let quotes = made.map { start, isDirect, verb in
            Quote(
                kind: isDirect ? .direct : .indirect, content: [Span(start, start + 4)], speaker: 0, verbClass: verb,
                rule: "made", isDirect: isDirect)
        }
        let speaker = Speaker(name: "Lee", kind: .person, mentions: [], quotes: [0, 1, 2])
        let draft = Article.Draft(text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata())
        return Article(draft, sentences: [text.span], quotes: quotes, speakers: [speaker])
    }
}
