import ArgumentParser
import TUI

/// `crosshead keys`: every key with what it does, from the table the reader itself uses, own keys included.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "keys", abstract: "List the keys and what they do.")

    @Flag(help: "As the Markdown of docs/keys.md, whatever the settings say.")
    var markdown = false

    @Option(help: "The keys of a preset: standard, less, vi.")
    var preset: Keymap.Preset?

    func run() throws {
        guard !markdown else { return try Output.write(KeyTable(.standard).markdown) }
        let keymap = try preset.map { Keymap($0) } ?? SettingsReader.standard().keymap
        try Output.write(KeyTable(keymap).text)
    }
}

extension Keymap.Preset: ExpressibleByArgument {}
