import Formats
import Foundation
import Testing

@testable import crosshead

@Suite struct ByteSourceTests {
    @Test(arguments: [
        ("a/b/report.txt", "report"), ("report", "report"), (".hidden", ".hidden"), ("x.tar.gz", "x.tar"), ("-", "-"),
    ])
    func theIdIsTheNameWithoutItsLastEnding(argument: String, id: String) {
        #expect(ByteSource(argument: argument).id == id)
    }

    @Test(arguments: [("/nowhere/at/all", "no such file"), ("/", "this is a folder; name a file in it")])
    func whatCannotBeReadIsSaidInWords(path: String, reason: String) {
        let failure = #expect(throws: Failure.self) { try ByteSource(argument: path).document(Fetcher()) }
        #expect(failure?.message == "crosshead: \(path): \(reason)" && failure?.code == 3)
    }

    @Test func theBeginningOfALongFileIsItsFirstLines() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "long.txt").path
        let line = "A line of twenty-two.\n"
        try String(repeating: line, count: 30).write(toFile: path, atomically: true, encoding: .utf8)
        #expect(ByteSource.beginning(of: path, count: 110).map { $0.count + 1 } == 5 * line.utf8.count)
        #expect(ByteSource.beginning(of: path, count: 15) == nil, "no line ends in it")
        #expect(ByteSource.beginning(of: path, count: 165) == nil, "the file is no more than four times as long")
        #expect(ByteSource.beginning(of: folder.appending(path: "none").path, count: 110) == nil)
    }

    @Test func onlyOfAPlainTextTheBeginningIsShown() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let lines = String(repeating: "<p>The harbour opened on Monday.</p>\n", count: 40_000)
        for (name, words, isShown) in [
            ("a.txt", "Harbour\n\n", true), ("a.html", "<!doctype html><title>H</title>", false),
        ] {
            let path = folder.appending(path: name).path
            try (words + lines).write(toFile: path, atomically: true, encoding: .utf8)
            let draft = Opener(source: .file(path)).beginning()
            #expect((draft != nil) == isShown, "\(name)")
        }
    }

    @Test func theSampleIsCompiledIn() throws {
        let text = String(decoding: try ByteSource.sample.document(Fetcher()).document.bytes, as: UTF8.self)
        #expect(text.hasPrefix("Vietnam-Russia comprehensive strategic partnership"))
    }
}
