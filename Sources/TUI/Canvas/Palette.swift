/// How a cell is written: a colour of the terminal's table, and attributes.
public struct Style: Hashable, Sendable {
    /// The colour of the glyph; `nil` is the terminal's own.
    public var color: Int?
    /// Heavier.
    public var isBold = false
    /// Fainter.
    public var isDim = false
    /// Underlined.
    public var isUnderlined = false
    /// Foreground and background exchanged.
    public var isReversed = false
}

/// Gives meanings their looks, within what the terminal can do. The background is always the terminal's own.
public struct Palette: Sendable {
    /// What the reader asked for.
    public enum Theme: String, CaseIterable, Sendable {
        /// The terminal's own sixteen colours, which its owner chose.
        case auto
        /// Colours for a dark background.
        case dark
        /// Colours for a light background.
        case light
        /// No colour at all.
        case mono
    }

    private let styles: [Role: Style]

    /// The palette of a terminal with `colors` colours; none where `NO_COLOR` is set or the theme is mono. What a reader's own
    /// theme says of a meaning goes before the rest.
    public init(theme: Theme, colors: Int, own: [Role: OwnStyle] = [:]) {
        var styles: [Role: Style] = [:]
        for look in Self.looks {
            var style = look.style
            let color = look.color.flatMap { $0.color(theme, of: colors) }
            if let color { style.color = color }
            // Where the colour is missing an attribute stands in, and where it is there the attribute would be noise.
            if color != nil, look.color?.replacesUnderline == true { style.isUnderlined = false }
            styles[look.role] = own[look.role]?.style(of: theme == .mono ? 0 : colors) ?? style
        }
        self.styles = styles
    }

    /// How `role` looks.
    public func style(_ role: Role) -> Style { styles[role] ?? Style() }
}

extension Palette {
    /// A colour in each theme and depth.
    private struct Hue {
        /// `nil` where none of the eight is legible on both black and white.
        let basic: Int?
        let dark: Int
        let light: Int
        var replacesUnderline = false

        /// The colour number; `nil` where the theme or the terminal has none.
        func color(_ theme: Theme, of colors: Int) -> Int? {
            if theme == .mono || colors < 8 { return nil }
            if theme == .auto || colors < 256 { return basic }
            return theme == .dark ? dark : light
        }
    }

    private struct Look {
        let role: Role
        let color: Hue?
        let style: Style
    }

    private static func look(_ role: Role, _ color: Hue? = nil, _ style: Style = Style()) -> Look {
        Look(role: role, color: color, style: style)
    }

    private static let bold = Style(isBold: true)
    private static let dim = Style(isDim: true)
    private static let reversed = Style(isReversed: true)

    /// One row for each meaning: its colour among the terminal's first eight, on dark, on light; its attributes.
    private static let looks: [Look] = [
        look(.text),
        look(.title, nil, bold),
        look(.heading, nil, bold),
        look(.quote, Hue(basic: 2, dark: 114, light: 22)),
        look(.report, Hue(basic: 2, dark: 114, light: 22), dim),
        look(.currentQuote, Hue(basic: 2, dark: 114, light: 22), bold),
        look(.unattributed, Hue(basic: 2, dark: 179, light: 94)),
        look(.speaker, Hue(basic: 6, dark: 80, light: 24, replacesUnderline: true), Style(isUnderlined: true)),
        look(.figure, Hue(basic: 5, dark: 176, light: 90), bold),
        look(.link, nil, Style(isUnderlined: true)),
        look(.selection, nil, reversed),
        look(.current, nil, bold),
        look(
            .match, Hue(basic: nil, dark: 222, light: 130, replacesUnderline: true),
            Style(isBold: true, isUnderlined: true)),
        look(.currentMatch, Hue(basic: nil, dark: 222, light: 130), Style(isBold: true, isReversed: true)),
        look(.dim, nil, dim),
        look(.paneTitle, nil, dim),
        look(.focusedTitle, nil, Style(isBold: true, isReversed: true)),
        look(.rule, nil, dim),
        look(.gutter, nil, dim),
        look(.status, nil, dim),
        look(.prompt),
        look(.key, nil, bold),
        look(.error, Hue(basic: 1, dark: 203, light: 124), bold),
        look(.bar, Hue(basic: 5, dark: 176, light: 90)),
    ]
}
