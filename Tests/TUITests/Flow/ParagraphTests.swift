import Model
import Testing

@testable import TUI

@Suite("Paragraphs")
struct ParagraphTests {
    private func rows(_ text: String, _ measure: Int, _ set: (inout Preferences) -> Void) -> [String] {
        var preferences = Preferences()
        set(&preferences)
        let article = Sample(text, site: nil, published: nil).article
        let flow = TextFlow(article, State(preferences), measure: measure, showsTitle: true)
        return flow.lines(from: 0, count: 30).map { line in
            var row = ""
            var setter = LineSetter(article.text, line)
            while let placed = setter.next() {
                row += String(repeating: " ", count: placed.column - row.count)
                row += placed.glyph.isSpace ? "" : placed.glyph.shown(article.text)
            }
            return row
        }
    }

    @Test("Paragraphs stand apart by their first line where the reader wants it so")
    func indented() {
        let rows = rows("# Ferries\nOne two three four.\nFive six seven.\n- eight\nNine.", 10) {
            $0.paragraphs = .indented
        }
        #expect(
            rows == ["Ferries", "", "One two", "three", "four.", "  Five six", "seven.", "", "  eight", "", "Nine."])
    }

    @Test("A justified line fills the measure, the last one of a paragraph does not")
    func justified() {
        let rows = rows("A bb ccc dd e fff gg hhh.", 12) { $0.isJustified = true }
        #expect(rows == ["A bb ccc  dd", "e   fff   gg", "hhh."])
    }

    @Test("A line that would get holes is left as it is")
    func holes() {
        #expect(rows("One two three four five.", 10) { $0.isJustified = true } == ["One two", "three four", "five."])
    }
}
