import Model
import Testing

/// Where reading goes on when an article was read anew.
@Suite struct PlaceFinderTests {
    private func article(_ lines: [String]) -> Article {
        var composer = DraftComposer()
        for line in lines { composer.add(.paragraph, line.utf8) }
        return Article(composer.draft(Metadata()))
    }

    /// The words at the place in the new version of those that stand at `words` in the old one.
    private func again(_ words: String, _ old: [String], _ new: [String]) throws -> String {
        let (old, new) = (article(old), article(new))
        let bytes = Array(words.utf8)
        let start = try #require(old.text.bytes.indices.first { old.text.bytes[$0...].starts(with: bytes) })
        let offset = PlaceFinder(from: old, to: new).offset(start)
        #expect(new.text.isBoundary(offset))
        return String(new.text[Span(offset, new.text.count)].prefix(6))
    }

    @Test func wordsThatAreStillThereAreFoundWhereverTheyMoved() throws {
        let old = ["Alpha one.", "Béta two.", "Gamma three."]
        #expect(try again("two", old, ["New.", "Alpha one.", "More.", "Béta two."]) == "two.")
        #expect(try again("Gamma", old, ["Gamma three.", "Alpha one."]) == "Gamma ")
    }

    @Test func aChangedParagraphIsFoundBehindTheOneBeforeIt() throws {
        #expect(try again("two", ["Alpha one.", "Beta two."], ["New.", "Alpha one.", "Beta 2 it is."]) == "Beta 2")
    }

    @Test func ofTwoThatAreTheSameTheNearestIsMeant() throws {
        let old = ["Yes.", "Alpha one.", "Beta two.", "Yes.", "Gamma three."]
        #expect(try again("Gamma", old, old) == "Gamma ")
        let (first, second) = (article(old), article(["New."] + old))
        let last = first.blocks[3].span.start
        #expect(PlaceFinder(from: first, to: second).offset(last) == second.blocks[4].span.start)
    }

    @Test func anotherTextAltogetherIsEnteredAsFarIn() {
        let (old, new) = (article(["aaaaaaaaaa"]), article(["ééééé", "bbbb"]))
        for offset in 0...old.text.count {
            #expect(new.text.isBoundary(PlaceFinder(from: old, to: new).offset(offset)))
        }
        #expect(PlaceFinder(from: article([]), to: new).offset(0) == 0)
    }
}
