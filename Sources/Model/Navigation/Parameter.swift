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
    /// Words to look for in the library.
    case libraryWords
    /// What a note says.
    case noteWords
    /// The name of a tag.
    case tagName
    /// What a speaker or a number is in truth.
    case correction
    /// Words of somebody's name.
    case personName
    /// Two numbers of persons.
    case personNumbers
    /// The number of a person and the letter of a role.
    case roleNumber
    /// Words of what a number is about.
    case subjectWords

    /// How the help and the documents write it: `PATH`, `[WORDS]`.
    public var placeholder: String { isRequired ? noun : "[\(noun)]" }

    /// Whether the command can do nothing without; pressed as a key it then opens the prompt with its name.
    public var isRequired: Bool {
        switch self {
        case .helpWords, .searchWords, .libraryWords, .noteWords, .tagName, .correction, .personName, .subjectWords:
            false
        case .path, .shellCommand, .personNumbers, .roleNumber: true
        }
    }

    private var noun: String {
        switch self {
        case .path: "PATH"
        case .shellCommand: "COMMAND"
        case .helpWords, .searchWords, .libraryWords, .noteWords, .subjectWords: "WORDS"
        case .tagName, .personName: "NAME"
        case .correction: "NAME-OR-NUMBER"
        case .personNumbers: "NUMBER,NUMBER"
        case .roleNumber: "NUMBER-AND-LETTER"
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
        case .searchLibrary: .libraryWords
        case .writeNote: .noteWords
        case .tag: .tagName
        case .correct: .correction
        case .person: .personName
        case .join: .personNumbers
        case .split: .roleNumber
        case .measure: .subjectWords
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
