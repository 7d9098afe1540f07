import Model
import Testing

@Suite struct PickerTests {
    private func picking(_ script: String) -> Reading {
        var reading = Reading(Reading.sample)
        reading.run(script)
        return reading
    }

    @Test(arguments: [
        ("pick-section", 3), ("pick-speaker", 3), ("pick-quote", 4), ("pick-number", 3), ("pick-paragraph", 8),
        ("search \"said\" accept pick-match", 3), ("next-quote next-section pick-place", 2),
    ])
    func everythingOfAKindIsListed(script: String, count: Int) {
        #expect(picking(script).state.prompt?.picker?.rows.count == count)
    }

    @Test(arguments: [
        ("pick-quote \"Omar\" accept", "“It will"), ("pick-section \"next\" accept", "What is "),
        ("pick-number line-down line-down accept", "2% in th"), ("pick-speaker \"Omar\" accept", "“It will"),
        ("pick-paragraph \"Prices\" accept", "Prices r"),
        ("search \"said\" accept pick-match line-down accept", "said Oma"),
        ("next-quote next-section pick-place line-down accept", "The lead"),
    ])
    func pickingGoesThereAndCanBeTakenBack(script: String, here: String) {
        var reading = picking(script)
        #expect(reading.here() == here && reading.state.prompt == nil && reading.state.focus == .article)
        let before = reading.state.jumps.places.last
        reading.run("jump-back")
        #expect(reading.state.place == before)
    }

    @Test func theChosenRowShowsInTheArticleWhileChoosing() {
        var reading = picking("pick-quote line-down")
        #expect(reading.here() == "“It will" && reading.state.jumps.places.isEmpty)
        reading.run("page-down")
        #expect(reading.here() == "“Who kno")
        reading.run("\"Lee\"")
        #expect(reading.here() == "“We are ")
    }

    @Test(arguments: ["", "line-down line-down", "\"ask\"", "\"zzz\"", "page-down \"Lee\" delete-to-start line-up"])
    func leavingGoesBackExactly(script: String) {
        var reading = picking("next-number focus-speakers line-down activate")
        let before = reading.state
        reading.run("pick-quote \(script) cancel")
        #expect(reading.state.place == before.place && reading.state.target == before.target)
        #expect(reading.state.focus == before.focus && reading.state.lists == before.lists)
    }

    @Test func itBeginsAtTheRowTheReaderIsAt() {
        #expect(picking("2 next-quote pick-quote").state.prompt?.picker?.selected == 1)
        #expect(picking("go-to-end pick-section").state.prompt?.picker?.selected == 2)
        #expect(picking("3 next-quote pick-speaker").state.prompt?.picker?.selected == 0)
    }

    @Test func pickingNothingSaysSo() {
        let reading = picking("next-number pick-quote \"zzz\" accept")
        #expect(reading.state.message == Message("nothing to pick", isError: true) && reading.here() == "7% in a ")
    }

    @Test func whatIsNotThereToPickFromSaysWhy() {
        #expect(picking("pick-match").state.message?.text == "nothing searched for yet: / searches")
        #expect(picking("pick-place").state.message?.text == "no jump to go back from")
        #expect(picking("pick-article").state.message?.text == "no other article is open")
    }
}
