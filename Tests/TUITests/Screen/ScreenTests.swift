import Foundation
import Model
import TUI
import Testing

@Suite("Screens")
struct ScreenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Screens")

    static var files: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }

    @Test("A screen looks as written down; RECORD=1 writes it anew and fails", arguments: files)
    func screen(file: String) throws {
        let url = Self.folder.appending(path: file)
        let written = try String(contentsOf: url, encoding: .utf8)
        let golden = try ScreenFile(written)
        let drawn = try golden.draw()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try drawn.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file): read it, then test without RECORD")
        } else {
            #expect(drawn == written)
        }
    }

    @Test("There are screens to look at")
    func thereAreScreens() { #expect(Self.files.count >= 10) }
}
