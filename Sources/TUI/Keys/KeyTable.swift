import Model

/// The keys with what they do, as a document: the join of the keymap and the table of commands.
public struct KeyTable {
    private let keymap: Keymap

    /// The table of a keymap.
    public init(_ keymap: Keymap) { self.keymap = keymap }

    /// `docs/keys.md`.
    public var markdown: String {
        var lines = [
            "# Keys", "",
            "A number before a key is a count: `3}` goes three sections on. `C-` is Ctrl, `M-` Alt, `S-` Shift.",
            "Every command can be typed by its name after `:`.",
        ]
        for group in Command.Group.allCases {
            lines += ["", "## \(group.rawValue)", "", "| keys | command | |", "| --- | --- | --- |"]
            lines += rows(of: group).map { row in
                let keys = row.keys.map { "`\($0.replacing("|", with: "\\|"))`" }.joined(separator: " ")
                return "| \(keys) | `\(row.command.usage)` | \(row.command.sentence) |"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same for a terminal.
    public var text: String {
        let all = Command.Group.allCases.flatMap(rows)
        let width = all.map { $0.keys.joined(separator: " ").count }.max() ?? 0
        let names = all.map(\.command.usage.count).max() ?? 0
        return Command.Group.allCases.map { group in
            let lines = rows(of: group).map { row in
                let keys = row.keys.joined(separator: " ")
                let columns = [Self.padded(keys, width), Self.padded(row.command.usage, names), row.command.sentence]
                return "  " + columns.joined(separator: "  ")
            }
            return ([group.rawValue] + lines).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private struct Row {
        let keys: [String]
        let command: Command
    }

    /// The commands of a group with their keys in any context, each key once.
    private func rows(of group: Command.Group) -> [Row] {
        Command.allCases.filter { $0.group == group }.map { command in
            var keys: [String] = []
            for context in KeyContext.allCases {
                for name in keymap.names(of: command, in: context) where !keys.contains(name) { keys.append(name) }
            }
            return Row(keys: keys, command: command)
        }
    }

    private static func padded(_ words: String, _ columns: Int) -> String {
        words + String(repeating: " ", count: max(0, columns - words.count))
    }
}
