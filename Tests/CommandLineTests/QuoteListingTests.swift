import Analysis
import Formats
import Model
import Testing

@testable import crosshead

@Suite struct QuoteListingTests {
    private let article = Analyzer().analyze(
        DraftComposer.paragraphs("“The mill will close,” said Ann Lee. “When?” a man shouted."))

    @Test func oneFileIsALineAQuoteAndACount() {
        var listing = QuoteListing()
        listing.add(["Ann Lee: “The mill will close,”"], [article.quotes[0]], of: article, from: "mill", isAlone: true)
        #expect(listing.text == "Ann Lee: “The mill will close,”\n\n1 quote (1 named)\n")
    }

    @Test func severalFilesAreNamedAndCountedTogether() {
        var listing = QuoteListing()
        listing.add(["A: 1"], [article.quotes[0]], of: article, from: "mill", isAlone: false)
        listing.add([], [], of: article, from: "nothing", isAlone: false)
        listing.add(["B: 2"], [article.quotes[0]], of: article, from: "river", isAlone: false)
        #expect(listing.text == "mill\n  A: 1\n\nriver\n  B: 2\n\n2 quotes (2 named)\n")
    }

    @Test func nothingIsPrintedWhereThereAreNoQuotes() {
        #expect(QuoteListing().text.isEmpty)
    }
}

extension DraftComposer {
    /// A draft of one paragraph.
    fileprivate static func paragraphs(_ text: String) -> Article.Draft {
        var composer = DraftComposer()
        composer.add(.paragraph, text.utf8)
        return composer.draft(Metadata())
    }
}
