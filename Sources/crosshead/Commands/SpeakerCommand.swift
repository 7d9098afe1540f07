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
            number, each of their roles a letter. Exits with 1 where nobody has this name.
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
        for pair in join { try join(pair, people, in: library) }
        for role in split { try split(role, people, in: library) }
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

    private func join(_ pair: String, _ people: [Person], in library: ArticleLibrary) throws(Failure) {
        let numbers = pair.split(separator: ",").compactMap { Int($0) }
        guard numbers.count == 2, numbers.allSatisfy({ (1...max(1, people.count)).contains($0) }), people.count > 1,
            let one = people[numbers[0] - 1].appearances.first, let other = people[numbers[1] - 1].appearances.first
        else { throw .usage("--join \(pair): give two of the numbers that crosshead speaker prints, as in 1,2") }
        try library.attempt { (library) throws(LibraryError) in try library.join(one.guise, other.guise) }
    }

    private func split(_ role: String, _ people: [Person], in library: ArticleLibrary) throws(Failure) {
        let number = role.prefix(while: \.isNumber)
        guard let person = Int(number).flatMap({ people.indices.contains($0 - 1) ? people[$0 - 1] : nil }),
            let letter = role.dropFirst(number.count).first, role.count == number.count + 1,
            let index = PersonText.letters.firstIndex(of: letter), person.roles.indices.contains(index)
        else { throw .usage("--split \(role): give a number and a letter that crosshead speaker prints, as in 1b") }
        guard person.roles.count > 1 else { throw .usage("--split \(role): this is the only role of this person") }
        try library.attempt { (library) throws(LibraryError) in try library.split(person.roles[index].guise) }
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
