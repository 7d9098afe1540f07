/// A command with what is typed with it: `next-quote 3`, `help copy`, `50%`.
public struct Invocation: Hashable, Sendable {
    /// What is typed behind the name of a command that takes more than a count.
    public struct Argument: Hashable, Sendable {
        /// The words as typed, without blanks around them.
        public let words: String
        /// Whether `!` stood behind the name: do it even where something is lost.
        public let isForced: Bool

        /// An argument.
        public init(_ words: String, isForced: Bool = false) {
            self.words = words
            self.isForced = isForced
        }
    }

    /// Why a line is none.
    public enum Failure: Error, Hashable, Sendable {
        /// There is nothing in it.
        case empty
        /// No command has this name.
        case unknown(String)
        /// The command takes a count at most.
        case notACount(Command)
        /// The command does nothing that `!` could change.
        case notForced(Command)
    }

    /// The command.
    public let command: Command
    /// How often, or which.
    public var count: Int?
    /// What it is to work with.
    public var argument: Argument?

    /// A command with a count or an argument.
    public init(_ command: Command, count: Int? = nil, argument: Argument? = nil) {
        self.command = command
        self.count = count
        self.argument = argument
    }

    /// What a line says, as typed at the prompt or written in the settings.
    public init(line: String) throws(Failure) {
        let trimmed = line.trimmed
        guard !trimmed.isEmpty else { throw .empty }
        if let percent = Int(trimmed.hasSuffix("%") ? String(trimmed.dropLast()) : trimmed) {
            self.init(.goToPercent, count: percent)
            return
        }
        let name = String(trimmed.prefix { $0 != " " })
        let rest = String(trimmed.dropFirst(name.count)).trimmed
        let isForced = name.hasSuffix("!") && Command.abbreviations[name] == nil
        let plain = isForced ? String(name.dropLast()) : name
        guard let command = Command(named: plain) ?? Command.abbreviations[plain], command.group != .prompt else {
            throw .unknown(name)
        }
        guard command.parameter == nil else {
            self.init(command, argument: rest.isEmpty ? nil : Argument(rest, isForced: isForced))
            return
        }
        guard !isForced else { throw .notForced(command) }
        let count = Int(rest)
        guard rest.isEmpty || count != nil else { throw .notACount(command) }
        self.init(command, count: count)
    }
}

extension Invocation.Failure {
    /// What is wrong, as a message says it.
    public var reason: String {
        switch self {
        case .empty: return "no command here"
        case .unknown(let name):
            let similar = Command.similar(to: name).prefix(3).map(\.name)
            return "no command “\(name)”: "
                + (similar.isEmpty ? "? lists the commands" : "did you mean \(similar.joined(separator: ", "))?")
        case .notACount(let command): return "\(command.name) takes a count at most: \(command.name) 3"
        case .notForced(let command): return "\(command.name) has nothing to force: leave ! out"
        }
    }
}

extension Command {
    /// The commands that the typed beginning of a name could become, best first.
    public static func completions(of stem: String) -> [Command] {
        let starting = typed.filter { $0.name.hasPrefix(stem) }
        return starting + typed.filter { !$0.name.hasPrefix(stem) && $0.name.contains(stem) }
    }

    /// The commands that a name may have been meant for: its completions, else those of which a letter or two were left out or
    /// doubled.
    static func similar(to name: String) -> [Command] {
        let completions = completions(of: name)
        guard completions.isEmpty, name.count > 2 else { return completions }
        return typed.filter { abs($0.name.count - name.count) <= 2 }
            .filter { $0.name.keepsOrder(in: name) || name.keepsOrder(in: $0.name) }
    }
}

extension String {
    /// Whether its letters stand in this order in another string.
    fileprivate func keepsOrder(in other: String) -> Bool {
        var rest = self[...]
        for letter in other where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    /// Without blanks at its ends.
    var trimmed: String {
        let head = drop { $0 == " " }
        return String(head[..<(head.lastIndex { $0 != " " }.map(head.index(after:)) ?? head.startIndex)])
    }
}
