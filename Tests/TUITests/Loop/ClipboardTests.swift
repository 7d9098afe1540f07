import Testing

@testable import TUI

@Suite("Clipboard")
struct ClipboardTests {
    private func text(_ words: String, _ multiplexer: Clipboard.Multiplexer) -> String {
        String(decoding: Clipboard(behind: multiplexer).sequence(words), as: UTF8.self)
    }

    @Test(
        "Words go to the terminal in base 64",
        arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("ö“", "w7bigJw=")])
    func plain(words: String, encoded: String) {
        #expect(text(words, .none) == "\u{1B}]52;c;\(encoded)\u{7}")
    }

    @Test("tmux is asked itself, and asked to pass it on")
    func tmux() {
        #expect(text("a", .tmux) == "\u{1B}]52;c;YQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
    }

    @Test("screen passes it on in parts that are short enough, and that make the whole again")
    func screen() {
        let words = String(repeating: "long words ", count: 100)
        let parts = text(words, .screen).split(separator: "\u{1B}\\").map(String.init)
        #expect(parts.count > 3 && parts.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 256 })
        #expect(parts.map { $0.dropFirst(2) }.joined() == text(words, .none))
    }
}
