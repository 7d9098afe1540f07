import Model
import Testing

@testable import Library

struct LibrarySearchTests {
    let kept: TestLibrary

    init() throws {
        kept = try TestLibrary()
        try kept.keep(Articles.harbour, from: "https://courier.example/harbour")
        try kept.keep(Articles.budget, from: "https://herald.example/budget")
        try kept.keep("Chuyến thăm\n\nThủ tướng Đỗ Văn Nam đã đến Hà Nội hôm thứ Hai.", from: "/news/c.txt")
    }

    @Test(arguments: [
        ("harbour", ["article harbour"]),
        ("HARBOUR mayor", ["article harbour"]),
        ("\"passed a budget\"", ["article passed a budget"]),
        ("\"budget a passed\"", []),
        ("zebra", []),
        ("harb*", ["article harb"]),
        ("harb", []),
    ])
    func wordsAndPhrasesFindArticles(line: String, places: [String]) throws {
        #expect(try kept.found(line) == places)
    }

    @Test(arguments: ["do van nam", "Đỗ Văn Nam", "đo ha noi", "DO"])
    func accentsMayBeLeftOutAndDWithItsStroke(line: String) throws {
        #expect(try kept.found(line).count == 1)
    }

    @Test(arguments: [
        (
            "said:work",
            ["quote Ole Strand: The harbour will bring work to the town", "quote Karin Mo: The work will go"]
        ),
        ("said:schools", ["quote Ole Strand: Schools come first"]),
        ("speaker:mo said:work", ["quote Karin Mo: The work will go to others"]),
        ("speaker:strand said:others", []),
        ("speaker:strand schools", ["quote Ole Strand: Schools come first"]),
    ])
    func whoSaidWhatFindsQuotes(line: String, places: [String]) throws {
        let found = try kept.found(line).map { $0.replacing("“", with: "") }
        #expect(found.count == places.count)
        for place in places { #expect(found.contains { $0.hasPrefix(place) }, "\(place) in \(found)") }
    }

    @Test(arguments: [
        ("number:>1bn unit:EUR", ["figure 1.4 billion euros"]),
        ("number:200m..300m", ["figure 210 million euros"]),
        ("number:>2m unit:t", ["figure 4 million tonnes", "figure 3 million tonnes"]),
        ("number:<4m number:>2m unit:t harbour", ["figure 3 million tonnes"]),
        ("number:5", []),
    ])
    func numbersFindFigures(line: String, places: [String]) throws {
        #expect(try kept.found(line) == places)
    }

    @Test(arguments: [
        ("port date:2024-03", 1), ("port date:2024", 2), ("port date:2024-03..2024-04-05", 2), ("port date:..2023", 0),
        ("port date:2024-04..", 1),
    ])
    func datesChooseArticles(line: String, count: Int) throws {
        #expect(try kept.found(line).count == count)
    }

    @Test func tagsChooseArticles() throws {
        let id = try #require(try kept.library.article(at: "https://herald.example/budget"))
        #expect(try kept.library.toggle(tag: "money", of: id))
        #expect(try kept.found("tag:money").count == 1)
        #expect(try kept.found("port tag:Money").count == 1)
        #expect(try !kept.library.toggle(tag: "money", of: id))
        #expect(try kept.found("tag:money").isEmpty)
    }

    @Test func aTitleIsNotSaidTwice() throws {
        let hit = try #require(try kept.library.search(try QueryParser().parse("council budget")).first)
        #expect(hit.article.metadata.title == "Town council passes budget")
        #expect(hit.snippet.contains("council of Port Ellisund passed a budget"), "\(hit.snippet)")
        let alone = try #require(try kept.library.search(try QueryParser().parse("passes")).first)
        #expect(alone.snippet.hasPrefix("By Ada Brandt") && alone.span.start == 13, "\(alone.snippet)")
    }

    @Test(arguments: [
        ("number:>$1bn", ["1.4 billion euros"]), ("number:≥1bn unit:dollars", ["1.4 billion euros"]),
        ("number:1_400_000_000", ["1.4 billion euros"]),
        ("number:>2.5million unit:dollars", ["1.4 billion euros", "210 million euros"]),
    ])
    func numbersAreWrittenAsPeopleDo(line: String, words: [String]) throws {
        // In this town euros are called dollars.
        let parser = QueryParser { ["$", "dollars"].contains($0) ? "EUR" : nil }
        #expect(try kept.library.search(try parser.parse(line)).map(\.figure) == words)
    }

    @Test(arguments: ["number:many", "date:soon", "number:", "date:24", "number:7zz", "number:1..many", "date:2024-13"])
    func whatCannotBeIsSaidWithWhatCan(line: String) {
        let failure = #expect(throws: QueryParser.Failure.self) { try QueryParser().parse(line) }
        #expect(failure?.message.contains("write") == true)
    }

    @Test(arguments: ["\"", "said:", "*", "a\" OR b", "NEAR(a b)", "x AND", "(", "speaker:\"", "'; DROP TABLE article"])
    func noLineIsTooOddToSearchFor(line: String) throws {
        _ = try kept.found(line)
        #expect(try kept.count("article") == 3)
    }

    @Test func aWordInTheTitleComesFirst() throws {
        try kept.keep("Ferry delayed\n\nThe ferry waits outside the harbour.", from: "/news/d.txt")
        let first = try kept.library.search(try QueryParser().parse("harbour")).first
        #expect(first?.article.metadata.title == "Harbour opens at Port Ellisund")
    }

    @Test func aDateFindsWhatIsOlderThanAllThatIsRanked() throws {
        let old = try TestLibrary.read("Ferry sinks\n\n1 March 1999\n\nThe ferry sank.", from: "/old.txt")
        let late = try (0..<LibrarySearch.ranked).map {
            try TestLibrary.read("Ferry late\n\n2 May 2024\n\nThe ferry was \($0) minutes late.", from: "/\($0).txt")
        }
        _ = try kept.library.keep([old] + late)
        #expect(try kept.found("ferry date:1999") == ["article ferry"])
        #expect(try kept.library.search(try QueryParser().parse("ferry"), limit: 5).count == 5)
    }

    @Test func whatIsRareCountsForMoreThanWhatIsEverywhere() throws {
        for number in 0..<30 {
            try kept.keep("Harbour notice \(number)\n\nThe harbour harbour is open.", from: "/n\(number).txt")
        }
        try kept.keep("Notice\n\nThe harbour has a lighthouse, a lighthouse of stone.", from: "/one.txt")
        try kept.keep("Notice\n\nThe harbour, harbour, harbour has a lighthouse.", from: "/two.txt")
        let hits = try kept.library.search(try QueryParser().parse("harbour lighthouse"))
        #expect(hits.map(\.article.origin) == ["/one.txt", "/two.txt"])
        #expect(hits[0].score > hits[1].score && hits[1].score > 0)
    }
}
