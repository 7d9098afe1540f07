import Analysis
import Model
import Testing

@Suite struct DirectQuoteTests {
    private func find(_ marked: MarkedQuotes) -> [Quote] {
        QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft))
    }

    @Test(arguments: [
        "⟦content:“We are done with this,”⟧ ⟦source:Ms. Lee⟧ ⟦cue:said⟧.",
        "⟦content:“We are done with this,”⟧ ⟦cue:said⟧ ⟦source:Ann Lee, the mayor of Vale⟧.",
        "⟦content:\"We are done with this,\"⟧ ⟦source:she⟧ ⟦cue:said⟧ on Monday.",
        "⟦content:``We are done with this,''⟧ ⟦source:the minister⟧ ⟦cue:said⟧.",
        "⟦content:«We are done with this»⟧, ⟦source:she⟧ ⟦cue:said⟧.",
        "⟦content:„We are done with this“⟧, ⟦source:she⟧ ⟦cue:said⟧.",
        "⟦content:‘We don’t want the workers’ money,’⟧ ⟦source:he⟧ ⟦cue:said⟧.",
        "⟦source:Trade Minister and Harbour Chief Ann Lee⟧ ⟦cue:said⟧: ⟦content:“We are done with this.”⟧",
        "During a visit early this year ⟦source:Vale Trade Minister Ann Lee⟧ ⟦cue:said⟧: ⟦content:“The road is open. It will stay so.”⟧",
        "⟦content:“The road is open,”⟧ ⟦source:Ms. Lee⟧ ⟦cue:said⟧. ⟦content:“It will stay so.”⟧",
        "⟦content:“The road,”⟧ ⟦source:Ms. Lee⟧ ⟦cue:said⟧, ⟦content:“is open to all of you.”⟧",
        "⟦content:“Is the road open?”⟧ ⟦source:Ms. Lee⟧ ⟦cue:asked⟧.",
        "⟦content:“The road is open,”⟧ ⟦cue:according to⟧ ⟦source:Ms. Lee⟧.",
    ])
    func aQuoteHasItsMarksItsCueAndItsSource(_ string: String) {
        let marked = MarkedQuotes(string)
        let quotes = find(marked)
        #expect(MarkedQuotes.parts(of: quotes, in: marked.draft.text) == marked.quotes)
        #expect(quotes.allSatisfy { $0.kind == .direct && $0.isDirect })
    }

    @Test(arguments: [
        "The so-called “dream ticket” fell apart.",
        "He starred in “The Long Road Home” in May.",
        "Ann “Red” Lee was there.",
        "The workers’ union and the ’90s were theirs.",
        "A 6'2\" man and a 5'1\" woman left.",
    ])
    func titlesNicknamesAndApostrophesAreNoQuotes(_ string: String) {
        #expect(find(MarkedQuotes(string)).isEmpty)
    }

    @Test(arguments: [
        ("“We are done,” she said.", Quote.VerbClass.neutral), ("“We are done,” she insisted.", .claim),
        ("“We are done,” she admitted.", .concession), ("“We are not,” she countered.", .denial),
        ("“Come here now,” she urged.", .demand), ("“Are we done?” she asked.", .question),
        ("“It will rain,” she predicted.", .prediction),
    ])
    func theVerbTellsItsClass(_ string: String, _ expected: Quote.VerbClass) {
        #expect(find(MarkedQuotes(string)).map(\.verbClass) == [expected])
    }
}
