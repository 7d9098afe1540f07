/// What a command takes behind its name at the prompt.
public enum Parameter: String, CaseIterable, Sendable {
    /// The path of a file.
    case path
    /// A command line for the reader's shell.
    case shellCommand
    /// Words to look for in the help.
    case helpWords
    /// Words to look for in the article.
    case searchWords

    /// How the help and the documents write it: `PATH`, `[WORDS]`.
    public var placeholder: String { isRequired ? noun : "[\(noun)]" }

    /// Whether the command can do nothing without; pressed as a key it then opens the prompt with its name.
    public var isRequired: Bool {
        switch self {
        case .path, .shellCommand: true
        case .helpWords, .searchWords: false
        }
    }

    private var noun: String {
        switch self {
        case .path: "PATH"
        case .shellCommand: "COMMAND"
        case .helpWords, .searchWords: "WORDS"
        }
    }
}

extension Command {
    /// What it takes behind its name; `nil` where at most a count.
    public var parameter: Parameter? {
        switch self {
        case .help: .helpWords
        case .save: .path
        case .pipeQuote, .pipeSection, .pipeArticle: .shellCommand
        case .search, .searchBackward: .searchWords
        default: nil
        }
    }

    /// Its name with what it takes: `save PATH`.
    public var usage: String { parameter.map { "\(name) \($0.placeholder)" } ?? name }

    /// Names that hands know from elsewhere, beside those that stand in the table.
    static let abbreviations: [String: Command] = [
        "h": .help, "q": .close, "q!": .quit, "qa": .quit, "quit!": .quit, "w": .save,
    ]
}
