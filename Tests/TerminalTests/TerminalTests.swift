import Foundation
import Testing

/// The program itself, in a real terminal.
@Suite(.serialized)
struct TerminalTests {
    private func opened(_ command: String = Subprocess.crosshead) throws -> TerminalSession {
        let session = try TerminalSession()
        try session.run(command)
        try session.wait(for: "the reader") { $0.contains("? help") }
        return session
    }

    @Test func itOpensAndGivesTheTerminalBack() throws {
        let session = try opened()
        try session.wait(alternateScreen: true)
        #expect(try session.rows()[0].contains("Vietnam-Russia comprehensive strategic partnership"))
        try session.type("q")
        try session.expectEnd(status: 0)
    }

    @Test(arguments: ["", "} }", "# j j Enter", "w j Enter", "/ t r o n g Enter n", "? ", ") p"])
    func theScreenIsTheOneThatDumpPrints(keys: String) throws {
        let session = try opened()
        let dump = try Subprocess([Subprocess.crosshead, "dump", "--screen", "80x24", "--keys", keys])
        let rows = dump.output.split(separator: "\n").map { $0.replacing(/\ *\|$/, with: "") }
        #expect(rows.count == 24, "\(dump.errors)")
        for key in keys.split(separator: " ") { try session.type(String(key)) }
        try session.wait(for: "what dump printed:\n\(rows.joined(separator: "\n"))") {
            $0 == rows.joined(separator: "\n")
        }
        try session.type("Q")
        try session.expectEnd(status: 0)
    }

    @Test func itFollowsTheSizeOfTheTerminal() throws {
        let session = try opened()
        try session.type("}")
        try session.wait(for: "the second section") { $0.contains("§2/3") }
        for (columns, rows, isWide) in [
            (160, 40, true), (50, 12, false), (10, 3, false), (1, 1, false), (100, 30, true),
        ] {
            try session.resize(columns: columns, rows: rows)
            try session.wait(for: "\(columns)x\(rows)") { screen in
                let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
                return lines.count == rows && screen.contains("SECTIONS") == isWide
            }
        }
        try session.wait(for: "the same place") { $0.contains("§2/3") }
        try session.type("q")
        try session.expectEnd(status: 0)
    }

    @Test func itStopsAndGoesOn() throws {
        let session = try opened()
        try session.type("}", "C-z")
        try session.wait(alternateScreen: false)
        try session.type("fg", "Enter")
        try session.wait(alternateScreen: true)
        try session.wait(for: "the place it was at") { $0.contains("§2/3") }
        try session.type("q")
        try session.wait(alternateScreen: false)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalEndsItInOrder(signal: Int32) throws {
        let session = try opened()
        kill(try session.foreground(), signal)
        try session.expectEnd(status: 128 + Int(signal))
    }

    @Test func theEndOfALongTextIsReachedFromItsBeginning() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path("long.txt")
        let lines = (1...60_000).map { "Paragraph \($0) is about ferries.\n" }.joined(separator: "\n")
        try lines.write(toFile: path, atomically: true, encoding: .utf8)
        let session = try opened(Subprocess.crosshead + " " + path)
        try session.type("G")
        try session.wait(for: "the last line") { $0.contains("Paragraph 60000") && $0.contains("100%") }
        try session.type("q")
        try session.expectEnd(status: 0)
    }

    @Test func whatIsPipedInIsReadWithKeysFromTheTerminal() throws {
        let session = try opened(
            #"printf 'Harbour opens\n\nThe new harbour opened on Monday.\n' | "# + Subprocess.crosshead)
        #expect(try session.rows().joined().contains("The new harbour opened on Monday."))
        try session.type("q")
        try session.expectEnd(status: 0)
    }

    @Test func aPictureCoversTheScreenUntilAKeyIsPressed() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let files = [
            "quay.png": "\u{89}PNG\r\n\u{1A}\n",
            "article.md": "# Ice\n\n![Two boats](quay.png)\n\nThe harbour of Lower Lomax was shut on Tuesday.\n",
            "config.toml": "pictures = \"symbols\"\n",
        ]
        try FileManager.default.createDirectory(atPath: folder.path("crosshead"), withIntermediateDirectories: false)
        for (name, words) in files {
            let path = folder.path(name == "config.toml" ? "crosshead/config.toml" : name)
            try words.data(using: .isoLatin1)?.write(to: URL(filePath: path))
        }
        // Another process writes it: what is started here meanwhile would hold the file open, and then it cannot be run.
        let script = #"printf '#!/bin/sh\necho PICTURE\necho BELOW\n' >"$0" && chmod 700 "$0""#
        #expect(try Subprocess(["sh", "-c", script, folder.path("chafa")]).status == 0)
        let session = try opened(
            "PATH=\(folder.path("")):$PATH XDG_CONFIG_HOME=\(folder.path("")) \(Subprocess.crosshead) "
                + folder.path("article.md"))
        let before = try session.settledRows()
        #expect(before.contains { $0.contains("[Picture: Two boats]") })
        try session.type("o")
        try session.wait(for: "the picture") { $0.hasPrefix("PICTURE\nBELOW\n") && $0.contains("any key goes back") }
        // The key is no command.
        try session.type("q")
        try session.wait(for: "the article") { $0 == before.joined(separator: "\n") }
        try session.type("F4", "o")
        try session.wait(for: "why not") { $0.contains("pictures are not drawn") }
        try session.type("q")
        try session.expectEnd(status: 0)
    }

    @Test func withoutATerminalItPrintsTheOverview() throws {
        let run = try Subprocess([Subprocess.crosshead])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("Pham Binh Minh") && run.output.contains("Practical cooperation"))
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test(arguments: [(["/nonexistent/article.txt"], 3), (["--colour"], 2), (["dump", "--screen", "80"], 2)])
    func whatCannotBeDoneIsSaidInOneLine(arguments: [String], status: Int) throws {
        let run = try Subprocess([Subprocess.crosshead] + arguments)
        #expect(run.status == status && run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }
}
