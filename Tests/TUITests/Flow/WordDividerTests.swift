import Model
import Testing

@testable import TUI

/// Divides before each consonant that a vowel or a y follows: enough for tests in any language.
let syllables = WordDivider { word in
    let letters = Array(word)
    return letters.indices.dropFirst().filter { index in
        index + 1 < letters.count && !"aeiou".contains(letters[index]) && "aeiouy".contains(letters[index + 1])
    }
}

@Suite("Hyphens at the ends of lines")
struct WordDividerTests {
    private func rows(_ text: String, _ measure: Int, divides: Bool? = true, justified: Bool = false) -> [String] {
        var preferences = Preferences()
        preferences.dividesWords = divides
        preferences.isJustified = justified
        let article = Sample(text, site: nil, published: nil).article
        let flow = TextFlow(article, State(preferences), measure: measure, showsTitle: true, divider: syllables)
        return flow.lines(from: 0, count: 30).map { line in
            var row = ""
            for place in SeenLine(flow, line).places {
                row +=
                    String(repeating: " ", count: place.column - row.count) + (place.glyph.isSpace ? "" : place.shown)
            }
            return row + (line.isDivided ? "-" : "")
        }
    }

    @Test("A word is divided where its language allows it and the line has room for a part of it and the hyphen")
    func divided() {
        #expect(rows("The harbour remained closed.", 12) == ["The harbour", "remained", "closed."])
        #expect(rows("The old ferryman waited.", 12) == ["The old fer-", "ryman wai-", "ted."])
    }

    @Test("Every byte of the text stands in one line, and no line has a hyphen of its own")
    func text() {
        let article = Sample("The old ferryman waited for passengers.", site: nil, published: nil).article
        var preferences = Preferences()
        preferences.dividesWords = true
        let flow = TextFlow(article, State(preferences), measure: 12, showsTitle: true, divider: syllables)
        let lines = flow.lines(from: 0, count: 30)
        #expect(lines.contains { $0.isDivided })
        #expect(lines.map { article.text[$0.span] }.joined() == "The old ferryman waited for passengers.")
    }

    @Test("A justified line with a hyphen fills the measure with it")
    func justified() {
        let rows = rows("A to the old ferrymanner waited.", 18, divides: nil, justified: true)
        #expect(rows.first == "A to the old  fer-" && rows.dropLast().allSatisfy { $0.count == 18 })
    }

    @Test(
        "Names, abbreviations, numbers, addresses and short words stay whole",
        arguments: [
            "UNICEFTAROMA", "Marinello", "4thmemories", "ada@tide.example", "water", "long-remaining", "McManamara",
        ])
    func whole(word: String) {
        let text = Text(word)
        #expect(syllables.offsets(in: text.span, of: text).isEmpty)
    }

    @Test("Where every noun has a capital it is divided as others are")
    func nouns() {
        let text = Text("Marinello")
        #expect(WordDivider(dividesCapitals: true) { _ in [2, 4] }.offsets(in: text.span, of: text) == [2, 4])
    }

    @Test("Marks around a word do not keep it whole")
    func marks() {
        let text = Text("(“remaining”),")
        #expect(syllables.offsets(in: text.span, of: text) == [6, 9])
    }

    @Test("No more than two lines in a row end with a hyphen")
    func run() {
        let rows = rows("potatomatogelatinomonamirasolidamitonumeroda potatomatogelatino", 8)
        #expect(!rows.indices.dropLast(2).contains { i in rows[i...(i + 2)].allSatisfy { $0.hasSuffix("-") } })
    }

    @Test("Where words stay whole lines are as they were")
    func off() {
        #expect(rows("The old ferryman waited.", 12, divides: nil) == ["The old", "ferryman", "waited."])
    }
}
