import TOMLKit
import TUI

/// Reads a theme of the reader's own: `[themes.NAME]` with a look for each meaning, and the theme it goes out from.
struct ThemeReader {
    /// The path of the file, for messages.
    let path: String
    /// Where its settings stand.
    let lines: SettingLines

    /// Puts the theme of a name into the settings.
    func read(_ name: String, _ themes: TOMLTable?, into settings: inout Settings) throws(Failure) {
        guard let theme = themes?[name]?.table else {
            throw .settings(path, line: lines.number(of: "theme"), "theme must be \(SettingKey.theme.values)")
        }
        for key in theme.keys {
            let line = lines.number(of: "themes", name, key)
            guard let words = theme[key]?.string else {
                throw .settings(path, line: line, "\(key) must be words in quotation marks: \"bold green\"")
            }
            if key == "base" {
                guard let base = Palette.Theme(rawValue: words) else {
                    let known = Palette.Theme.allCases.map(\.rawValue).joined(separator: ", ")
                    throw .settings(path, line: line, "no theme “\(words)” to go out from; there are \(known)")
                }
                settings.theme = base
                continue
            }
            guard let role = Role(named: key) else {
                let known = Role.allCases.map(\.name).joined(separator: ", ")
                throw .settings(path, line: line, "nothing is called “\(key)”; there are base, \(known)")
            }
            do {
                settings.styles[role] = try OwnStyle(words)
            } catch {
                throw .settings(path, line: line, Self.reason(error))
            }
        }
    }

    private static func reason(_ failure: OwnStyle.Failure) -> String {
        switch failure {
        case .unknown(let word):
            "“\(word)” is no colour (\(OwnStyle.colors.joined(separator: ", ")), 0 to 255) and none of "
                + OwnStyle.attributes.joined(separator: ", ")
        case .colors: "a look has one colour at most"
        }
    }
}
