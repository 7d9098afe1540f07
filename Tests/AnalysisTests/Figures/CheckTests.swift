import Analysis
import Model
import Testing

@Suite struct CheckTests {
    /// The notes on a text: the words of their places.
    private static func notes(_ words: String, title: String? = nil) -> [[String]] {
        let text = Text(words)
        let draft = Article.Draft(
            text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata(title: title))
        return FigureFinder().read(draft, sentences: SentenceSplitter().split(draft)).notes.map { note in
            note.spans.map { text[$0] }
        }
    }

    @Test(arguments: [
        ("Output rose 7 percent from 100 to 120 tonnes.", ["7 percent", "100", "120 tonnes"]),
        ("Sales grew by 12% to £45m from £30m.", ["12%", "£30m", "£45m"]),
        ("Exports went from 100 to 120 cars, an increase of 7%.", ["7%", "100", "120"]),
        ("Profit rose 10% from $50m to $45m.", ["10%", "$50m", "$45m"]),
        ("Turnover was £120m, up 7% from £100m.", ["7%", "£100m", "£120m"]),
        ("The fleet doubled from 30 ships to 50.", ["doubled", "30", "50"]),
        ("Spending tripled from $2m to $3m.", ["tripled", "$2m", "$3m"]),
        ("Unemployment rose 2 percent, from 4 percent to 6 percent.", ["2 percent", "4 percent", "6 percent"]),
        ("Some 120 percent of voters took part.", ["120 percent", "voters"]),
        ("The council has 12 members: five men and six women.", ["12", "five", "six"]),
        ("The 31 votes (12 for, 14 against and 4 abstentions) were counted.", ["31", "12", "14", "4"]),
    ]) func whatDoesNotFitIsDoubtedWithItsPlaces(_ words: String, _ places: [String]) {
        #expect(Self.notes(words) == [places])
    }

    @Test(arguments: [
        "Output rose 20 percent from 100 to 120 tonnes.", "Profit fell 10% from $50m to $45m.",
        "Sales grew by 12% to £45m from £40m.", "Use rose by 37 percent, from 0.90 percent to 1.23 percent.",
        "The fleet nearly doubled from 30 ships to 57.", "The fleet more than doubled from 30 ships to 70.",
        "The rate rose 2 percentage points, from 4 percent to 6 percent.", "Debt is 120 percent of national income.",
        "The council has 12 members: five men and seven women.", "Twelve members, five of them new, voted.",
        "Sales rose 7 percent, while costs went from 100 to 120.", "The pass rate went from 40 to 60 percent.",
    ]) func whatFitsIsLeftAlone(_ words: String) { #expect(Self.notes(words).isEmpty) }

    @Test func aHeadlineThatSaysOtherwiseThanTheTextIsDoubted() {
        let text = "A fire on a ferry off Tarn killed 14 passengers on Monday."
        #expect(Self.notes(text, title: "Ferry fire kills 12 passengers off Tarn") == [["14"]])
        #expect(Self.notes(text, title: "Ferry fire kills 14 passengers off Tarn").isEmpty)
        #expect(Self.notes(text, title: "Tarn ferry fire kills more than 10 passengers").isEmpty)
        #expect(Self.notes(text, title: "Twelve things to do in autumn").isEmpty)
    }
}
