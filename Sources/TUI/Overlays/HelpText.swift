import Model

/// The help: every command of a context with its keys and its sentence, by groups.
struct HelpText {
    private let keymap: Keymap
    private let context: KeyContext
    private let filter: String
    private let words: [String]

    /// The help of the article or a list, then what works elsewhere; with a filter only the rows that have all of its words
    /// in keys, name or sentence.
    init(_ keymap: Keymap, _ context: KeyContext, filter: String) {
        self.keymap = keymap
        self.context = context
        self.filter = filter
        words = filter.lowercased().split(separator: " ").map(String.init)
    }

    /// Cells of the column of keys.
    private static let keyColumns = 18

    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        var lines: [OverlayLine] = []
        for (title, commands) in groups {
            let rows = commands.flatMap { row($0.command, keys: $0.keys, columns: columns) }
            guard !rows.isEmpty else { continue }
            if !lines.isEmpty { lines.append(OverlayLine()) }
            lines.append(OverlayLine([.init(words: title, role: .heading)]))
            lines += rows
        }
        return lines.isEmpty ? [OverlayLine([.init(words: "No key or command with “\(filter)”.", role: .dim)])] : lines
    }

    /// The commands of each group with their keys here, then those that have keys elsewhere alone, then those that are typed.
    private var groups: [(title: String, commands: [(command: Command, keys: String)])] {
        var left = Command.allCases[...]
        func take(_ context: KeyContext, _ isWanted: (Command) -> Bool) -> [(command: Command, keys: String)] {
            let taken = left.filter(isWanted).compactMap { command in
                let names = keymap.names(of: command, in: context)
                return names.isEmpty ? nil : (command, names.joined(separator: " "))
            }
            left.removeAll { command in taken.contains { $0.0 == command } }
            return taken
        }
        let here = Command.Group.allCases.map { group in (group.rawValue, take(context) { $0.group == group }) }
        let elsewhere = KeyContext.allCases.map { other in (other.title, take(other) { _ in true }) }
        return here + elsewhere + [("By name", left.map { ($0, ":" + $0.usage) })]
    }

    private func row(_ command: Command, keys: String, columns: Int) -> [OverlayLine] {
        let texts = [keys, command.name, command.sentence].map { $0.lowercased() }
        guard words.allSatisfy({ word in texts.contains { $0.contains(word) } }) else { return [] }
        guard columns >= 2 * Self.keyColumns else {
            return [OverlayLine([.init(words: keys, role: .key)])]
                + OverlayLine.wrapped(command.sentence, .text, column: 2, columns: columns)
        }
        let sentence = OverlayLine.wrapped(command.sentence, .text, column: Self.keyColumns, columns: columns)
        let name = OverlayLine.Run(words: Label.fit(keys, Self.keyColumns - 1), role: .key, column: 0)
        return sentence.enumerated().map { index, line in index == 0 ? OverlayLine([name] + line.runs) : line }
    }
}
