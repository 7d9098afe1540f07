import Model
import Testing

@testable import Library

struct VersionComparisonTests {
    private func compare(_ changed: String) throws -> VersionComparison {
        VersionComparison(
            try TestLibrary.read(Articles.harbour).article, try TestLibrary.read(changed).article)
    }

    @Test func theSameTextHasNoChange() throws {
        #expect(try compare(Articles.harbour + "\n\n").isEmpty)
    }

    @Test func aChangedNumberIsAChangedSentenceAndAChangedFigure() throws {
        let comparison = try compare(Articles.harbour.replacing("3 million tonnes", with: "2 million tonnes"))
        #expect(comparison.sentences.count == 1 && comparison.quotes.isEmpty)
        guard case .changed(let differences, _) = comparison.sentences.first else {
            Issue.record("\(comparison.sentences)")
            return
        }
        #expect(differences.contains(.onlyText("3")) && differences.contains(.onlyQuote("2")))
        #expect(
            comparison.figures.contains { change in
                if case .changed(let from, let to, _, _) = change { return from.hasPrefix("3") && to.hasPrefix("2") }
                return false
            })
    }

    @Test func aSentenceThatIsGoneAndOneThatIsNewAreTold() throws {
        let changed = Articles.harbour.replacing(
            "Unions are not so sure.", with: "Nobody asked the fishermen at first.")
        let comparison = try compare(changed)
        let new = "Nobody asked the fishermen at first."
        let text = try TestLibrary.read(changed).article.text
        #expect(comparison.sentences.count == 2 && comparison.sentences.contains(.removed("Unions are not so sure.")))
        #expect(
            comparison.sentences.contains { change in
                if case .added(new, let span) = change { return text[span] == new }
                return false
            })
    }

    @Test func aQuoteThatIsGoneIsToldWithItsSpeaker() throws {
        let changed = Articles.harbour.replacing(
            "“The work will go to others,” said Karin Mo, who leads the dockers’ union.", with: "")
        let comparison = try compare(changed)
        #expect(
            comparison.quotes.contains { change in
                if case .removed(let words, "Karin Mo") = change { return words.contains("others") }
                return false
            })
    }

    @Test func aQuoteGivenToSomebodyElseHasMoved() throws {
        let comparison = try compare(Articles.harbour.replacing("said Karin Mo", with: "said Eva Lind"))
        #expect(
            comparison.quotes.contains { change in
                if case .moved(_, "Karin Mo", "Eva Lind", _) = change { return true }
                return false
            })
    }
}
