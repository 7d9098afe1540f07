import TUI
import Testing

@Suite("Keys")
struct KeyTests {
    @Test(
        "A key is written as it is read",
        arguments: [
            "a", "}", "Space", "Esc", "Tab", "S-Tab", "C-o", "M-/", "C-M-x", "Up", "PgDn", "F1", "F24", "Enter",
            "Backspace", "-", "M--",
            "é", "港", "\"",
        ])
    func names(name: String) throws { #expect(try #require(Key(name)).description == name) }

    @Test(
        "What names no key is none", arguments: ["", "ab", "F0", "F25", "F1x", "C-", "space", " ", "X-a", "PageDown"])
    func noKeys(name: String) { #expect(Key(name) == nil) }

    @Test(
        "A script is keys between blanks, and what stands in quotation marks is typed",
        arguments: [
            ("} } )", ["}", "}", ")"]), ("  j  ", ["j"]), ("/ \"a b\" Enter", ["/", "a", "Space", "b", "Enter"]),
            ("", []),
            ("\" j", ["\"", "j"]), ("C-x Up", ["C-x", "Up"]),
        ])
    func scripts(script: String, names: [String]) throws {
        #expect(try KeyScript(script).keys.map(\.description) == names)
    }

    @Test("A script says which key it does not know")
    func unknownKey() {
        #expect(throws: KeyScript.Failure.unknownKey("Hyper")) { try KeyScript("j Hyper k") }
    }
}
