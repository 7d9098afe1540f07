import Analysis
import Model
import Testing

@Suite struct FigureContextTests {
    /// What is known of the figure with the given words.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let words: String
        var subject: String?
        var year: Int?
        var role: Figure.Role?
        var testDescription: String { "\(words) in “\(text)”" }

        init(_ text: String, _ words: String, _ subject: String?, _ year: Int? = nil, _ role: Figure.Role? = .fact) {
            self.text = text
            self.words = words
            self.subject = subject
            self.year = year
            self.role = role
        }
    }

    @Test(arguments: [
        Case(
            "Two-way trade reached approximately 4 billion USD in 2013, up 7% from 2012.", "4 billion USD",
            "Two-way trade", 2013),
        Case(
            "Two-way trade reached approximately 4 billion USD in 2013, up 7% from 2012.", "7%", "Two-way trade", 2013,
            .change),
        Case(
            "This will help both bring two-way trade to 7 billion USD by 2015 and 10 billion USD by 2020.",
            "7 billion USD", "two-way trade", 2015, .target),
        Case(
            "This will help both bring two-way trade to 7 billion USD by 2015 and 10 billion USD by 2020.",
            "10 billion USD", "two-way trade", 2020, .target),
        Case(
            "Russia ranks 18th among the 101 countries and territories investing there.", "101",
            "countries and territories"),
        Case("The budget provides for spending of £4.4bn.", "£4.4bn", "spending"),
        Case("They will issue bonds for A$250m.", "A$250m", "bonds", nil, .target),
        Case("The deficit was put at 2.9 per cent, against 3.4 per cent before.", "3.4 per cent", "deficit"),
        Case("Schools get £912m, hospitals £1bn.", "£1bn", "hospitals"),
        Case("A pier, 340 metres long, was built.", "340 metres", "pier"),
        Case("Migration was 330,000, up from 236,000.", "236,000", "Migration"),
        Case("The ship, a tub of oak, costs £4m.", "£4m", "ship"),
        Case("The tax, which rose by 3 per cent, is old.", "3 per cent", "tax", nil, .change),
        Case("Police put the number at 800.", "800", "number"),
        Case("A 46-page report came out.", "46", "page"),
        Case("She burns 190 an hour.", "190", nil),
        Case("They have held 7 rounds of negotiations for a treaty.", "7", "rounds of negotiations"),
        Case("Some 35 percent of Tarnish jobs depend on ferries.", "35 percent", "Tarnish jobs"),
        Case("The council set a 12 percent levy on yachts.", "12 percent", "levy"),
        Case("Harlow sold $2 billion in spare parts.", "$2 billion", "spare parts"),
        Case("The cost of the tunnel rose to £5m.", "£5m", "cost of the tunnel"),
        Case("Unemployment fell by 3 percent in 2016.", "3 percent", "Unemployment", 2016, .change),
        Case("In 2014, the port handled 900 ships.", "900", "ships", 2014),
        Case("Half of all tomatoes rot.", "Half", "tomatoes"),
        Case("About 1 in 4 residents left.", "1 in 4", "residents"),
        Case("The mill cut its workforce from 900 to 400 people.", "400", "people"),
        Case("Inflation is expected to reach 9 percent.", "9 percent", "Inflation", nil, .target),
        Case("The plant aims to hire 300 welders.", "300", "welders", nil, .target),
        Case("Output of the quarry was 40 tonnes.", "40 tonnes", "Output of the quarry"),
        Case("A 776-foot airship landed.", "776-foot", "airship"),
        Case("Mara Lund, 43, was rescued.", "43", "Mara Lund", nil, nil),
        Case("Wages grew 2.5 per cent last year.", "2.5 per cent", "Wages", nil, .change),
        Case("The region’s population is 3 million.", "3 million", "region’s population"),
        Case("Exports totalled €8bn in 2019.", "€8bn", "Exports", 2019),
    ]) func aFigureKnowsWhatItIsAbout(_ example: Case) throws {
        let text = Text(example.text)
        let draft = Article.Draft(text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata())
        let figures = FigureFinder().find(in: draft, sentences: [text.span])
        let figure = try #require(figures.first { text[$0.span] == example.words })
        #expect(figure.subject.map { text[$0] } == example.subject)
        #expect(figure.year == example.year)
        #expect(figure.role == example.role)
    }

    @Test(arguments: [
        ("Trade was up 7%.", Figure.Change.up), ("Wages fell by 3 percent.", .down), ("A 7% rise followed.", .up),
        ("It is 12 percent lower.", .down), ("An increase of 5 per cent is due.", .up),
        ("Shares closed down 12p.", .down),
        ("It makes up 7% of sales.", nil), ("The rate is 7%.", nil),
    ]) func aChangeKnowsWhichWayItWent(_ text: String, _ change: Figure.Change?) {
        #expect(MarkedFigures(text).found().map(\.change) == [change])
    }

    @Test(arguments: [
        ("The mill burned down 64 years ago.", "1950"),
        ("She left three days ago.", "2014-11-27"),
        ("It opened two months ago.", "2014-09"),
        ("It closed on Feb. 9.", "2015-02-09"),
        ("They meet tomorrow at 7 p.m.", "2014-12-01T19:00"),
        ("It sank on Tuesday at 3pm.", "2014-11-25T15:00"),
        ("It will sail on Tuesday at 3pm.", "2014-12-02T15:00"),
    ]) func relativeDatesAreCountedFromTheDayOfPublication(_ text: String, _ resolved: String) {
        #expect(MarkedFigures(text).found(published: "2014-11-30").map(\.resolved) == [resolved])
    }

    @Test(arguments: ["The mill burned down 64 years ago.", "They meet tomorrow at 7 p.m.", "It closed on Feb. 9."])
    func withoutADayOfPublicationNothingIsResolved(_ text: String) {
        #expect(MarkedFigures(text).found().allSatisfy { $0.resolved == nil })
        #expect(MarkedFigures(text).found(published: "2014").allSatisfy { $0.resolved == nil })
    }
}
