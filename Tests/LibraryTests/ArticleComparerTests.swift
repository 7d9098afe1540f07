import Analysis
import Formats
import Foundation
import Model
import Testing

@testable import Library

@Suite("Comparing two reports")
struct ArticleComparerTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../seeds").standardized

    private static func seed(_ name: String) throws -> Article {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        return Analyzer().analyze(try DocumentReader().read(Document(bytes, name: name)))
    }

    private func article(_ text: String) throws -> Article {
        Analyzer().analyze(try DocumentReader().read(Document(Array(text.utf8), name: "report.txt")))
    }

    private func compare() throws -> ArticleComparison {
        ArticleComparer(try Self.seed("weir-collapse-courier.txt"), try Self.seed("weir-collapse-gazette.txt"))
            .compare()
    }

    private func item(_ subject: ArticleComparison.Subject, _ words: String) throws -> ArticleComparison.Item {
        try #require(
            try compare().items.first {
                $0.subject == subject
                    && ($0.first?.words.contains(words) == true || $0.second?.words.contains(words) == true)
            })
    }

    @Test("Who is quoted in both, and who in one alone")
    func speakers() throws {
        #expect(try item(.speaker, "Ines Calloway").relation == .same)
        #expect(try item(.speaker, "Ruth Adler").relation == .only(.first))
        #expect(try item(.speaker, "Olaf Brun").relation == .only(.second))
    }

    @Test("A quote that one report shortens is one quote")
    func shortened() throws {
        let quote = try item(.quote, "crack in spring")
        #expect(quote.relation == .shortened(.second))
        #expect(!quote.isGivenToOthers)
        #expect(quote.differences.last == .onlyText("“Nobody in the county house wanted to pay for it then.”"))
    }

    @Test("Words that the other report gives to somebody else are told as such")
    func givenToOthers() throws {
        let quote = try #require(try compare().items.first { $0.isGivenToOthers })
        #expect(quote.first?.about == "Ines Calloway" && quote.second?.about == "Olaf Brun")
    }

    @Test("Changed words are shown")
    func changed() throws {
        let quote = try item(.quote, "moss and loose stones")
        #expect(quote.relation == .changed)
        #expect(quote.differences.dropFirst() == [.onlyText("the autumn,”"), .onlyQuote("winter,”")])
    }

    @Test("Numbers that both give, that differ for the same thing, that one gives alone")
    func numbers() throws {
        #expect(try item(.number, "4,200").relation == .same)
        #expect(try item(.number, "2.4 million").relation == .same)
        let gap = try item(.number, "18 metres")
        #expect(gap.relation == .changed && gap.second?.words == "23 metres")
        #expect(try item(.number, "31").relation == .only(.first))
        #expect(try item(.number, "45").relation == .only(.second))
    }

    @Test("Every place is one of its article, and what both give is counted once")
    func places() throws {
        let (one, other) = (try Self.seed("weir-collapse-courier.txt"), try Self.seed("weir-collapse-gazette.txt"))
        let comparison = ArticleComparer(one, other).compare()
        for item in comparison.items {
            #expect(item.first != nil || item.second != nil)
            if let side = item.first, item.subject == .number { #expect(one.text[side.span] == side.words) }
            if let side = item.second, item.subject == .number { #expect(other.text[side.span] == side.words) }
        }
        let mirrored = ArticleComparer(other, one).compare()
        for subject in ArticleComparison.Subject.allCases {
            let (count, back) = (comparison.count(of: subject), mirrored.count(of: subject))
            #expect(count == (back.both, back.second, back.first))
        }
    }

    @Test("An article has everything in common with itself")
    func itself() throws {
        let article = try Self.seed("lake-dredging-inquiry.txt")
        let items = ArticleComparer(article, article).compare().items
        #expect(items.count > 40)
        #expect(items.allSatisfy { $0.relation == .same && !$0.isGivenToOthers })
    }

    @Test("Two people with one last name are two, and a last name alone is nobody where two have it")
    func namesakes() throws {
        let one = try article(
            "“The dam will hold for a century,” said Edda Quist.\n\n“Nobody asked the valley,” said Nils Quist.\n")
        let other = try article("“The dam will hold for a century,” said Berta Quist.\n\n“It rained,” Quist said.\n")
        let speakers = ArticleComparer(one, other).compare().items.filter { $0.subject == .speaker }
        #expect(speakers.allSatisfy { $0.relation != .same })
    }
}
