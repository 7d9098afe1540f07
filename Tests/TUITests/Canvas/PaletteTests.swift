import Testing

@testable import TUI

@Suite("Palette")
struct PaletteTests {
    @Test(
        "No theme asks for a colour that the terminal does not have", arguments: Palette.Theme.allCases,
        [0, 8, 16, 256])
    func colors(theme: Palette.Theme, depth: Int) {
        let palette = Palette(theme: theme, colors: depth)
        for role in Role.allCases {
            if let color = palette.style(role).color { #expect(color < depth) }
        }
    }

    @Test(
        "Without colour nothing is coloured, and what matters still looks different from the text", arguments: [0, 1])
    func mono(depth: Int) {
        let palette = Palette(theme: .mono, colors: depth)
        let marked: [Role] = [
            .heading, .speaker, .figure, .selection, .current, .currentQuote, .match, .currentMatch, .focusedTitle,
            .error, .key,
        ]
        for role in Role.allCases { #expect(palette.style(role).color == nil) }
        for role in marked { #expect(palette.style(role) != palette.style(.text), "\(role)") }
    }

    @Test("The article's words are in the terminal's own colour", arguments: Palette.Theme.allCases)
    func text(theme: Palette.Theme) { #expect(Palette(theme: theme, colors: 256).style(.text) == Style()) }

    @Test(
        "A look of the reader's own goes before the theme, in colours that the terminal has",
        arguments: [
            ("bold green", 256, 2), ("208", 256, 208), ("208", 8, 1), ("bright-blue", 8, 4), ("21", 8, 4),
            ("252", 8, 7),
            ("208", 0, nil), ("underline", 256, nil),
        ] as [(String, Int, Int?)])
    func own(words: String, depth: Int, color: Int?) throws {
        let style = Palette(theme: .dark, colors: depth, own: [.quote: try OwnStyle(words)]).style(.quote)
        #expect(style.color == color && style.isBold == words.contains("bold"))
        #expect(style.isUnderlined == words.contains("underline"))
    }

    @Test("Every meaning is found by its name")
    func names() {
        for role in Role.allCases { #expect(Role(named: role.name) == role) }
        #expect(Role.currentQuote.name == "current-quote")
    }

    @Test("Every meaning has a letter of its own in a picture")
    func letters() { #expect(Role.allCases.allSatisfy { $0.rawValue.count == 1 }) }
}
