import Foundation
import GRDB
import Model
import Testing

@testable import Library

struct LibraryFileTests {
    let kept: TestLibrary

    init() throws { kept = try TestLibrary() }

    @Test func aFileThatIsNoLibraryIsLeftAsItIs() throws {
        let path = kept.folder.appending(path: "notes.txt").path
        let words = String(repeating: "These are my notes. ", count: 100)
        try words.write(toFile: path, atomically: true, encoding: .utf8)
        let failure = #expect(throws: LibraryError.self) { try ArticleLibrary(path: path) }
        guard case .corrupt = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == words)
    }

    @Test func aDatabaseOfAnotherProgramIsLeftAsItIs() throws {
        let path = kept.folder.appending(path: "other.db").path
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE contact (name TEXT)") }
        let failure = #expect(throws: LibraryError.self) { try ArticleLibrary(path: path) }
        guard case .corrupt = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        let tables = try DatabaseQueue(path: path).read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
        }
        #expect(tables == ["contact"])
    }

    @Test func aLibraryOfANewerVersionIsLeftAsItIs() throws {
        try kept.library.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')") }
        #expect(throws: LibraryError.newer) { try ArticleLibrary(path: kept.path) }
    }

    @Test(arguments: ["/proc/nowhere/library.db", "/dev/null/library.db"])
    func aFolderThatCannotBeMadeIsSaid(path: String) {
        let failure = #expect(throws: LibraryError.self) { try ArticleLibrary(path: path) }
        guard case .cannotOpen = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func aFullDiskLosesNothingThatWasKept() throws {
        let id = try kept.keep(Articles.harbour).article
        let pages = try kept.library.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        let full = try ArticleLibrary(path: kept.path, creates: false, pages: pages)
        let long =
            Articles.budget + "\n\n" + (0..<300).map { "Sentence \($0) says \($0 * 7919)." }.joined(separator: " ")
        #expect(throws: LibraryError.full) { try full.keep([try TestLibrary.read(long)]) }
        #expect(try full.article(id)?.metadata.title == "Harbour opens at Port Ellisund")
        #expect(try kept.found("harbour").count == 1)
    }

    @Test func twoProgramsMayWriteAtOnce() async throws {
        let path = kept.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    let library = try ArticleLibrary(path: path)
                    for number in 0..<20 {
                        _ = try library.keep([
                            try TestLibrary.read(
                                "Notice \(number)\n\nThe council of number \(number) met.", from: "/\(writer).txt")
                        ])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try kept.count("article") == 20 && kept.count("version") == 20)
    }

    @Test func whatIsCorruptInsideIsSaid() throws {
        let id = try kept.keep(Articles.harbour).article
        try kept.library.write { try $0.execute(sql: "UPDATE version SET source = x'0102030405060708090a'") }
        let failure = #expect(throws: LibraryError.self) { try kept.library.source(of: id) }
        guard case .corrupt = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }
}
