import ArgumentParser
import Library
import Model

/// `crosshead speaker`: somebody across the articles of the library.
struct SpeakerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speaker",
        abstract: "Show what somebody is and says in all articles of the library.",
        discussion: """
            Those of one name in other roles are taken for others, until --join says that they are the same. Each person has a \
            number, each of their roles a letter behind it. Exits with 1 where nobody has this name.
            """)

    @OptionGroup var options: LibraryOptions

    @Option(help: ArgumentHelp("Hold two persons for the same: 1,2. May be repeated.", valueName: "numbers"))
    var join: [String] = []

    @Option(help: ArgumentHelp("Hold a role for somebody else's: 1b. May be repeated.", valueName: "role"))
    var split: [String] = []

    @Flag(help: "Take the last --join or --split back.")
    var undo = false

    @Option(help: "text, markdown, csv, json or jsonl: a row a quote.")
    var format = ListFormat.text

    @Argument(help: ArgumentHelp("Words of the name.", valueName: "name"))
    var name: [String]

    static let columns = ["person", "name", "role", "published", "site", "title", "verb", "quote", "article"]

    func run() throws {
        let library = try options.open(creates: false)
        if undo {
            let isDone = try library.attempt { (library) throws(LibraryError) in try library.undoJudgement() }
            if !isDone { throw Failure.usage("there is no join or split to take back") }
        }
        var people = try people(in: library)
        let judge = PersonJudge(library: library, name: name.joined(separator: " "))
        try judge.attempt { judge in
            for pair in join { try judge.join(pair) }
            for role in split { try judge.split(role) }
        }
        if !join.isEmpty || !split.isEmpty { people = try self.people(in: library) }
        if format == .text {
            try Output.write(people.enumerated().map { PersonText($1, number: $0 + 1).text }.joined(separator: "\n"))
        } else {
            let records = people.enumerated().flatMap { Self.records($1, number: $0 + 1) }
            try Output.write(try ListPrinter(format: format).print(records, columns: Self.columns))
        }
        if people.isEmpty { throw ExitCode(1) }
    }

    private func people(in library: ArticleLibrary) throws(Failure) -> [Person] {
        let name = name.joined(separator: " ")
        return try library.attempt { (library) throws(LibraryError) in try library.people(named: name) }
    }

    private static func records(_ person: Person, number: Int) -> [ListRecord] {
        person.appearances.flatMap { appearance in
            let metadata = appearance.article.metadata
            return appearance.quotes.map { quote in
                ListRecord(
                    cells: [
                        ("person", .number(Double(number))), ("name", .words(appearance.name)),
                        ("role", .words(appearance.role)), ("published", .words(metadata.published)),
                        ("site", .words(metadata.site)), ("title", .words(metadata.title)),
                        ("verb", .words(quote.verb)),
                        ("quote", .words(quote.words)), ("article", .number(Double(appearance.article.id))),
                    ], line: "")
            }
        }
    }
}
