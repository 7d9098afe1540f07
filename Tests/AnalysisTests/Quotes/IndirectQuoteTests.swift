import Analysis
import Model
import Testing

@Suite struct IndirectQuoteTests {
    @Test(arguments: [
        "⟦source:Ms. Lee⟧ ⟦cue:said⟧ ⟦content:that the road would stay open⟧.",
        "⟦content:The road will stay open⟧, ⟦cue:according to⟧ ⟦source:the ministry⟧.",
        "⟦content:The road will stay open⟧, ⟦source:the minister⟧ ⟦cue:said⟧.",
    ])
    func aReportHasItsCueAndItsSource(_ string: String) {
        let marked = MarkedQuotes(string)
        let quotes = QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft))
        #expect(MarkedQuotes.parts(of: quotes, in: marked.draft.text) == marked.quotes)
        #expect(quotes.map(\.kind) == [.indirect])
    }

    @Test(arguments: [
        "The road runs along the river and ends at the old mill.",
        "Three ships left the harbour on Monday.",
        "The ministers will compare notes on the harbour and the new bridge.",
        "The visit seeks to create momentum for the partnership.",
        "Mr. Moss will hold talks with senior officials on ways to deepen ties.",
    ])
    func plainSentencesReportNothing(_ string: String) {
        let marked = MarkedQuotes(string)
        #expect(QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft)).isEmpty)
    }

    @Test(arguments: [
        "LEE: ⟦content:The road will stay open.⟧\nMOSS: ⟦content2:For how long?⟧",
        "⟦content:“The road will stay open.”⟧ — ⟦source:Ann Lee⟧",
    ])
    func wholeParagraphsBelongToThoseTheyName(_ string: String) {
        let marked = MarkedQuotes(
            string.replacing("LEE:", with: "⟦source:LEE⟧:").replacing("MOSS:", with: "⟦source2:MOSS⟧:"))
        let quotes = QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft))
        #expect(MarkedQuotes.parts(of: quotes, in: marked.draft.text) == marked.quotes)
    }

    @Test func aQuotationLeftOpenGoesOnInTheNextParagraph() {
        let marked = MarkedQuotes(
            "⟦source:Ms. Lee⟧ ⟦cue:said⟧: ⟦content:“The road will stay open. We have seen to that.⟧\n⟦content:“It will be there for years.”⟧"
        )
        let quotes = QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft))
        #expect(MarkedQuotes.parts(of: quotes, in: marked.draft.text) == marked.quotes)
    }

    @Test func anyTextIsReadToItsEnd() {
        var seed: UInt64 = 7
        let pieces = [
            "“", "”", "\"", "‘", "’", "'", "''", "``", "said", "Lee", " ", "\n", ",", ".", ":", "—", "\u{0}", "é", "🧑‍🚒",
            "A:",
        ]
        for _ in 0..<300 {
            var string = ""
            for _ in 0..<40 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                string += pieces[Int(seed >> 33) % pieces.count]
            }
            let draft = MarkedQuotes(string).draft
            let quotes = QuoteFinder().find(in: draft, sentences: SentenceSplitter().split(draft))
            #expect(quotes.allSatisfy { $0.content.allSatisfy { $0.end <= draft.text.count && !$0.isEmpty } })
        }
    }
}
