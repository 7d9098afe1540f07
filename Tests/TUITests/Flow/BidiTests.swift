import Model
import Testing

@testable import TUI

@Suite("Right to left")
struct BidiTests {
    private func rows(_ lines: String, _ measure: Int, ordered: Bool = true) -> [String] {
        var preferences = Preferences()
        preferences.ordersRightToLeft = ordered
        let article = Sample(lines, site: nil, published: nil).article
        let flow = TextFlow(article, State(preferences), measure: measure, showsTitle: true)
        return flow.lines(from: 0, count: 30).map { line in
            var cells = [String](repeating: " ", count: measure)
            for place in SeenLine(flow, line).places { cells[place.column] = place.shown }
            return cells.joined()
        }
    }

    @Test("A paragraph that begins so is set to the right, and its letters run to the left")
    func paragraph() { #expect(rows("אבג דה", 10) == ["    הד גבא"]) }

    @Test("Numbers and words of other scripts in it run to the right")
    func mixed() { #expect(rows("אב 12 גד Ada Marsh ה", 24) == ["    ה Ada Marsh דג 12 בא"]) }

    @Test("Words that run to the left stay in their place in a paragraph that runs to the right")
    func inside() { #expect(rows("In אבג דה she said", 20) == ["In הד גבא she said  "]) }

    @Test("Brackets turn with what they stand in")
    func brackets() { #expect(rows("אב (גד)", 8) == [" (דג) בא"]) }

    @Test("Arabic letters are joined")
    func joined() { #expect(rows("بت", 4) == ["  \u{FE96}\u{FE91}"]) }

    @Test("Lines break in the order of the text")
    func lines() { #expect(rows("אבג דה וז חט", 7) == [" הד גבא", "  טח זו"]) }

    @Test("The terminal that orders text itself is given the text")
    func terminal() { #expect(rows("אבג דה", 10, ordered: false) == ["אבג דה    "]) }

    @Test("Text that runs to the right is not touched")
    func untouched() {
        #expect(rows("Port Ellery’s ferry, 12 km.", 40).first?.hasPrefix("Port Ellery’s ferry, 12 km.") == true)
    }
}
