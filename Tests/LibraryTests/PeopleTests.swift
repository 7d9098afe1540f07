import Model
import Testing

@testable import Library

struct PeopleTests {
    let kept: TestLibrary

    init() throws {
        kept = try TestLibrary()
        try kept.keep(Articles.harbour, from: "/a")
        try kept.keep(Articles.budget, from: "/b")
        try kept.keep(
            """
            Chess club wins

            6 May 2024

            “I never saw the knight,” said Ole Strand, a chess player.
            """, from: "/c")
    }

    private func summary() throws -> [String] {
        try kept.library.people(named: "strand").map { person in
            let quotes = person.appearances.flatMap(\.quotes).count
            return
                "\(person.name) \(person.appearances.count) \(quotes): \(person.roles.map(\.role).joined(separator: "; "))"
        }
    }

    @Test func oneRoleInTwoArticlesIsOnePersonAndAnotherRoleAnother() throws {
        #expect(try summary() == ["Ole Strand 2 2: Mayor", "Ole Strand 1 1: chess player"])
    }

    @Test func whatIsJoinedIsOneUntilItIsSplitAndEachCanBeTakenBack() throws {
        let people = try kept.library.people(named: "Ole Strand")
        try kept.library.join(people[0].appearances[0].guise, people[1].appearances[0].guise)
        #expect(try summary() == ["Ole Strand 3 3: Mayor; chess player"])
        let chess = try #require(try kept.library.people(named: "strand").first?.roles.last?.guise)
        try kept.library.split(chess)
        #expect(try summary().count == 2)
        #expect(try kept.library.undoJudgement())
        #expect(try summary().count == 1)
        #expect(try kept.library.undoJudgement())
        #expect(try summary().count == 2)
        #expect(try !kept.library.undoJudgement())
    }

    @Test func aJoinOutlastsANewAnalysis() throws {
        let people = try kept.library.people(named: "strand")
        try kept.library.join(people[0].appearances[0].guise, people[1].appearances[0].guise)
        try kept.library.describe([(1, try TestLibrary.read(Articles.harbour).article)], analysis: 9)
        #expect(try summary() == ["Ole Strand 3 3: Mayor; chess player"])
    }

    @Test func theirQuotesComeByDateWithTheirVerbs() throws {
        let mayor = try #require(try kept.library.people(named: "strand").first)
        #expect(mayor.appearances.map { $0.article.metadata.published?.prefix(7) } == ["2024-03", "2024-04"])
        #expect(mayor.verbs.first?.verb == "said")
    }

    @Test(arguments: ["stran", "strand mo", "", "ole ole nobody"])
    func aNameIsWholeWordsAllOfWhichMustBeThere(name: String) throws {
        #expect(try kept.library.people(named: name).isEmpty)
    }
}

struct MeasureTests {
    let kept: TestLibrary

    init() throws {
        kept = try TestLibrary()
        try kept.keep(Articles.harbour, from: "/a")
        try kept.keep(Articles.budget, from: "/b")
    }

    private func points(_ subject: String, unit: String? = nil) throws -> [String] {
        try kept.library.measure(subject, unit: unit).points.map {
            "\($0.date) \($0.figure.words)\($0.isDisputed ? " !" : "")"
        }
    }

    @Test func aMeasureIsItsFiguresByDate() throws {
        #expect(try points("trade", unit: "t") == ["2023 3 million tonnes", "2025 4 million tonnes"])
        #expect(try points("trade", unit: "EUR").isEmpty && points("boats").isEmpty)
    }

    @Test func whatContradictsAnotherIsMarked() throws {
        try kept.keep(
            "Port grows\n\n7 May 2024\n\nTrade through the port reached 5 million tonnes in 2023.", from: "/c")
        #expect(
            try points("trade") == ["2023 3 million tonnes !", "2023 5 million tonnes !", "2025 4 million tonnes"])
    }

    @Test func anArticleWithSeveralValuesSpeaksOfSeveralThings() throws {
        try kept.keep(
            "Port grows\n\n7 May 2024\n\nTrade through the port reached 5 million tonnes in 2023. "
                + "Trade through the port reached 1 million tonnes in 2023, without oil.", from: "/c")
        #expect(try points("trade").filter { $0.hasSuffix("!") }.isEmpty && points("trade").count == 4)
    }

    @Test func whatHasNoDateContradictsNothing() throws {
        try kept.keep("Boats\n\nThe town has 40 boats.", from: "/c")
        try kept.keep("Boats\n\nThe town has 60 boats.", from: "/d")
        #expect(try points("boats") == [" 40", " 60"])
    }

    @Test func aboutTheSameIsNoContradiction() throws {
        try kept.keep(
            "Port grows\n\n7 May 2024\n\nTrade through the port reached about 2.9 million tonnes in 2023.", from: "/c")
        #expect(try points("trade").filter { $0.hasSuffix("!") }.isEmpty)
    }
}
