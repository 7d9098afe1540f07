/// What was typed at prompts before; searches and commands each for themselves.
public struct History: Hashable, Sendable {
    /// What a line was typed for, by the sign that its prompt begins with.
    public enum Kind: Character, CaseIterable, Sendable {
        /// Words to find: in the article, in a list, in the help.
        case search = "/"
        /// A command.
        case command = ":"
    }

    /// Lines kept of each kind; the oldest go first.
    public static let limit = 200

    private var kept: [Kind: [String]] = [:]

    /// An empty history.
    public init() {}

    /// The lines of a kind, newest last, none twice.
    public func lines(_ kind: Kind) -> [String] { kept[kind, default: []] }

    /// Adds a line as the newest.
    public mutating func add(_ line: String, to kind: Kind) {
        guard !line.isEmpty else { return }
        var lines = kept[kind, default: []]
        lines.removeAll { $0 == line }
        lines.append(line)
        if lines.count > Self.limit { lines.removeFirst() }
        kept[kind] = lines
    }
}

extension Prompt.Kind {
    /// The history its lines go to; `nil` where they are of no use again.
    var history: History.Kind? {
        switch self {
        case .search, .rows, .help, .library: .search
        case .command: .command
        case .pick, .note, .correction: nil
        }
    }
}
