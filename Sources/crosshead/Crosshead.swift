import ArgumentParser
import CVersion
import Glibc

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

/// Runs the program and turns whatever stops it into one line and an exit code.
@main
enum Main {
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        occupyStandardDescriptors()
        do {
            var command = try Crosshead.parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            Output.complain(failure.message + "\n")
            exit(failure.code)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            let isAnswer = Crosshead.exitCode(for: error) == .success
            let text = Crosshead.fullMessage(for: error)
            if isAnswer { try? Output.write(text + "\n") } else { Output.complain(text + "\n") }
            exit(isAnswer ? 0 : 2)
        }
    }

    /// Where the program was started with standard input, output or errors closed, puts something there that gives and takes
    /// nothing: the next file to be opened would come to stand in its place, and be written into.
    private static func occupyStandardDescriptors() {
        for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", mode)
        }
    }
}
