import Model
import Testing

@Suite struct SearchTests {
    @Test func theFirstMatchShowsAsItIsTypedAndEscGoesBack() {
        var reading = Reading(Reading.sample)
        reading.run("search \"said\"")
        #expect(reading.here(8) == "said Lee" && reading.state.search?.matches.count == 3)
        reading.run("cancel")
        #expect(reading.state.place == Place(top: 0, point: 0) && reading.state.search == nil)
    }

    @Test(arguments: [
        ("search \"said\" accept next-match", "said Oma"),
        ("search \"said\" accept 9 next-match", "said Lee"),
        ("search \"said\" accept next-match previous-match", "said Lee"),
        ("go-to-end search-backward \"said\" accept next-match", "said Oma"),
        ("search \"rose_7\" accept", "rose 7% "),
    ])
    func matchesAreGoneThroughInEitherDirection(script: String, here: String) {
        var reading = Reading(Reading.sample)
        reading.run(script)
        #expect(reading.here() == here)
    }

    @Test func itNeverWraps() {
        var reading = Reading(Reading.sample)
        reading.run("search \"said\" accept next-match next-match next-match")
        #expect(reading.state.message == Message("no match below", isError: true))
    }

    @Test func aSearchIsOneJumpAndItsMatchesNone() {
        var reading = Reading(Reading.sample)
        reading.run("search \"said\" accept next-match next-match")
        #expect(reading.state.jumps.places == [Place(top: 0, point: 0)])
    }

    @Test func whatIsNotThereSaysSo() {
        var reading = Reading(Reading.sample)
        reading.run("search \"quokka\" accept")
        #expect(reading.state.message == Message("“quokka” not found", isError: true))
    }

    @Test func anErrorOfTheExpressionIsShown() {
        var reading = Reading(Reading.sample)
        reading.run("search \"(\" toggle-regex")
        #expect(reading.state.search?.failure == "missing )")
        reading.run("accept")
        #expect(reading.state.message == Message("missing )", isError: true))
    }

    @Test func onlyParagraphsWithAMatchAreShown() {
        var reading = Reading(Reading.sample)
        reading.run("search \"said\" accept only-matches")
        #expect(reading.state.filter?.blocks == [1, 3, 6])
        reading.run("only-matches")
        #expect(reading.state.filter == nil)
    }

    @Test func hiddenFurnitureIsNotFoundUntilItIsShown() {
        var reading = Reading(Reading.sample)
        reading.run("search \"Share\" accept")
        #expect(reading.state.search?.matches == [])
        reading.run("furniture search \"Share\" accept")
        #expect(reading.here() == "Share th")
    }
}
