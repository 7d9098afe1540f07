import Model
import TUI

/// What a reader set in `config.toml`.
struct Settings {
    /// Where sessions start.
    var preferences = Preferences()
    /// The colours.
    var theme = Palette.Theme.auto
    /// The keys.
    var keymap = Keymap.standard
    /// Whether what can follow a key is shown after half a second.
    var showsHints = true
    /// Whether what is typed at prompts is kept for the next session.
    var keepsHistory = true
}

/// A setting by its name in the file.
enum SettingKey: String, CaseIterable {
    case furniture
    case hints
    case history
    case keymap
    case keys
    case measure
    case numbersOrder = "numbers-order"
    case speakersOrder = "speakers-order"
    case theme

    /// What it may be, as an error message says it.
    var values: String {
        switch self {
        case .furniture, .hints, .history: "true or false"
        case .keymap: Self.list(Keymap.Preset.allCases.map(\.rawValue))
        case .keys: "a table: [keys]"
        case .measure: "a number from \(State.measures.lowerBound) to \(State.measures.upperBound), or \"auto\""
        case .numbersOrder: Self.list(FigureOrder.allCases.map(\.rawValue))
        case .speakersOrder: Self.list(SpeakerOrder.allCases.map(\.rawValue))
        case .theme: Self.list(Palette.Theme.allCases.map(\.rawValue))
        }
    }

    private static func list(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
