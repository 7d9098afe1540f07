import Foundation
import Testing

/// One long session as a reader might have it, in a real terminal, and the terminal as it was at its end.
@Suite(.serialized)
struct WholeSessionTests {
    @Test func openBrowseJumpSearchPickCopyPipeSuspendResizeQuit() throws {
        let session = try TerminalSession()
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try session.type("stty -g >\(folder.path("modes"))", "Enter")
        try session.run("SHELL=/bin/sh XDG_STATE_HOME=\(folder.path("state")) \(Subprocess.crosshead)")
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
        try session.type("fg", "Enter")
        try session.wait(alternateScreen: true)
        try session.wait(for: "the place it was at") { $0.contains("§2/3") }
        try session.type("Q")
        try session.wait(alternateScreen: false)
        try session.type("stty -g | cmp - \(folder.path("modes")) && echo the same modes", "Enter")
        try session.wait(for: "the terminal's modes") { $0.contains("\nthe same modes") }
        #expect(
            try folder.contents("state/crosshead/history")
                == "/trade\n:pipe-quote wc -l\n:save \(folder.path("a.md"))\n")
    }
}
