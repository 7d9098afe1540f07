import Analysis
import Model
import Testing

/// Words in marks that nobody is reported to have said.
@Suite struct NotQuoteTests {
    @Test(arguments: [
        "The “smart” bridge has been out of order since May.",
        "Its so-called “green” concrete cracked in the first winter.",
        "The crossing is known as “the Needle”.",
        "Her novel “The Long Crossing” won the prize in 2011.",
        "He played the ferryman in “Northern Water” and its sequel.",
        "The song “Stones in the River” opened the evening.",
        "Luca “Lefty” Orsi built the first bridge.",
        "The board set up “Bridges for All”, a programme for small towns.",
        "The second part, “Crossing Over”, will be shown on Sunday.",
        "The word “bridge” is older than the town.",
        "The film \"Low Tide\" runs for two hours.",
        "The ship ‘Aurora’ lay in the harbour.",
    ])
    func scareQuotesTitlesAndNamesAreNoQuotes(_ string: String) {
        let marked = MarkedQuotes(string)
        let quotes = QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft))
        #expect(quotes.isEmpty)
    }
}
