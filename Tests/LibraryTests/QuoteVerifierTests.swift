import Model
import Testing

@testable import Library

struct QuoteVerifierTests {
    static let text = Text(
        """
        “We have done, I think, everything that could be done for the harbour,” the minister said. “The dockers of
        Ellisund will not be forgotten – not by me, and not by this government. It cost 4.5 billion.”
        """)

    private func verdict(_ quote: String) -> String {
        switch QuoteVerifier(quote).verify(in: Self.text) {
        case .absent: return "absent"
        case .verbatim(let span): return "verbatim " + Self.text[span]
        case .altered(_, let differences):
            return differences.map { difference in
                switch difference {
                case .same(let words): words
                case .onlyText(let words): "[-\(words)-]"
                case .onlyQuote(let words): "{+\(words)+}"
                }
            }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        "We have done, I think, everything that could be done for the harbour",
        "\"we have done I think everything that could be done\"",
        "everything … could be done for the harbour",
        "We have done ... everything that could be done",
        "We have done [...] everything",
        "[We] have done, I think, everything",
        "[w]e have done",
        "[The cabinet has] done, I think, everything that could be done",
        "The dockers of Ellisund will not be forgotten — not by me",
        "The dockers [of the town] will not be forgotten",
        "everything [sic] that could be done for the harbour",
        "done for the harbour … The dockers of Ellisund",
        "…will not be forgotten…",
    ])
    func whatAnEditorMayDoIsVerbatim(quote: String) {
        #expect(verdict(quote).hasPrefix("verbatim"), "\(verdict(quote))")
    }

    @Test func itIsSaidWhereItStands() {
        #expect(verdict("dockers … forgotten") == "verbatim dockers of\nEllisund will not be forgotten")
    }

    @Test(arguments: [
        (
            "We have done everything that could be done for the harbour",
            "“We have done, [-I think,-] everything that could be done for the harbour,”"
        ),
        (
            "The dockers of Ellisund will never be forgotten",
            "“The dockers of Ellisund will [-not-] {+never+} be forgotten"
        ),
        ("It cost 45 billion", "It cost [-4.5-] {+45+} billion.”"),
        (
            "The dockers of Ellisund will be forgotten, not by me",
            "“The dockers of Ellisund will [-not-] be forgotten – not by me,"
        ),
    ])
    func aChangedWordIsShown(quote: String, difference: String) {
        #expect(verdict(quote).replacing("– ", with: "") == difference.replacing("– ", with: ""))
    }

    @Test(arguments: [
        "The fishermen never got what they had been promised by anybody", "harbour dockers", "", "…", "[sic]", "?!",
    ])
    func whatIsNotThereIsAbsent(quote: String) {
        #expect(verdict(quote) == "absent")
    }

    @Test func aGapIsNoLeaveToJoinWhatStandsFarApart() {
        let text = Text("We will build it. " + String(repeating: "Other words came after that. ", count: 60) + "Never.")
        #expect(QuoteVerifier("We will build it … never").verify(in: text) != .verbatim(text.span))
        guard case .altered = QuoteVerifier("We will build it … never").verify(in: text) else {
            Issue.record("the words before the gap are there")
            return
        }
    }
}
