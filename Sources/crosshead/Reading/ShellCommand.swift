import Dispatch
import CProcess
import Glibc

/// A command line of the reader's own, run by their shell on the terminal they sit at.
struct ShellCommand {
    /// The line, as typed.
    let line: String

    /// Runs it with some words on its standard input, says how it ended where that was not well, and waits for Enter.
    func run(reading words: String) {
        let shell = getenv("SHELL").map { String(cString: $0) } ?? "/bin/sh"
        // Control-C is for the command.
        let interrupt = signal(SIGINT, SIG_IGN)
        let quit = signal(SIGQUIT, SIG_IGN)
        defer {
            signal(SIGINT, interrupt)
            signal(SIGQUIT, quit)
        }
        let status = Feed([shell, "-c", line], output: nil).run(words)
        if status != 0 { Output.complain("crosshead: the command ended with \(status)\n") }
        Output.complain("[Enter goes back to the article] ")
        waitForEnter()
    }

    private func waitForEnter() {
        let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC)
        guard terminal >= 0 else { return }
        defer { close(terminal) }
        var byte: UInt8 = 0
        while case let count = read(terminal, &byte, 1), count > 0 || (count < 0 && errno == EINTR) {
            if count > 0, byte == 10 || byte == 13 { return }
        }
    }
}

/// A program that is given words to read, and whose output goes elsewhere.
struct Feed {
    private let arguments: [String]
    private let output: String?

    /// A program with its arguments; its output goes to a file, to ours where `nil`.
    init(_ arguments: [String], output: String?) {
        self.arguments = arguments
        self.output = output
    }

    /// Runs it to its end: its exit code, minus the signal where one ended it, 127 where it could not start.
    func run(_ words: String) -> Int {
        let strings: [UnsafePointer<CChar>?] = arguments.map { UnsafePointer(strdup($0)) } + [nil]
        defer { for string in strings { free(UnsafeMutablePointer(mutating: string)) } }
        var (child, pipe): (pid_t, Int32) = (0, -1)
        guard child_process_feed(&child, &pipe, strings, output) == 0 else { return 127 }
        let input = pipe
        // It may print before it has read all, and end before it has.
        DispatchQueue.global().async {
            var rest = Array(words.utf8)[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { break }
                rest = rest.dropFirst(written)
            }
            close(input)
        }
        return Int(child_process_end(child, 0))
    }
}
