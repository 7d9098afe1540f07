import GRDB
import Model
import Testing

@testable import Library

struct MarkTests {
    let kept: TestLibrary
    let id: Int
    let article: Article

    init() throws {
        kept = try TestLibrary()
        id = try kept.keep(Articles.harbour, from: "https://courier.example/harbour").article
        article = try TestLibrary.read(Articles.harbour).article
    }

    private func anchor(_ words: String) throws -> Anchor {
        let found = try #require(
            article.text.bytes.indices.first { article.text.bytes[$0...].starts(with: words.utf8) })
        return Anchor(Span(found, found + words.utf8.count), in: article.text)
    }

    @Test func aCorrectedSpeakerIsWhatTheSearchFindsAndOutlastsANewAnalysis() throws {
        let quote = try #require(article.quotes.last { article.text[$0.span].contains("others") })
        _ = try kept.library.add(.speaker, "Ole Strand", at: Anchor(quote.span, in: article.text), of: id)
        try kept.library.describe([(id, article)], analysis: 2)
        #expect(try kept.found("speaker:strand said:others").count == 1)
        #expect(try kept.found("speaker:mo said:others").isEmpty)
        #expect(try kept.library.article(id)?.analysis == 2)
    }

    @Test func aCorrectedFigureOutlastsAChangedText() throws {
        let value = FigureValue(1.5e9, unit: "EUR")
        _ = try kept.library.add(.figure, value.body, at: try anchor("1.4 billion euros"), of: id)
        let changed = Articles.harbour.replacing("Unions are not so sure.", with: "Unions doubt it. Others do not.")
        try kept.keep(changed, from: "https://courier.example/harbour")
        #expect(try kept.found("number:1.5bn unit:EUR") == ["figure 1.4 billion euros"])
    }

    @Test func aCorrectionNamesAnewSpeakerOrNobody() throws {
        let quote = try #require(article.quotes.first)
        let mark = { (body: String, number: Int) in
            Mark(
                id: number, article: 1, kind: .speaker, body: body, anchor: Anchor(quote.span, in: article.text),
                made: "")
        }
        let renamed = Corrector([mark("Eva Lind", 1)]).correct(article).article
        #expect(renamed.quotes[0].speaker.map { renamed.speakers[$0].name } == "Eva Lind")
        #expect(renamed.speakers.last?.quotes == [0])
        #expect(renamed.speakers.flatMap(\.quotes).count == article.speakers.flatMap(\.quotes).count)
        let nobodys = Corrector([mark("Eva Lind", 1), mark("", 2)]).correct(article).article
        #expect(nobodys.quotes[0].speaker == nil)
    }

    @Test func aNoteWhoseWordsAreGoneIsKeptAndListed() throws {
        let anchor = try anchor("We are proud.")
        let note = try kept.library.add(.note, "Is he?", at: anchor, of: id)
        let changed = Articles.harbour.replacing(" “We are proud.”", with: "")
        try kept.keep(changed, from: "https://courier.example/harbour")
        let text = try TestLibrary.read(changed).article.text
        #expect(try kept.library.marks(of: id, .note) == [note])
        #expect(note.anchor.find(in: text) == nil)
    }

    @Test func correctionsThatFindNothingAreOrphans() throws {
        let anchor = try anchor("Ada Brandt")
        let mark = Mark(id: 1, article: id, kind: .figure, body: "3.0", anchor: anchor, made: "")
        #expect(Corrector([mark]).correct(article).orphans == [mark])
    }

    @Test func theReaderComesBackToWhereTheyWere() throws {
        let point = try anchor("Unions are").span.start
        let top = try anchor("The new harbour").span.start
        try kept.library.setPlace(Place(top: top, point: point), in: article.text, of: id)
        #expect(try kept.library.place(in: article.text, of: id) == Place(top: top, point: point))
        let longer = Text("A line was added above.\n" + article.text[article.text.span])
        let place = try #require(try kept.library.place(in: longer, of: id))
        #expect(longer[Span(place.point, place.point + 10)] == "Unions are" && place.top == top + 24)
        try kept.library.setPlace(Place(top: 0, point: 3), in: article.text, of: id)
        #expect(try kept.count("mark") == 1, "only the last place is kept")
    }

    @Test func whatIsLastOpenedIsFirstInTheHistory() throws {
        let other = try kept.keep(Articles.budget).article
        #expect(try kept.library.history(limit: 5).isEmpty)
        try kept.library.open(id)
        try kept.library.open(other)
        #expect(try kept.library.history(limit: 5).map(\.id) == [other, id])
        try kept.library.open(id)
        #expect(try kept.library.history(limit: 5).map(\.id) == [id, other], "in the same second as well")
        #expect(try kept.library.articles(LibraryQuery(), by: .read, limit: 5).map(\.article.id) == [id, other])
    }

    @Test func aClockThatWasSetBackChangesNoOrder() throws {
        let other = try kept.keep(Articles.budget).article
        try kept.library.open(id)
        let sql = "UPDATE article SET opened = ?1, added = ?1"
        try kept.library.write { try $0.execute(sql: sql, arguments: ["2099-12-31T23:59:59Z"]) }
        try kept.library.open(other)
        #expect(try kept.library.history(limit: 5).map(\.id) == [other, id])
        let changed = Articles.harbour.replacing("1.4 billion", with: "1.6 billion")
        #expect(try kept.keep(changed, from: "https://courier.example/harbour") == .changed(id))
        #expect(try kept.library.source(of: id)?.bytes == Array(changed.utf8), "the last version is the current one")
        #expect(try kept.library.faults().isEmpty)
    }

    @Test func aNewAnalysisThatReadsAnotherTextKeepsMarksAndGivesPlacesInThatText() throws {
        let note = try kept.library.add(.note, "Is he?", at: try anchor("We are proud."), of: id)
        let quote = try #require(article.quotes.last { article.text[$0.span].contains("others") })
        _ = try kept.library.add(.speaker, "Eva Lind", at: Anchor(quote.span, in: article.text), of: id)
        let longer = try TestLibrary.read("A line that was left out before\n\n" + Articles.harbour).article
        try kept.library.describe([(id, longer)], analysis: 2)
        #expect(try kept.library.text(of: id) == longer.text)
        let place = try #require(note.anchor.find(in: longer.text))
        #expect(longer.text[place] == "We are proud." && place != note.anchor.span)
        let hit = try #require(try kept.library.search(try QueryParser().parse("speaker:lind")).first)
        #expect(longer.text[hit.span].contains("The work will go to others"))
    }

    @Test func aCorrectionTakenBackIsFoundNoMore() throws {
        let quote = try #require(article.quotes.last { article.text[$0.span].contains("others") })
        let mark = try kept.library.add(.speaker, "Ole Strand", at: Anchor(quote.span, in: article.text), of: id)
        try kept.library.describe([(id, article)], analysis: 1)
        try kept.library.remove(mark.id)
        try kept.library.describe([(id, article)], analysis: 1)
        #expect(try kept.found("speaker:strand said:others").isEmpty)
        #expect(try kept.found("speaker:mo said:others").count == 1)
    }

    @Test func theNamesOfTagsAreListedOnce() throws {
        let other = try kept.keep(Articles.budget).article
        try kept.library.add(tags: ["ports", "money"], to: id)
        try kept.library.add(tags: ["ports"], to: other)
        #expect(try kept.library.tagNames() == ["money", "ports"])
    }
}
