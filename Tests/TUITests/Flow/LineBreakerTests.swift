import Model
import Testing

@testable import TUI

@Suite("Line breaking")
struct LineBreakerTests {
    private func lines(_ words: String, _ measure: Int) -> [String] {
        let text = Text(words)
        let starts = LineBreaker(measure: measure).lineStarts(text, text.span) + [text.count]
        return zip(starts, starts.dropFirst()).map { text[Span($0, $1)] }
    }

    @Test(
        "Lines break after blanks, after hyphens between words and between ideographs; long words where they must",
        arguments: [
            ("one two three", 7, ["one two ", "three"]),
            ("one two three", 3, ["one ", "two ", "thr", "ee"]),
            ("trade-off here", 7, ["trade-", "off ", "here"]),
            ("from -5 to -3", 6, ["from ", "-5 to ", "-3"]),
            ("a long—dash", 8, ["a long—", "dash"]),
            ("港の町は、百年", 8, ["港の町", "は、百年"]),
            ("町長「水」だ", 6, ["町長", "「水」", "だ"]),
            ("한국어 문장", 6, ["한국어 ", "문장"]),
            ("wait     here", 5, ["wait     ", "here"]),
            ("10\u{A0}km away", 6, ["10\u{A0}km ", "away"]),
            ("aaaa\u{A0}bbbb", 6, ["aaaa\u{A0}", "bbbb"]),
            ("line\r\nbreak", 20, ["line\r\nbreak"]),
            ("  edge", 3, ["  edg", "e"]),
            ("", 5, [""]),
        ])
    func breaking(words: String, measure: Int, expected: [String]) {
        #expect(lines(words, measure) == expected)
    }

    @Test("No line is wider than the measure, whatever stands in it", arguments: 1...12)
    func widths(measure: Int) {
        let words = "A word-by-word test—港の町は「百年」以上 caf\u{65}\u{301} \u{A0}\u{A0}x 👩\u{200D}🚢 한국어 /a/b/c ..."
        for line in lines(words, measure) {
            let columns = Label.columns(Label.fit(line, 500))
            #expect(columns <= max(2, measure), "“\(line)”")
        }
        #expect(lines(words, measure).joined() == words)
    }
}
