import Model

/// The help: every command of a context with its keys and its sentence, by groups.
struct HelpText {
    private let keymap: Keymap
    private let context: KeyContext
    private let filter: String

    /// The help of the article or a list, with what works in overlays and prompts as well; with a filter only the rows that have it in keys, name or sentence.
    init(_ keymap: Keymap, _ context: KeyContext, filter: String) {
        self.keymap = keymap
        self.context = context
        self.filter = filter.lowercased()
    }

    /// Cells of the column of keys.
    private static let keyColumns = 18

    /// The rows.
    func lines(columns: Int) -> [OverlayLine] {
        var lines: [OverlayLine] = []
        for group in Command.Group.allCases {
            let rows = Command.allCases.filter { $0.group == group }.flatMap { row($0, columns: columns) }
            guard !rows.isEmpty else { continue }
            if !lines.isEmpty { lines.append(OverlayLine()) }
            lines.append(OverlayLine([.init(words: group.rawValue, role: .heading)]))
            lines += rows
        }
        return lines.isEmpty ? [OverlayLine([.init(words: "No key or command with “\(filter)”.", role: .dim)])] : lines
    }

    private func row(_ command: Command, columns: Int) -> [OverlayLine] {
        let contexts: [KeyContext] = command.group == .prompt ? [.prompt] : [context, .article, .list, .overlay]
        let names = contexts.lazy.map { keymap.names(of: command, in: $0) }.first { !$0.isEmpty } ?? []
        let keys = names.isEmpty ? ":" + command.name : names.joined(separator: " ")
        let words = [keys, command.name, command.sentence]
        guard filter.isEmpty || words.contains(where: { $0.lowercased().contains(filter) }) else { return [] }
        guard columns >= 2 * Self.keyColumns else {
            return [OverlayLine([.init(words: keys, role: .key)])]
                + OverlayLine.wrapped(command.sentence, .text, column: 2, columns: columns)
        }
        let sentence = OverlayLine.wrapped(command.sentence, .text, column: Self.keyColumns, columns: columns)
        let name = OverlayLine.Run(words: Label.fit(keys, Self.keyColumns - 1), role: .key, column: 0)
        return sentence.enumerated().map { index, line in index == 0 ? OverlayLine([name] + line.runs) : line }
    }
}
