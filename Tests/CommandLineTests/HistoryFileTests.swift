import Foundation
import Model
import Testing

@testable import crosshead

@Suite struct HistoryFileTests {
    private func withFile(_ body: (HistoryFile) throws -> Void) rethrows {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(HistoryFile(path: folder.appending(path: "state/crosshead/history").path, root: folder.path))
    }

    @Test func linesAreThereInTheNextSession() {
        withFile { file in
            #expect(file.read() == History())
            file.add("trade", .search)
            file.add("zen", .command)
            file.add("người", .search)
            file.add("trade", .search)
            let history = HistoryFile(path: file.path, root: file.root).read()
            #expect(history.lines(.search) == ["người", "trade"] && history.lines(.command) == ["zen"])
        }
    }

    @Test func nobodyElseMayReadIt() throws {
        try withFile { file in
            file.add("trade", .search)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func itDoesNotGrowForever() throws {
        try withFile { file in
            for number in 0..<1_000 { file.add("words \(number)", .search) }
            _ = file.read()
            let lines = try String(contentsOfFile: file.path, encoding: .utf8).split(separator: "\n")
            #expect(lines.count == History.limit && lines.last == "/words 999")
        }
    }

    @Test func whatItDoesNotUnderstandItLeavesOut() throws {
        try withFile { file in
            file.add("trade", .search)
            try "what\n\n:zen\n/".write(toFile: file.path, atomically: true, encoding: .utf8)
            #expect(file.read().lines(.command) == ["zen"] && file.read().lines(.search) == [])
        }
    }

    @Test func nothingIsMadeWhereThereIsNoHome() {
        let home = "/tmp/crosshead-\(UUID().uuidString)"
        HistoryFile.standard { ["HOME": home][$0] }?.add("trade", .search)
        #expect(!FileManager.default.fileExists(atPath: home))
    }

    @Test func itIsWhereTheEnvironmentSays() {
        #expect(HistoryFile.standard { ["HOME": "/h"][$0] }?.path == "/h/.local/state/crosshead/history")
        let both = ["HOME": "/h", "XDG_STATE_HOME": "/x"]
        #expect(HistoryFile.standard { both[$0] }?.path == "/x/crosshead/history")
        #expect(HistoryFile.standard { _ in nil } == nil)
    }
}
