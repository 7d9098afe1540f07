import Glibc
import Model
import TOMLKit
import TUI

/// Reads `config.toml`; whatever it cannot make sense of is an error with its line.
struct SettingsReader {
    /// The path of the file.
    let path: String

    /// `$XDG_CONFIG_HOME/crosshead/config.toml`, else `~/.config/crosshead/config.toml`; `nil` without a home.
    static func standardPath(_ environment: (String) -> String?) -> String? {
        if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            return folder + "/crosshead/config.toml"
        }
        return environment("HOME").map { $0 + "/.config/crosshead/config.toml" }
    }

    /// The settings of the reader whose environment this is: the standard ones where there is no file.
    static func standard() throws(Failure) -> Settings {
        guard let path = standardPath({ getenv($0).map { String(cString: $0) } }), access(path, F_OK) == 0 else {
            return Settings()
        }
        let bytes = try ByteSource.contents(of: path)
        return try SettingsReader(path: path).read(String(decoding: bytes, as: UTF8.self))
    }

    /// The settings that a text holds.
    func read(_ text: String) throws(Failure) -> Settings {
        let table = try parse(text)
        let lines = SettingLines(text)
        var settings = Settings()
        for name in table.keys {
            guard let key = SettingKey(rawValue: name) else {
                let known = SettingKey.allCases.map(\.rawValue).joined(separator: ", ")
                throw .settings(path, line: lines.number(of: name), "no setting “\(name)”; there are \(known)")
            }
            guard let value = table[name], set(key, value.tomlValue, in: &settings) else {
                throw .settings(path, line: lines.number(of: name), "\(name) must be \(key.values)")
            }
        }
        if let name = table[SettingKey.theme.rawValue]?.string, Palette.Theme(rawValue: name) == nil {
            try ThemeReader(path: path, lines: lines).read(
                name, table[SettingKey.themes.rawValue]?.table, into: &settings)
        }
        if let keys = table[SettingKey.keys.rawValue]?.table {
            settings.keymap = settings.keymap.with(try KeySettingsReader(path: path, lines: lines).read(keys))
        }
        return settings
    }

    private func parse(_ text: String) throws(Failure) -> TOMLTable {
        try check(text)
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .settings(path, line: error.source.begin.line, error.description)
        } catch {
            throw .settings(path, line: 1, "this is not TOML")
        }
    }

    /// Stops where the library would read no further, at a NUL, or end the program, at a table's name that does not begin as
    /// one may.
    private func check(_ text: String) throws(Failure) {
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            guard !line.contains(0) else { throw .settings(path, line: index + 1, "a NUL is not text") }
            let words = line.drop(while: Self.isBlank)
            guard words.first == UInt8(ascii: "[") else { continue }
            let name = words.dropFirst(words.dropFirst().first == UInt8(ascii: "[") ? 2 : 1).drop(while: Self.isBlank)
            guard !(name.first.map(Self.beginsName) ?? false) else { continue }
            throw .settings(
                path, line: index + 1, "a table's name has letters A to Z, digits, - and _, or is in quotes")
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// Whether a table's name may begin with a byte, or is left to the library, which says what is wrong with it.
    private static func beginsName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "_-\"']".utf8.contains(byte)
        }
    }

    /// Sets one setting; false where the value is none it may have.
    private func set(_ key: SettingKey, _ value: TOMLValue, in settings: inout Settings) -> Bool {
        switch key {
        case .furniture:
            guard let shows = value.bool else { return false }
            settings.preferences.showsFurniture = shows
        case .hints:
            guard let shows = value.bool else { return false }
            settings.showsHints = shows
        case .history:
            guard let keeps = value.bool else { return false }
            settings.keepsHistory = keeps
        case .justify:
            guard let isJustified = value.bool else { return false }
            settings.preferences.isJustified = isJustified
        case .hyphenate:
            guard let divides = value.bool else { return false }
            settings.preferences.dividesWords = divides
        case .language:
            guard let language = value.string, !HyphenLibrary.names(language).isEmpty else { return false }
            settings.language = language
        case .rightToLeft:
            guard let order = value.string.flatMap(RightToLeft.init) else { return false }
            settings.rightToLeft = order
        case .pictures:
            guard let style = value.string.flatMap(PictureStyle.init) else { return false }
            settings.preferences.pictures = style
        case .paragraphs:
            guard let style = value.string.flatMap(ParagraphStyle.init) else { return false }
            settings.preferences.paragraphs = style
        case .plain:
            guard let isPlain = value.bool else { return false }
            settings.preferences.isPlain = isPlain
        case .themes:
            return value.table != nil
        case .library:
            guard let keeps = value.bool else { return false }
            settings.keepsArticles = keeps
        case .keymap:
            guard let preset = value.string.flatMap(Keymap.Preset.init) else { return false }
            settings.keymap = Keymap(preset)
        case .keys:
            // Read when the preset is known.
            return value.table != nil
        case .measure:
            if value.string == "auto" { return true }
            guard let measure = value.int, State.measures.contains(measure) else { return false }
            settings.preferences.measure = measure
        case .mouse:
            guard let uses = value.bool else { return false }
            settings.preferences.usesMouse = uses
        case .numbersOrder:
            guard let order = value.string.flatMap(FigureOrder.init) else { return false }
            settings.preferences.figureOrder = order
        case .speakersOrder:
            guard let order = value.string.flatMap(SpeakerOrder.init) else { return false }
            settings.preferences.speakerOrder = order
        case .theme:
            // One of the reader's own is looked for when all is read.
            guard let name = value.string else { return false }
            if let theme = Palette.Theme(rawValue: name) { settings.theme = theme }
        }
        return true
    }
}
