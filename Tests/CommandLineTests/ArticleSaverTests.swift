import Analysis
import Formats
import Foundation
import Model
import Testing

@testable import crosshead

@Suite struct ArticleSaverTests {
    /// As the program does at its start: a program that does not read to the end is no reason to die.
    init() { signal(SIGPIPE, SIG_IGN) }

    private static let page = """
        # The *old* pier

        By Ada Marsh

        It has stood since 1901_b. # not a heading

        ## What now

        - keep it
        - or not

        > “Keep it,” said Tomás Wick.

        | year | boats |
        | --- | --- |
        | 2030 | 7 |

        1\\. a number begins this line
        """

    private func article() throws -> Article {
        let document = Document(Array(Self.page.utf8), name: "pier.md")
        return Analyzer().analyze(try DocumentReader().read(document))
    }

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test(arguments: ["md", "txt", "json"])
    func theEndingSaysTheFormat(ending: String) throws {
        try withFolder { folder in
            let path = folder.appending(path: "a.\(ending)").path
            let message = ArticleSaver(article: try article(), id: "a").save(to: path, isForced: false, home: nil)
            #expect(message == Message("saved to \(path)"))
            let written = try String(contentsOfFile: path, encoding: .utf8)
            #expect(written.contains("Keep it") && written.hasSuffix("\n"))
            #expect(
                written.hasPrefix(
                    ending == "md" ? "---\ntitle: \"The old pier\"" : ending == "txt" ? "The old pier\n" : "{"))
        }
    }

    @Test func nothingIsWrittenOverUnlessThatIsWanted() throws {
        try withFolder { folder in
            let path = folder.appending(path: "a.txt").path
            try "mine".write(toFile: path, atomically: true, encoding: .utf8)
            let saver = ArticleSaver(article: try article(), id: "a")
            #expect(
                saver.save(to: path, isForced: false, home: nil).text.hasSuffix(
                    "it exists; save! writes over it"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
            #expect(saver.save(to: "~/a.txt", isForced: true, home: folder.path) == Message("saved to \(path)"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) != "mine")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
        }
    }

    @Test(arguments: ["a", "a.pdf", "/dev/null/a.md", ".md.d/a"])
    func whatCannotBeWrittenSaysWhy(path: String) throws {
        #expect(ArticleSaver(article: try article(), id: "a").save(to: path, isForced: false, home: nil).isError)
    }

    @Test func pathsAreCompleted() throws {
        try withFolder { folder in
            try "x".write(to: folder.appending(path: "pier.md"), atomically: true, encoding: .utf8)
            try "x".write(to: folder.appending(path: ".pierced"), atomically: true, encoding: .utf8)
            try FileManager.default.createDirectory(
                at: folder.appending(path: "piers"), withIntermediateDirectories: false)
            let completer = Completer(home: folder.path)
            #expect(
                completer.values(.path, startingWith: folder.path + "/pi").map { $0.dropFirst(folder.path.count) } == [
                    "/pier.md", "/piers/",
                ])
            #expect(completer.values(.path, startingWith: "~/.p") == ["~/.pierced"])
            #expect(completer.values(.path, startingWith: "/dev/null/") == [])
        }
    }

    @Test func theClipboardCommandIsTheOneOfTheDesktop() throws {
        try withFolder { folder in
            let program = folder.appending(path: "xclip")
            try "#!/bin/sh\ncat >\(folder.path)/got\n".write(to: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
            #expect(ClipboardCommand { ["PATH": folder.path][$0] } == nil)
            #expect(ClipboardCommand { ["PATH": folder.path, "WAYLAND_DISPLAY": "w"][$0] } == nil)
            let command = try #require(ClipboardCommand { ["PATH": folder.path, "DISPLAY": ":0"][$0] })
            #expect(command.arguments == ["xclip", "-selection", "clipboard"])
        }
    }

    @Test(arguments: [("exit 3", 3), ("kill -9 $$", -9), ("cat >/dev/null", 0), ("true", 0)])
    func aProgramThatIsFedSaysHowItEnded(line: String, status: Int) {
        #expect(
            Feed(["sh", "-c", line], output: "/dev/null").run(String(repeating: "words\n", count: 100_000)) == status)
    }

    @Test func aProgramIsFedAllOfIt() throws {
        try withFolder { folder in
            let path = folder.appending(path: "got").path
            let words = String(repeating: "words\n", count: 100_000)
            #expect(Feed(["cat"], output: path).run(words) == 0)
            let got = try String(contentsOfFile: path, encoding: .utf8)
            #expect(got == words)
        }
    }
}
