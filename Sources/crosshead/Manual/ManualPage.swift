import ArgumentParser
import Model
import TUI

/// `crosshead(1)`, as roff: a join of the tables of commands, keys and settings.
struct ManualPage {
    /// The page.
    var text: String {
        let page =
            [".TH CROSSHEAD 1 \"\" \"crosshead \(Crosshead.version)\" \"User Commands\""]
            + section("NAME", ["crosshead \\- " + Self.escaped(Crosshead.configuration.abstract)])
            + section("SYNOPSIS", preformatted(Crosshead.configuration.usage ?? ""))
            + section("DESCRIPTION", [Self.escaped(Crosshead.configuration.discussion)])
            + section("COMMANDS", commands) + section("KEYS", keys) + section("SETTINGS", settings)
            + section("FILES", files) + section("ENVIRONMENT", environment)
        return page.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ lines: [String]) -> [String] { [".SH \(title)"] + lines }

    /// Every command with its options, as `--help` prints them.
    private var commands: [String] {
        Crosshead.configuration.subcommands.flatMap { command -> [String] in
            let help = Crosshead.helpMessage(for: command, columns: 76)
            return [".SS " + Self.escaped(command._commandName)] + preformatted(help)
        }
    }

    private var keys: [String] {
        [
            "A number before a key is a count. C- is Ctrl, M- Alt, S- Shift. Every command can be typed by its name after a colon."
        ]
            + preformatted(KeyTable(.standard).text)
    }

    private var settings: [String] {
        [
            "Each stands in config.toml as NAME = VALUE; docs/settings.md says what each does, and how to give keys and themes of your own."
        ]
            + SettingKey.allCases.flatMap { [".TP", ".B " + Self.escaped($0.rawValue), Self.escaped($0.values)] }
    }

    private let files = [
        ".TP", ".I ~/.config/crosshead/config.toml", "Settings; in $XDG_CONFIG_HOME where that is set.",
        ".TP", ".I ~/.local/state/crosshead/history",
        "What was typed at prompts; in $XDG_STATE_HOME where that is set.",
    ]

    private let environment = [
        ".TP", ".B NO_COLOR", "Where it is set and not empty, nothing is coloured.",
        ".TP", ".B TERM", "The terminal; with dumb the overview is printed.",
        ".TP", ".B SHELL", "What runs the commands that text is piped to.",
        ".TP", ".B WAYLAND_DISPLAY, DISPLAY",
        "Where one is set, wl-copy, xclip or xsel gets what is copied, beside the terminal.",
    ]

    private func preformatted(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.escaped(String($0)) }
        return [".nf"] + lines + [".fi"]
    }

    /// Words in which nothing means anything to roff.
    private static func escaped(_ words: String) -> String {
        let escaped = words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return escaped.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.first == "." || line.first == "'" ? "\\&" + line : String(line)
        }.joined(separator: "\n")
    }
}
