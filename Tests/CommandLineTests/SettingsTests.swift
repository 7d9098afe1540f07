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
            measure = 60
            numbers-order = "size"
            speakers-order = "name"
            theme = "dark"
            """)
        var expected = Settings()
        expected.preferences.showsFurniture = true
        expected.preferences.measure = 60
        expected.preferences.figureOrder = .size
        expected.preferences.speakerOrder = .name
        expected.theme = .dark
        #expect(settings == expected)
    }

    @Test(arguments: [
        ("theme = \"dark\"\ncolour = 1", "crosshead: c:2: no setting “colour”; there are"),
        ("\n\nmeasure = 12", "crosshead: c:3: measure must be a number from 20 to 200, or \"auto\""),
        ("measure = \"wide\"", "crosshead: c:1: measure must be"),
        ("theme = \"pink\"", "crosshead: c:1: theme must be \"auto\", \"dark\", \"light\", \"mono\""),
        ("theme = \"dark\"\nfurniture = ", "crosshead: c:2: "),
        ("[theme]\nx = 1", "crosshead: c:1: theme must be"),
    ])
    func aMistakeIsNamedWithItsLine(text: String, message: String) {
        let failure = #expect(throws: Failure.self) { try SettingsReader(path: "c").read(text) }
        #expect(failure?.message.hasPrefix(message) == true, "\(failure?.message ?? "")")
        #expect(failure?.code == 2)
    }

    @Test func theFileIsWhereTheEnvironmentSays() {
        #expect(SettingsReader.standardPath { ["HOME": "/h"][$0] } == "/h/.config/crosshead/config.toml")
        let both = ["HOME": "/h", "XDG_CONFIG_HOME": "/x"]
        #expect(SettingsReader.standardPath { both[$0] } == "/x/crosshead/config.toml")
        #expect(SettingsReader.standardPath { _ in nil } == nil)
    }
}
