import Model
import Testing

@Suite struct MovementTests {
    @Test(arguments: [
        ("scroll-down", 1), ("5 scroll-down", 5), ("2 scroll-down scroll-up", 1), ("page-down", 4),
        ("half-page-down", 3),
        ("5 line-down", 0), ("6 line-down", 3), ("8 line-down", 5), ("9 line-down", 6), ("9 line-down 4 line-up", 2),
        ("page-down page-up", 0), ("go-to-end go-to-start", 0), ("2 page-down half-page-up", 5),
    ])
    func theScreenMovesByLines(script: String, line: Int) {
        var reading = Reading(Reading.sample)
        reading.run(script)
        #expect(reading.context.page.line(at: reading.state.place.top) == reading.context.page.line(line, from: 0))
    }

    @Test func theReadingPositionStaysUntilItLeavesTheScreen() {
        var reading = Reading(Reading.sample)
        reading.run("next-number")
        let figure = reading.state.place.point
        reading.run("scroll-down")
        #expect(reading.state.place.point == figure && reading.state.target == .figure(0))
        reading.run("page-down")
        #expect(reading.state.place.point == reading.state.place.top && reading.state.target == nil)
    }

    @Test func aLineMovesTheReadingPositionAndLeavesWhatWasGoneTo() {
        var reading = Reading(Reading.sample)
        let page = reading.context.page
        reading.run("next-number")
        let line = page.line(at: reading.state.place.point)
        reading.run("line-down")
        #expect(reading.state.place.point == page.line(1, from: line) && reading.state.target == nil)
        reading.run("line-up")
        #expect(reading.state.place.point == line)
    }

    @Test func theLastScreenIsFullAndItsLastLineCanBeReached() {
        var reading = Reading(Reading.sample)
        reading.run("99 page-down")
        let page = reading.context.page
        #expect(page.row(of: page.line(at: reading.article.text.count), top: reading.state.place.top) == 5)
        reading.run("99 line-down")
        #expect(reading.state.place.point == page.line(at: reading.article.text.count))
        reading.run("line-down")
        #expect(reading.state.message?.text == "end of the article")
    }

    @Test func aResizeKeepsTheCharacterAtTheTop() {
        var reading = Reading(Reading.sample)
        reading.run("5 scroll-down")
        let place = reading.state.place
        for width in [7, 60, 33, 20] {
            reading.width = width
            reading.send(.message(Message("resized")))
            let page = reading.context.page
            #expect(reading.state.place == place)
            #expect(page.row(of: place.top, top: place.top) == 0)
        }
    }

    @Test func theMeasureStaysWithinWhatScreensShow() {
        var reading = Reading(Reading.sample)
        reading.run("99 wider")
        #expect(reading.state.measure == 200)
        reading.run("99 narrower")
        #expect(reading.state.measure == 20)
        reading.run("automatic-measure")
        #expect(reading.state.measure == nil)
    }
}
