import Analysis
import Model
import Testing

@Suite struct TimelineTests {
    /// The words of time of a text with their dates; "=" before a date that was worked out.
    private static func timeline(_ words: String, published: String?) -> [String] {
        let text = Text(words)
        let draft = Article.Draft(
            text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata(published: published))
        return FigureFinder().read(draft, sentences: SentenceSplitter().split(draft)).timeline.map {
            "\(text[$0.span]) \($0.isResolved ? "=" : "")\($0.date ?? "?")"
        }
    }

    @Test(arguments: [
        ("The mill burned down 64 years ago.", ["64 years ago =1950"]),
        ("It closed on Tuesday.", ["Tuesday =2014-11-25"]),
        ("It will open next Tuesday.", ["next Tuesday =2014-12-02"]),
        ("He came early this year and left last month.", ["early this year =2014", "last month =2014-10"]),
        ("They met yesterday; they meet again tomorrow.", ["yesterday =2014-11-29", "tomorrow =2014-12-01"]),
        ("The fair was last week.", ["last week =2014-11-17/2014-11-23"]),
        ("It was sold in May and built in 1995.", ["May =2014-05", "1995 1995"]),
        ("The port opened on 4 July 1995.", ["4 July 1995 1995-07-04"]),
    ]) func wordsOfTimeAreCountedFromTheArticlesOwnDate(_ words: String, _ expected: [String]) {
        #expect(Self.timeline(words, published: "2014-11-30") == expected)
    }

    @Test(arguments: [
        ("It closed on Tuesday.", ["Tuesday ?"]), ("It shut 64 years ago, in 1950.", ["64 years ago ?", "1950 1950"]),
    ]) func withoutADateTheWordsStandForThemselves(_ words: String, _ expected: [String]) {
        #expect(Self.timeline(words, published: nil) == expected)
    }

    @Test(arguments: [
        "Nobody may enter.", "They march on.", "The day was long and the year longer.", "At 2:45 p.m. it rang.",
    ])
    func wordsThatDateNothingAreLeftOut(_ words: String) {
        #expect(Self.timeline(words, published: "2014-11-30").isEmpty)
    }

    @Test func aWordOfTimeWithoutANumberIsNoFigure() {
        #expect(
            MarkedFigures("It closed on Tuesday, last month, early this year.").found(published: "2014-11-30").isEmpty)
    }
}
