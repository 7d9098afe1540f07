import Model
import Testing

@Suite struct OverlayTests {
    /// A reading of an article with dates and notes, put together by hand.
    private static func reading() -> Reading {
        let text = Text("The mill was built in 1950. It burned in 1920, and 12 of 11 looms were lost.")
        func span(_ words: String) -> Span {
            let bytes = Array(words.utf8)
            let start = text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) } ?? 0
            return Span(start, start + bytes.count)
        }
        let sentence = Span(0, 27)
        let draft = Article.Draft(text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata())
        let article = Article(
            draft, sentences: [sentence],
            timeline: [
                DatedStatement(span: span("1950"), sentence: sentence, date: "1950", isResolved: false),
                DatedStatement(span: span("1920"), sentence: Span(28, text.count), date: "1920", isResolved: false),
            ],
            notes: [
                Note(.repaired, "a charset was guessed"),
                Note(.doubted, "more than there were", at: [span("12"), span("11")]),
            ])
        return Reading(article)
    }

    @Test func theTimelineGoesByDateAndEnterGoesToThePlace() {
        var reading = Self.reading()
        reading.run("timeline")
        #expect(reading.state.overlay == .timeline(selected: 1))
        reading.run("line-up")
        #expect(reading.state.overlay == .timeline(selected: 0))
        reading.run("activate")
        #expect(reading.state.overlay == nil)
        #expect(reading.here(4) == "1920")
    }

    @Test func bothPlacesOfANoteCanBeReached() {
        var reading = Self.reading()
        reading.run("notes")
        #expect(reading.state.overlay == .notes(selected: 0))
        reading.run("activate")
        #expect(reading.state.overlay == .notes(selected: 0))
        #expect(reading.state.message?.text == "this note is about the whole article")
        reading.run("line-down line-down")
        reading.run("activate")
        #expect(reading.here(8) == "11 looms")
        reading.run("notes")
        #expect(reading.state.overlay == .notes(selected: 2))
    }

    @Test func theHelpGoesBackToWhatItWasOpenedOver() {
        var reading = Self.reading()
        reading.run("timeline line-up help help")
        #expect(reading.state.overlay == .help(top: 0, filter: "") && reading.state.covered == .timeline(selected: 0))
        reading.run("cancel")
        #expect(reading.state.overlay == .timeline(selected: 0) && reading.state.covered == nil)
        reading.run("cancel help cancel")
        #expect(reading.state.overlay == nil)
    }
}
