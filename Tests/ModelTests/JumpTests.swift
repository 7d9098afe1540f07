import Model
import Testing

@Suite struct JumpTests {
    @Test(arguments: [
        ("next-quote", "“We are "),
        ("2 next-quote", "“It will"),
        ("9 next-quote", "“Who kno"),
        ("next-quote next-quote previous-quote", "“We are "),
        ("next-section", "Second t"),
        ("next-section next-section previous-section", "Second t"),
        ("next-number", "7% in a "),
        ("next-number repeat-jump", "4% and w"),
        ("next-number repeat-jump repeat-jump reverse-jump", "4% and w"),
        ("next-unattributed", "“Who kno"),
        ("next-quote next-quote-by-speaker", "“Come ba"),
        ("next-quote next-quote-by-speaker previous-quote-by-speaker", "“We are "),
        ("next-paragraph", "“We are "),
        ("go-to-end previous-section", "What is "),
        ("go-to-end go-to-start", "The lead"),
    ])
    func aTypedJumpGoesToTheStartOfTheThing(script: String, here: String) {
        var reading = Reading(Reading.sample)
        reading.run(script)
        #expect(reading.here() == here)
    }

    @Test(arguments: [
        ("next-quote next-quote next-quote next-quote next-quote", "no next quote"),
        ("previous-quote", "no previous quote"),
        ("go-to-end next-section", "no next section"),
        ("4 next-quote next-quote-by-speaker", "this quote is unattributed"),
        ("next-quote-by-speaker", "no quote here or above"),
        ("repeat-jump", "no jump to repeat"),
        ("jump-back", "no jump to go back from"),
        ("last-place", "no last place yet"),
    ])
    func whereNothingIsLeftItSaysSo(script: String, message: String) {
        var reading = Reading(Reading.sample)
        reading.run(script)
        let place = reading.state.place
        #expect(reading.state.message == Message(message, isError: true))
        reading.run("why close")
        #expect(reading.state.place == place)
    }

    @Test func aJumpLandsWithContextAboveUnlessItIsInSight() {
        var reading = Reading(Reading.sample)
        reading.height = 12
        reading.width = 8
        reading.run("next-number")
        #expect(reading.state.place.top == 0)
        reading.run("3 next-quote")
        let page = reading.context.page
        #expect(page.row(of: reading.state.place.point, top: reading.state.place.top) == 3)
    }

    @Test func backReturnsExactlyAndForwardGoesWhereItWas() {
        var reading = Reading(Reading.sample)
        reading.run("3 line-down")
        let before = reading.state.place
        reading.run("next-quote next-quote")
        let after = reading.state.place
        reading.run("jump-back")
        #expect(reading.state.place == before)
        reading.run("jump-forward")
        #expect(reading.state.place == after)
    }

    @Test func aRunOfTheSameJumpIsOneEntry() {
        var reading = Reading(Reading.sample)
        reading.run("next-quote next-quote next-quote")
        #expect(reading.state.jumps.places.count == 1)
        reading.run("previous-section previous-number")
        #expect(reading.state.jumps.places.count == 3)
    }

    @Test func theLastPlaceAndBackAgainWithTheSameKeys() {
        var reading = Reading(Reading.sample)
        reading.run("go-to-end")
        let end = reading.state.place
        reading.run("last-place")
        #expect(reading.state.place == Place(top: 0, point: 0))
        reading.run("last-place")
        #expect(reading.state.place == end)
    }

    @Test func aMarkIsFoundAgain() {
        var reading = Reading(Reading.sample)
        reading.run("next-section set-mark \"a\" go-to-end go-to-mark \"a\"")
        #expect(reading.here() == "Second t" && reading.state.message == nil)
        reading.run("set-mark")
        #expect(reading.state.message?.text == "mark this place as: a letter")
        reading.send(.character("\u{1B}"))
        #expect(reading.state.awaitedMark == nil && reading.state.message == nil, "Esc gives it up")
        reading.run("go-to-mark \"b\"")
        #expect(reading.state.message?.text == "no mark b: mb makes it")
    }

    @Test func whatIsHiddenIsJumpedOver() {
        var reading = Reading("One [Lee: “a b c”] here.\n~ Share [?: “this”] now\nTwo [Lee: “d e f”] there.")
        reading.run("next-quote next-quote")
        #expect(reading.here(3) == "“d ")
    }
}
