import Foundation
import GRDB
import Model
import Testing

@testable import Library

struct KeepingTests {
    let kept: TestLibrary

    init() throws { kept = try TestLibrary() }

    @Test func anArticleIsKeptWithWhatItSaysAndWhoSaysIt() throws {
        let id = try kept.keep(Articles.harbour).article
        let article = try #require(try kept.library.article(id))
        #expect(article.metadata.title == "Harbour opens at Port Ellisund")
        #expect(try kept.count("quote") >= 2 && kept.count("speaker") >= 2 && kept.count("figure") >= 3)
        #expect(try kept.library.source(of: id)?.bytes == Array(Articles.harbour.utf8))
    }

    @Test func theSameBytesAreKeptOnce() throws {
        let first = try kept.keep(Articles.harbour)
        let second = try kept.keep(Articles.harbour, from: "/elsewhere/b.txt")
        #expect(second == .known(first.article))
        #expect(try kept.count("article") == 1 && kept.count("version") == 1)
    }

    @Test func theSameWordsWithOtherWhiteSpaceAreTheSameArticle() throws {
        let first = try kept.keep(Articles.harbour)
        #expect(try kept.keep(Articles.harbour + "\n\n\n") == .known(first.article))
    }

    @Test func anAddressWhoseWordsChangedGetsASecondVersionAndKeepsTheFirst() throws {
        let address = "https://courier.example/harbour"
        let first = try kept.keep(Articles.harbour, from: address)
        let changed = Articles.harbour.replacing("1.4 billion", with: "1.6 billion")
        #expect(try kept.keep(changed, from: address + "?utm_source=mail#top") == .changed(first.article))
        let sources = try kept.library.sources(of: first.article)
        #expect(sources.map(\.bytes) == [Array(changed.utf8), Array(Articles.harbour.utf8)])
        #expect(try kept.found("number:1.6bn").count == 1)
        #expect(try kept.found("number:1.4bn").isEmpty, "what the search finds is in the current version")
    }

    @Test func aVersionThatComesBackIsCurrentAgainAndNotKeptTwice() throws {
        let address = "https://courier.example/harbour"
        let id = try kept.keep(Articles.harbour, from: address).article
        try kept.keep(Articles.harbour.replacing("1.4", with: "1.6"), from: address)
        #expect(try kept.keep(Articles.harbour, from: address) == .changed(id))
        #expect(try kept.count("version") == 2)
        #expect(try kept.library.source(of: id)?.bytes == Array(Articles.harbour.utf8))
    }

    @Test func aSavedFileAndItsAddressAreOneArticle() throws {
        let file = try kept.keep(Articles.harbour)
        let page = Articles.harbour + "\n"
        #expect(try kept.keep(page, from: "https://courier.example/harbour") == .known(file.article))
        #expect(try kept.library.article(at: "https://courier.example/harbour") == file.article)
    }

    @Test(arguments: [
        "http://courier.example/harbour", "https://www.courier.example/harbour", "https://courier.example/harbour/",
        "HTTPS://Courier.example/harbour?utm_anything=1&gclid=2#top",
    ])
    func anAddressSpelledOtherwiseIsTheSameArticle(address: String) throws {
        let id = try kept.keep(Articles.harbour, from: "https://courier.example/harbour").article
        #expect(try kept.library.article(at: address) == id)
        #expect(try kept.keep(Articles.harbour.replacing("1.4", with: "1.6"), from: address) == .changed(id))
        #expect(try kept.count("article") == 1 && kept.count("version") == 2)
    }

    @Test(arguments: [
        "https://courier.example/harbour?page=2", "https://courier.example/Harbour",
        "https://mail.courier.example/harbour",
    ])
    func anotherAddressIsAnotherArticle(address: String) throws {
        try kept.keep(Articles.harbour, from: "https://courier.example/harbour")
        #expect(try kept.library.article(at: address) == nil)
    }

    @Test func twoAddressesWithTheSameWordsAreTwoArticles() throws {
        try kept.keep(Articles.harbour, from: "https://courier.example/harbour")
        let other = try kept.keep(Articles.harbour + "\n", from: "https://herald.example/port")
        guard case .new = other else {
            Issue.record("an agency's report in two papers is two articles")
            return
        }
    }

    @Test func aBatchIsKeptWholeOrNotAtAll() throws {
        let good = try TestLibrary.read(Articles.harbour)
        try kept.library.write { database in
            try database.execute(
                sql:
                    "CREATE TRIGGER no BEFORE INSERT ON figure WHEN new.value = 210e6 BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
        }
        #expect(throws: LibraryError.self) {
            try kept.library.keep([good, try TestLibrary.read(Articles.budget)])
        }
        #expect(try kept.count("article") == 0 && kept.count("articleSearch") == 0)
    }

    @Test func forgettingLeavesNothingBehind() throws {
        let id = try kept.keep(Articles.harbour).article
        let document = try TestLibrary.read(Articles.harbour)
        let quote = try #require(document.article.quotes.first)
        _ = try kept.library.add(.note, "why?", at: Anchor(quote.span, in: document.article.text), of: id)
        _ = try kept.library.toggle(tag: "ports", of: id)
        #expect(try kept.library.forget(id))
        for table in [
            "article", "version", "speaker", "quote", "figure", "mark", "tag", "articleSearch", "quoteSearch",
        ] {
            #expect(try kept.count(table) == 0, "\(table)")
        }
        #expect(try !kept.library.forget(id))
    }

    @Test func theSameBytesInAnotherCharsetAreReadAnewAndNotKeptTwice() throws {
        let bytes = Array("Caf".utf8) + [0xE9] + Array(" closes\n\nThe place was closed on Friday.".utf8)
        func document(_ charset: String?, _ text: String) throws -> ReadDocument {
            let read = try TestLibrary.read(text + " closes\n\nThe place was closed on Friday.")
            return ReadDocument(
                bytes: bytes, origin: "/news/a.txt", charset: charset, article: read.article, analysis: 1)
        }
        let id = try #require(try kept.library.keep([try document(nil, "Cafй")]).first?.article)
        #expect(try kept.library.keep([try document("windows-1252", "Café")]) == [.changed(id)])
        #expect(try kept.count("version") == 1 && kept.library.source(of: id)?.charset == "windows-1252")
        #expect(try kept.library.article(id)?.metadata.title == "Café closes")
        #expect(try kept.library.keep([try document(nil, "Cafй")]) == [.known(id)], "who names none changes nothing")
    }
}
