import Model
import Testing

@testable import Library

struct AnchorTests {
    static let text = Text(
        "It rose 7%. The council met. “We are done,” said Ms. Mo. Prices rose 7% again. The end came soon.")

    private func anchor(_ words: String, nth: Int = 0) throws -> Anchor {
        let starts = Self.text[Self.text.span].ranges(of: words)
        let string = Self.text[Self.text.span]
        let start = string.utf8.distance(
            from: string.startIndex, to: try #require(starts.dropFirst(nth).first).lowerBound)
        return Anchor(Span(start, start + words.utf8.count), in: Self.text)
    }

    @Test func itIsFoundWhereItWas() throws {
        let anchor = try anchor("We are done")
        #expect(anchor.find(in: Self.text) == anchor.span)
    }

    @Test func itMovesWithItsWords() throws {
        let text = Text("Correction added on Friday. " + Self.text[Self.text.span])
        #expect(try anchor("We are done").find(in: text).map { text[$0] } == "We are done")
    }

    @Test func ofEqualWordsItIsTheOneWithTheSameAround() throws {
        let second = try anchor("7%", nth: 1)
        let text = Text("A word more. " + Self.text[Self.text.span])
        let found = try #require(second.find(in: text))
        #expect(text[Span(found.start - 12, found.end)] == "Prices rose 7%"[...].suffix(14))
    }

    @Test func shortWordsElsewhereAreNotTaken() throws {
        let text = Text("Unemployment stood at 7% in the spring, the office said.")
        #expect(try anchor("7%").find(in: text) == nil)
    }

    @Test func whatIsGoneIsNotFound() throws {
        #expect(try anchor("We are done").find(in: Text("The council met.")) == nil)
    }

    @Test func lineBreaksAndQuotationMarksMayChange() throws {
        let text = Text("The council\nmet. \"We are\ndone,\" said Ms. Mo. Prices rose 7% again.")
        #expect(try anchor("“We are done,”").find(in: text).map { text[$0] } == "\"We are\ndone,\"")
    }

    @Test func anyPlaceOfAnyTextIsFoundAgain() {
        let text = Text("Đỗ “ба” 🏳️‍🌈 e\u{301} 7% 7% \n\n x")
        for start in 0...text.count where text.isBoundary(start) {
            for end in start...text.count where end > start && text.isBoundary(end) {
                let span = Span(start, end)
                #expect(Anchor(span, in: text).find(in: text) == span)
            }
        }
    }
}
