import GRDB
import Testing

@testable import Library

struct MaintenanceTests {
    let kept: TestLibrary

    init() throws {
        kept = try TestLibrary()
        try kept.keep(Articles.harbour)
        try kept.keep(Articles.budget, from: "/news/b.txt")
    }

    @Test func aLibraryInUseIsSound() throws {
        #expect(try kept.library.faults().isEmpty)
    }

    @Test(arguments: [
        ("DELETE FROM articleSearch WHERE rowid = 1", "no search finds"),
        ("DELETE FROM quoteSearch", "no search finds"),
        ("UPDATE version SET text = source, source = x'00' WHERE id = 1", "damaged"),
        ("UPDATE article SET current = NULL WHERE id = 2", "without a version"),
        (
            "INSERT INTO version SELECT NULL, article, origin, charset, fetched, sourceHash, wordsHash, source, text FROM version",
            "twice"
        ),
    ])
    func whatIsWrongIsSaid(damage: String, words: String) throws {
        try kept.library.write { try $0.execute(sql: damage) }
        let faults = try kept.library.faults()
        #expect(faults.contains { $0.contains(words) }, "\(faults)")
    }

    @Test func vacuumingLosesNothing() throws {
        let before = try kept.found("port")
        try kept.library.vacuum()
        #expect(try kept.found("port") == before && before.count == 2)
        #expect(try kept.library.faults().isEmpty)
    }

    @Test func itIsSaidHowMuchThereIs() throws {
        let counts = try kept.library.statistics().counts
        #expect(counts.first == .init(name: "articles", count: 2))
        #expect(counts.filter { $0.name.contains("speakers") }.allSatisfy { $0.count >= 2 })
    }
}
