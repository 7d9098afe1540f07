import Model
import TUI

/// What a reader set in `config.toml`.
struct Settings {
    /// Where sessions start.
    var preferences = Preferences()
    /// The colours.
    var theme = Palette.Theme.auto
    /// What the theme of the reader's own says, by meaning.
    var styles: [Role: OwnStyle] = [:]
    /// The keys.
    var keymap = Keymap.standard
    /// Whether what can follow a key is shown after half a second.
    var showsHints = true
    /// Whether what is typed at prompts is kept for the next session.
    var keepsHistory = true
    /// Whether what is read is kept in the library.
    var keepsArticles = true
    /// The language of texts that do not name theirs.
    var language: String?
    /// Who orders what runs from right to left.
    var rightToLeft = RightToLeft.auto
}

/// A setting by its name in the file.
enum SettingKey: String, CaseIterable {
    case furniture
    case hints
    case history
    case keymap
    case hyphenate
    case justify
    case keys
    case language
    case library
    case measure
    case mouse
    case numbersOrder = "numbers-order"
    case paragraphs
    case pictures
    case plain
    case rightToLeft = "right-to-left"
    case speakersOrder = "speakers-order"
    case theme
    case themes

    /// What it may be, as an error message says it.
    var values: String {
        switch self {
        case .furniture, .hints, .history, .hyphenate, .justify, .library, .mouse, .plain: "true or false"
        case .keymap: Self.list(Keymap.Preset.allCases.map(\.rawValue))
        case .keys: "a table: [keys]"
        case .language: "a language such as \"en\" or \"de-AT\""
        case .rightToLeft: Self.list(RightToLeft.allCases.map(\.rawValue))
        case .pictures: Self.list(PictureStyle.allCases.map(\.rawValue))
        case .paragraphs: Self.list(ParagraphStyle.allCases.map(\.rawValue))
        case .themes: "tables: [themes.NAME]"
        case .measure: "a number from \(State.measures.lowerBound) to \(State.measures.upperBound), or \"auto\""
        case .numbersOrder: Self.list(FigureOrder.allCases.map(\.rawValue))
        case .speakersOrder: Self.list(SpeakerOrder.allCases.map(\.rawValue))
        case .theme: Self.list(Palette.Theme.allCases.map(\.rawValue)) + ", or the name of one in [themes]"
        }
    }

    private static func list(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
