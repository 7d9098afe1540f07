import Foundation
import Testing

/// One long session as a reader might have it, in a real terminal, and the terminal as it was at its end.
@Suite(.serialized)
struct WholeSessionTests {
    @Test func openBrowseJumpSearchPickCopyPipeCompareSuspendResizeQuit() throws {
        let session = try TerminalSession()
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardized
        for name in ["vietnam-russia-partnership.txt", "weir-collapse-courier.txt", "weir-collapse-gazette.txt"] {
            try FileManager.default.copyItem(
                at: seeds.appending(path: name), to: URL(filePath: folder.path(name)))
        }
        try session.type("cd \(folder.path("."))", "Enter")
        try session.type("stty -g >\(folder.path("modes"))", "Enter")
        // A title of the terminal's own, and modes that a program may leave behind.
        try session.type("printf '\\033]2;the title\\007'", "Enter")
        try session.wait(for: "the title") { _ in try session.modes().hasPrefix("the title") }
        let modes = try session.modes()
        try session.record(to: folder.path("output"))
        try session.run(
            "SHELL=/bin/sh XDG_DATA_HOME=\(folder.path("data")) XDG_STATE_HOME=\(folder.path("state")) "
                + "\(Subprocess.crosshead) vietnam-russia-partnership.txt weir-collapse-courier.txt weir-collapse-gazette.txt"
        )
        try session.wait(for: "the reader") { $0.contains("? help") }
        let start = try session.rows()[1].suffix(50)

        try session.type("Space")
        try session.wait(for: "a page down") { !$0.contains(start) }
        try session.type("b")
        try session.wait(for: "a page up again") { $0.contains(start) }
        try session.type("g", "}")
        try session.wait(for: "the second section") { $0.contains("§2/3") }
        try session.type("#", "j")
        try session.wait(for: "the list of numbers") { $0.contains("go there") }
        try session.type("Escape")
        try session.wait(for: "the same section") { $0.contains("§2/3") && $0.contains("q quit") }

        try session.type("w")
        try session.wait(for: "the speakers") { $0.contains("Enter quotes") }
        try session.type("Enter")
        try session.wait(for: "what one of them said") { $0.contains("direct · said") }
        try session.type("Escape")
        try session.wait(for: "the speakers again") { $0.contains("Enter quotes") }
        try session.type("Escape")
        try session.wait(for: "the same section again") { $0.contains("§2/3") && $0.contains("q quit") }

        try session.type("/", "t", "r", "a", "d", "e", "Enter", "n")
        try session.wait(for: "the second match") { $0.contains("“trade” 2/") }
        try session.type("s", "q", "l", "a", "v")
        try session.wait(for: "a pick") { $0.contains("quote: lav") && $0.contains("Sergei Lavrov") }
        try session.type("Enter")
        try session.wait(for: "his quote") { $0.contains("Sergei Lavrov 1/") && $0.contains("q quit") }
        try session.type("y", "y")
        try session.wait(for: "a copy") { $0.contains("quote copied") }

        try session.type("|", "q")
        try session.wait(for: "the prompt") { $0.contains(":pipe-quote") }
        try session.type("w", "c", "Space", "-", "l", "Enter")
        try session.wait(for: "what the command printed") { $0.contains("[Enter goes back") }
        try session.type("Enter")
        try session.wait(for: "the article again") { $0.contains("? help") }
        try session.type(":", "save \(folder.path("a.md"))", "Enter")
        try session.wait(for: "the file") { $0.contains("saved to") }
        #expect(try folder.contents("a.md").contains("Practical cooperation"))

        try session.wait(for: "three articles") { $0.contains("1/3") }
        try session.type("]", "a")
        try session.wait(for: "the first report") { $0.contains("Weir collapse") && $0.contains("2/3") }
        try session.type(")")
        let report = try session.settledRows()
        try session.type("3", "C")
        try session.wait(for: "the comparison") {
            $0.contains("Compared with Hallbeck waits for water") && $0.contains("= Ines Calloway")
        }
        try session.type("?")
        try session.wait(for: "the keys of the comparison") { $0.contains("Move down a line") }
        try session.type("Escape")
        try session.wait(for: "the comparison after the help") { $0.contains("= Ines Calloway") }
        try session.type("Escape")
        try session.wait(for: "the report as it was") { $0 == report.joined(separator: "\n") }
        try session.type(":", "compare 3", "Enter")
        try session.wait(for: "the comparison again") { $0.contains("Compared with") }
        try session.type("Tab")
        try session.wait(for: "the place in the other report") { $0.contains("3/3") && $0.contains("moss and loose") }
        try session.type("BSpace")
        try session.wait(for: "the report again") { $0 == report.joined(separator: "\n") }
        try session.type("F2")
        try session.wait(for: "the mouse") { _ in try session.modes().contains("mouse 1") }
        try session.type("[", "a")
        try session.wait(for: "the first article") { $0.contains("1/3") && $0.contains("§2/3") }

        let before = try session.rows()
        try session.resize(columns: 20, rows: 5)
        try session.wait(for: "a small screen") {
            $0.split(separator: "\n", omittingEmptySubsequences: false).count == 5
        }
        try session.resize(columns: 80, rows: 24)
        try session.wait(for: "the same place") { screen in
            screen.split(separator: "\n", omittingEmptySubsequences: false).prefix(22).elementsEqual(
                before.prefix(22).map { Substring($0) })
        }
        try session.type("C-z")
        try session.wait(alternateScreen: false)
        try session.wait(for: "the terminal's own modes") { _ in try session.modes() == modes }
        try session.type("fg", "Enter")
        try session.wait(alternateScreen: true)
        try session.wait(for: "the place it was at") { $0.contains("§2/3") }
        try session.type("Q")
        try session.wait(alternateScreen: false)
        try session.wait(for: "the prompt") { $0.trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix("\n$") }
        try session.type("stty -g | cmp - \(folder.path("modes")) && echo the same modes", "Enter")
        try session.wait(for: "the terminal's modes") { $0.contains("\nthe same modes") }
        #expect(try session.modes() == modes, "title, mouse, screen, cursor and keypad")
        let output = try folder.contents("output")
        let copied = output.matches(of: /\u{1B}\]52;c;([A-Za-z0-9+\/=]+)\u{7}/).compactMap { match in
            Data(base64Encoded: String(match.1)).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(copied.first?.hasPrefix("“Negotiations for a free trade agreement") == true, "\(copied)")
        let switches = TerminalSession.switches(in: output)
        #expect(switches["1049"] != nil && switches["1002"] != nil, "something was recorded")
        // The cursor is shown and lines wrap; all else is off again, bracketed paste (2004) among it.
        #expect(Set(switches.filter(\.value).keys).isSubset(of: ["7", "25"]), "\(switches)")
        #expect(switches["25"] != false)
        #expect(
            try folder.contents("state/crosshead/history")
                == "/trade\n:pipe-quote wc -l\n:save \(folder.path("a.md"))\n:compare 3\n")
    }
}
