import Model
import TUI
import Testing

@testable import crosshead

@Suite struct SettingsTests {
    @Test func everySettingIsRead() throws {
        let settings = try SettingsReader(path: "config.toml").read(
            """
            # How I like it
            furniture = true
            hints = false
            history = false
            keymap = "less"
            justify = true
            measure = 60
            paragraphs = "indented"
            pictures = "sixel"
            plain = true
            numbers-order = "size"
            speakers-order = "name"
            theme = "dark"
            """)
        var expected = Settings()
        expected.preferences.showsFurniture = true
        expected.preferences.measure = 60
        expected.preferences.isJustified = true
        expected.preferences.paragraphs = .indented
        expected.preferences.pictures = .sixel
        expected.preferences.isPlain = true
        expected.preferences.figureOrder = .size
        expected.preferences.speakerOrder = .name
        expected.theme = .dark
        #expect(!settings.showsHints && !settings.keepsHistory)
        #expect(settings.keymap.names(of: .help, in: .article) == ["h", "H", "F1"])
        #expect(settings.preferences == expected.preferences && settings.theme == expected.theme)
    }

    @Test(arguments: [
        ("theme = \"dark\"\ncolour = 1", "crosshead: c:2: no setting “colour”; there are"),
        ("\n\nmeasure = 12", "crosshead: c:3: measure must be a number from 20 to 200, or \"auto\""),
        ("measure = \"wide\"", "crosshead: c:1: measure must be"),
        ("theme = \"pink\"", "crosshead: c:1: theme must be \"auto\", \"dark\", \"light\", \"mono\""),
        ("theme = \"dark\"\nfurniture = ", "crosshead: c:2: "),
        ("[theme]\nx = 1", "crosshead: c:1: theme must be"),
        (
            "theme = \"mine\"\n[themes.mine]\nquoth = \"bold\"",
            "crosshead: c:3: nothing is called “quoth”; there are base, text"
        ),
        ("theme = \"mine\"\n[themes.mine]\nquote = \"mauve\"", "crosshead: c:3: “mauve” is no colour"),
        ("theme = \"mine\"\n[themes.mine]\nquote = \"red blue\"", "crosshead: c:3: a look has one colour at most"),
        ("theme = \"mine\"\n[themes.mine]\nbase = \"x\"", "crosshead: c:3: no theme “x” to go out from"),
        ("keymap = \"emacs\"", "crosshead: c:1: keymap must be \"standard\", \"less\", \"vi\""),
        ("keys = 3", "crosshead: c:1: keys must be a table: [keys]"),
        ("theme = \"dark\"\n[keys]\nx = \"next-qote\"", "crosshead: c:3: no command “next-qote”"),
        ("[keys]\nx = 'next-quote soon'", "crosshead: c:2: next-quote takes a count at most"),
        ("[keys]\n\"C-x Hyper\" = \"help\"", "crosshead: c:2: “C-x Hyper” is no key"),
        ("[keys]\n5 = \"help\"", "crosshead: c:2: “5” cannot be bound: digits are counts"),
        ("[keys.prompt]\nx = \"help\"", "crosshead: c:2: “x” cannot be bound: x could no longer be typed"),
        ("[keys.article]\nx = 3", "crosshead: c:2: a key is given a command in quotation marks"),
        ("[keys]\n[keys.lists]\nx = \"help\"", "crosshead: c:2: no keys for “lists”; there are article, list"),
        (
            "[keys]\nx = \"help\"\n# more\n\"x y\" = \"close\"",
            "crosshead: c:4: “xy” collides with “x” on line 2: one begins the other"
        ),
        ("theme = \"dark\"\r\n\r\nnonsense = 1", "crosshead: c:3: no setting “nonsense”"),
        ("theme = \"dark\"\n\u{0}", "crosshead: c:2: a NUL is not text"),
        ("[keys]\n [é]", "crosshead: c:2: a table's name has letters"),
        ("[[\t#keys]", "crosshead: c:1: a table's name has letters"),
        ("\n[\r\n", "crosshead: c:2: a table's name has letters"),
    ])
    func aMistakeIsNamedWithItsLine(text: String, message: String) {
        let failure = #expect(throws: Failure.self) { try SettingsReader(path: "c").read(text) }
        #expect(failure?.message.hasPrefix(message) == true, "\(failure?.message ?? "")")
        #expect(failure?.code == 2)
    }

    @Test func ownKeysAreBoundWhereTheyAreWanted() throws {
        let settings = try SettingsReader(path: "c").read(
            """
            [keys]
            x = "help copy"
            "g g" = "go-to-start"
            G = false
            [keys.list]
            x = "order"
            [keys.prompt]
            C-t = "toggle-regex"
            """)
        let keymap = settings.keymap
        #expect(keymap.names(of: .help, in: .article) == ["?", "F1", "x"])
        #expect(keymap.names(of: .help, in: .list) == ["?", "F1"])
        #expect(keymap.names(of: .order, in: .list) == ["x", "o"])
        #expect(keymap.names(of: .goToStart, in: .article) == ["gg", "Home"])
        #expect(keymap.names(of: .goToEnd, in: .article) == ["End"])
        #expect(keymap.names(of: .toggleRegex, in: .prompt) == ["C-t", "M-r"])
    }

    @Test func aThemeOfOnesOwnIsReadByMeaning() throws {
        let settings = try SettingsReader(path: "c").read(
            """
            theme = "mine"
            [themes.mine]
            base = "dark"
            quote = "bold bright-green"
            current-quote = "208"
            dim = "plain"
            """)
        #expect(settings.theme == .dark && settings.styles.count == 3)
        #expect(try settings.styles[.currentQuote] == OwnStyle("208"))
    }

    @Test func theFileIsWhereTheEnvironmentSays() {
        #expect(SettingsReader.standardPath { ["HOME": "/h"][$0] } == "/h/.config/crosshead/config.toml")
        let both = ["HOME": "/h", "XDG_CONFIG_HOME": "/x"]
        #expect(SettingsReader.standardPath { both[$0] } == "/x/crosshead/config.toml")
        #expect(SettingsReader.standardPath { _ in nil } == nil)
    }
}
