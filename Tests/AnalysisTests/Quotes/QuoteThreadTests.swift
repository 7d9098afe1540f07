import Analysis
import Model
import Testing

/// Quotes that reach from one paragraph into the next.
@Suite struct QuoteThreadTests {
    private func expectQuotes(_ string: String) {
        let marked = MarkedQuotes(string)
        let quotes = QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft))
        #expect(MarkedQuotes.parts(of: quotes, in: marked.draft.text) == marked.quotes)
    }

    @Test(arguments: [
        "⟦content:“The bridge is closed,”⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.\n⟦content:“It will stay closed until the spring, and nobody can change that.”⟧",
        "⟦content:“We are tired of waiting,”⟧ ⟦cue:said⟧ ⟦source:Jon Tamm, a fisherman⟧. ⟦content:“The ferry is always late.”⟧\n⟦content:“I sold my boat last week because of it.”⟧",
    ])
    func aParagraphInMarksGoesOnWithTheQuoteBeforeIt(_ string: String) { expectQuotes(string) }

    @Test func anAnswerIsNotPartOfItsQuestion() {
        expectQuotes(
            "⟦content:“How long will the bridge stay closed this time?”⟧ ⟦source:Mr. Tamm⟧ ⟦cue:asked⟧.\n⟦content2:“It will stay closed until the spring.”⟧"
        )
    }

    @Test func aParagraphLeftOpenTakesTheSourceOfTheNext() {
        expectQuotes(
            "⟦content:“The bridge is old and the river is high this year.⟧\n⟦content:“It will stay closed until the spring,”⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧."
        )
    }

    @Test(arguments: [
        "⟦content:“The bridge was everything to us, and now it is gone.”⟧\n— ⟦source:Anna Orsi⟧",
        "⟦content:“The bridge was everything to us, and now it is gone.”⟧\n- ⟦source:Anna Orsi⟧, Vale",
    ])
    func aNameBehindADashInAParagraphOfItsOwnSignsTheOneBefore(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦cue:Said⟧ ⟦source:Ms. Orsi⟧: ⟦content:“The bridge will stay closed until the spring.”⟧",
        "⟦source:Ms. Orsi⟧ ⟦cue:continued⟧:\n⟦content:“The bridge will stay closed until the spring.”⟧",
    ])
    func aColonLeadsToWhatIsSaid(_ string: String) { expectQuotes(string) }
}
