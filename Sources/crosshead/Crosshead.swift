import ArgumentParser
import CVersion

/// The program: opens an article, or runs one of the commands.
struct Crosshead: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a news article by its sections, speakers and numbers.",
        usage: """
            crosshead [--theme <theme>] [--plain] [--tutor] [--charset <name>] [<article> ...]
            crosshead <command> ...
            """,
        discussion: """
            Opens articles: files, addresses, or - for what is piped in; with none a sample to try the keys \
            on; --tutor teaches them. In the reader ? lists them all. With no terminal on standard output, prints the article's overview.

            Exit codes: 0 done, 1 nothing found, 2 wrong usage, 3 cannot read or fetch, 4 cannot write.
            """,
        version: commit.isEmpty ? version : "\(version) (\(commit))",
        subcommands: [
            Read.self, Quotes.self, Numbers.self, Extract.self, Dump.self, Keys.self, Add.self, SearchLibrary.self,
            Verify.self, Compare.self, SpeakerCommand.self, MeasureCommand.self, Refresh.self, Export.self, Import.self,
            LibraryCommand.self,
            ManualCommand.self,
        ],
        defaultSubcommand: Read.self)

    /// The one place the version stands in.
    static let version = "0.1.0"

    /// The commit it was built from; empty where the build was not told.
    private static let commit = String(cString: crosshead_commit())
}
