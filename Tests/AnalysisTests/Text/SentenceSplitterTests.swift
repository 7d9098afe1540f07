import Analysis
import Model
import Testing

@Suite struct SentenceSplitterTests {
    /// The sentences of a text of which each line is a block.
    private func split(_ string: String) -> [String] {
        var composer = DraftComposer()
        for line in string.split(separator: "\n") { composer.add(.paragraph, line.utf8) }
        let draft = composer.draft(Metadata())
        return SentenceSplitter().split(draft).map { draft.text[$0] }
    }

    @Test(arguments: [
        "She met Mr. Lee.| He left.",
        "Gen. Ada Okafor spoke.| J. P. Moss did not.",
        "The U.S. Senate met.| The rest did not.",
        "He lives in the U.S.| The rest do not.",
        "Prices rose 4.5 percent.| No. 3 fell.",
        "It was No. 3 of 7.",
        "“We are done.”| She left.",
        "“Are you done?” he asked.",
        "“Are you done?” Ms. Lee asked.| He was.",
        "“Stop!”| Nobody moved.",
        "(It rained.)| It stopped.",
        "Wait … for it.| Really?!| Yes.",
        "It closed at 5 p.m. on Monday.| At 6 p.m. Tuesday it opened.",
        "Vale Corp. Chairman Ann Vale left.| Vale Inc.| The end.",
        "Read example.org today.",
        "``Go home.''| They went.",
    ])
    func sentencesEndWhereAReaderEndsThem(_ marked: String) {
        let expected = marked.split(separator: "|").map { $0.drop { $0 == " " } }
        #expect(split(marked.split(separator: "|").joined()) == expected.map(String.init))
    }

    @Test func noSentenceRunsOverTheEndOfABlock() {
        #expect(split("A heading\nA sentence") == ["A heading", "A sentence"])
    }

    @Test func tablesAndCodeKeepTheirOwnEnds() {
        var composer = DraftComposer()
        composer.add(.code, "let a = 1. Then".utf8)
        composer.add(.paragraph, "  Done.  ".utf8)
        let draft = composer.draft(Metadata())
        #expect(SentenceSplitter().split(draft).map { draft.text[$0] } == ["Done."])
    }
}
