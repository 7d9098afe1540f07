public import Model

/// Which keys stand for which command, in each context.
public struct Keymap: Sendable {
    /// A row of the table: keys that do the same.
    public struct Binding: Sendable {
        /// Where they do it.
        public let contexts: [KeyContext]
        /// The keys, each a single one or several in turn: `j`, `] q`.
        public let keys: [[Key]]
        /// What they do.
        public let invocation: Invocation
        /// The command in it.
        public var command: Command { invocation.command }

        /// A row; the names of keys are those of ``Key``, in turn where a blank stands between them.
        init(_ contexts: [KeyContext], _ keys: [String], _ command: Command) {
            let parsed = keys.map { name in
                let turn = Keymap.keys(name)
                precondition(turn != nil, "the keymap names a key that no keyboard has: \(name)")
                return turn ?? []
            }
            self.init(contexts, parsed, Invocation(command))
        }

        /// A row of keys.
        init(_ contexts: [KeyContext], _ keys: [[Key]], _ invocation: Invocation) {
            self.contexts = contexts
            self.keys = keys
            self.invocation = invocation
        }
    }

    /// What a run of keys comes to.
    enum Match: Hashable {
        case command(Invocation)
        /// The beginning of something.
        case beginning
        case nothing
    }

    /// The table.
    public let bindings: [Binding]
    private let commands: [KeyContext: [[Key]: Invocation]]
    private let beginnings: [KeyContext: Set<[Key]>]

    /// A keymap of a table.
    init(_ bindings: [Binding]) {
        self.bindings = bindings
        var commands: [KeyContext: [[Key]: Invocation]] = [:]
        var beginnings: [KeyContext: Set<[Key]>] = [:]
        for binding in bindings {
            for context in binding.contexts {
                for keys in binding.keys {
                    commands[context, default: [:]][keys] = binding.invocation
                    for length in 1..<keys.count { beginnings[context, default: []].insert(Array(keys[..<length])) }
                }
            }
        }
        self.commands = commands
        self.beginnings = beginnings
    }

    /// Keys in turn by their names, a blank between them; `nil` where one is no key's.
    public static func keys(_ names: String) -> [Key]? {
        let parts = names.split(separator: " ")
        let keys = parts.compactMap { Key(String($0)) }
        return keys.isEmpty || keys.count < parts.count ? nil : keys
    }

    /// What keys typed one after another come to.
    func match(_ keys: [Key], in context: KeyContext) -> Match {
        if let command = commands[context]?[keys] { return .command(command) }
        return beginnings[context]?.contains(keys) == true ? .beginning : .nothing
    }

    /// The keys of a command in a context, as they are written in help and documents; the first is the one to teach: where
    /// there is one the bare command, not what a reader added to it.
    public func names(of command: Command, in context: KeyContext) -> [String] {
        let all = bindings.filter { $0.command == command && $0.contexts.contains(context) }
        let bare = Invocation(command)
        return (all.filter { $0.invocation == bare } + all.filter { $0.invocation != bare }).flatMap(\.keys).map(
            Self.name)
    }

    /// What can follow a beginning: the rest of the keys and what they do, in the order of the table.
    func continuations(of beginning: [Key], in context: KeyContext) -> [(keys: String, command: Command)] {
        bindings.filter { $0.contexts.contains(context) }.flatMap { binding in
            binding.keys.filter { $0.count > beginning.count && $0.starts(with: beginning) }
                .map { (Self.name(Array($0.dropFirst(beginning.count))), binding.command) }
        }
    }

    /// Keys in turn as a reader reads them: `]q` where each is one character, `C-x Up` else.
    public static func name(_ keys: [Key]) -> String {
        let names = keys.map(\.description)
        return names.joined(separator: names.allSatisfy { $0.count == 1 } ? "" : " ")
    }
}
