import Foundation
import GRDB
import Model
import Testing

@testable import Library

struct MigrationTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    /// A library as a released version made it, in a folder of its own.
    private func library(_ version: String) throws -> (folder: URL, path: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let path = folder.appending(path: "library.db").path
        let sql = try String(contentsOf: Self.fixtures.appending(path: "library-\(version).sql"), encoding: .utf8)
        try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
        return (folder, path)
    }

    @Test(arguments: ["1"])
    func aLibraryOfAnyReleaseOpensWithAllThatWasInIt(version: String) throws {
        let (folder, path) = try library(version)
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = try ArticleLibrary(path: path, creates: false)
        let hits = try library.search(try QueryParser().parse("said:work speaker:strand"))
        let article = try #require(hits.first?.article)
        #expect(hits.count == 1 && article.metadata.title == "Harbour opens at Port Ellisund")
        let text = try #require(try library.text(of: article.id))
        let note = try #require(try library.marks(of: article.id, .note).first)
        #expect(note.body == "Says who?" && note.anchor.find(in: text) == note.anchor.span)
        #expect(try library.tags(of: article.id) == ["ports"])
        #expect(try library.people(named: "strand").map(\.appearances.count) == [3], "who was joined still is")
        #expect(try library.faults().isEmpty)
    }

    @Test(arguments: ["1"])
    func aNewAnalysisOfItKeepsItsCorrections(version: String) throws {
        let (folder, path) = try library(version)
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = try ArticleLibrary(path: path, creates: false)
        for article in try library.articles(after: 0, limit: 10) {
            let source = try #require(try library.source(of: article.id))
            let read = try TestLibrary.read(String(decoding: source.bytes, as: UTF8.self), from: source.origin)
            try library.describe([(article.id, read.article)], analysis: 99)
        }
        #expect(try library.search(try QueryParser().parse("number:1.5bn unit:EUR")).count == 1)
        #expect(try library.articles(after: 0, limit: 10, notOf: 99).isEmpty)
    }

    @Test func whatWasReadBeforeReadingsWereNumberedKeepsItsOrder() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let queue = try DatabaseQueue(path: folder.appending(path: "library.db").path)
        try Schema.migrator.migrate(queue, upTo: "outlets")
        try queue.write {
            try $0.execute(
                sql: """
                    INSERT INTO article (id, analysis, added, opened) VALUES
                    (1, 1, '', '2024-03-03T10:00:00Z'), (2, 1, '', NULL), (3, 1, '', '2024-03-02T10:00:00Z')
                    """)
        }
        try Schema.migrator.migrate(queue)
        let read = try queue.read { try Int.fetchAll($0, sql: "SELECT id FROM article ORDER BY reading DESC, id") }
        #expect(read == [1, 3, 2])
    }

    @Test func whatWasReleasedIsNotChanged() throws {
        let (folder, path) = try library("1")
        defer { try? FileManager.default.removeItem(at: folder) }
        func tables(_ path: String) throws -> [String] {
            try DatabaseQueue(path: path).read {
                try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
            }
        }
        let fresh = folder.appending(path: "fresh.db").path
        let queue = try DatabaseQueue(path: fresh)
        try Schema.migrator.migrate(queue, upTo: "judgements")
        #expect(try tables(fresh) == tables(path))
    }
}
