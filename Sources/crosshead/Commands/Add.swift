import ArgumentParser
import Library

/// `crosshead add`: puts articles into the library.
struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Put articles into the library.",
        discussion: """
            Each article is kept once, by its bytes, its address or its words; one whose words have changed is kept as a new \
            version. Stopped at any moment, the same command goes on where it was.
            """)

    @OptionGroup var options: LibraryOptions

    @OptionGroup var work: JobsOption

    @OptionGroup var reading: CharsetOption

    @Argument(help: ArgumentHelp("Files or addresses; - reads a list of them, one a line.", valueName: "articles"))
    var files: [String]

    func run() throws {
        let library = try options.open()
        let progress = ProgressLine()
        let adder = ArticleAdder(
            library: library, jobs: work.count, charset: reading.charset
        ) { progress.show(Self.words(for: $0)) }
        let tally: ArticleAdder.Tally
        do {
            defer { progress.clear() }
            tally = try adder.add(ArgumentList(files))
        }
        try Output.write(Self.words(for: tally) + "\n")
        if tally.failed > 0 { throw ExitCode(3) }
    }

    /// `12 added, 1 changed, 3 there already`.
    static func words(for tally: ArticleAdder.Tally) -> String {
        let parts = [
            (tally.new, "added"), (tally.changed, "changed"), (tally.known, "there already"),
            (tally.failed, "not readable"),
        ]
        let told = parts.enumerated().filter { $0 == 0 || $1.0 > 0 }
        return told.map { "\($1.0) \($1.1)" }.joined(separator: ", ")
    }
}
