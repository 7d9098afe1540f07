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
}

/// A setting by its name in the file.
enum SettingKey: String, CaseIterable {
    case furniture
    case hints
    case history
    case keymap
    case justify
    case keys
    case library
    case measure
    case mouse
    case numbersOrder = "numbers-order"
    case paragraphs
    case plain
    case speakersOrder = "speakers-order"
    case theme
    case themes

    /// What it may be, as an error message says it.
    var values: String {
        switch self {
        case .furniture, .hints, .history, .justify, .library, .mouse, .plain: "true or false"
        case .keymap: Self.list(Keymap.Preset.allCases.map(\.rawValue))
        case .keys: "a table: [keys]"
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
