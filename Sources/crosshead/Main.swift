import Analysis
import ArgumentParser
import CMemory
import Dispatch
import Glibc

/// Runs the program and turns whatever stops it into one line and an exit code.
@main
enum Main {
    static func main() {
        memory_set_habits()
        signal(SIGPIPE, SIG_IGN)
        occupyStandardDescriptors()
        if isatty(STDOUT_FILENO) == 1 {
            // Somebody waits for a frame; the arguments and the terminal take as long as this.
            DispatchQueue.global(qos: .userInteractive).async { Analyzer().warmUp() }
        }
        do {
            if let reading = ReadingOptions(articles: CommandLine.arguments.dropFirst()) { return try reading.read() }
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
