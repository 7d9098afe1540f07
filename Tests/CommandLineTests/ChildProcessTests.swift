import Foundation
import Glibc
import Testing

@testable import crosshead

/// What the programs get that run beside ours, by whichever way they are started, and how long they may take.
@Suite struct ChildProcessTests {
    /// The ways there are: with pipes (curl, chafa), fed (a pipe, the clipboard), on the terminal (the editor).
    enum Way: CaseIterable { case piped, fed, onTerminal }

    /// What a script of its own prints where it is started in some way, behind the words it is given.
    private func printed(_ way: Way, _ script: String, _ words: [String] = []) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "program").path
        let output = folder.appending(path: "output").path
        writeProgram(script, to: program)
        switch way {
        case .piped:
            let process = ChildProcess(
                arguments: [program] + words, input: "", limit: 10_000, deadline: .now + .seconds(60))
            return String(decoding: try process.run(Cancellation()) { _ in }.output, as: UTF8.self)
        case .fed:
            #expect(Feed([program] + words, output: output).run("") == 0)
            return try String(contentsOfFile: output, encoding: .utf8)
        case .onTerminal:
            // Its output is the terminal's: what it prints goes to the file that is edited, the last of its words.
            writeProgram("for file; do :; done\n{ \(script); } >\"$file\"", to: program)
            let command = ([program] + words).joined(separator: " ")
            let outcome = NoteEditor { ["VISUAL": command, "TMPDIR": folder.path][$0] }.edit("")
            guard case .written(let text) = outcome else {
                Issue.record("\(outcome)")
                return ""
            }
            return text + "\n"
        }
    }

    @Test(arguments: Way.allCases) func aProgramGetsNoDescriptorOfOurs(way: Way) throws {
        // One that is not closed by itself when a program starts.
        let descriptor = open("/dev/null", O_RDONLY)
        defer { close(descriptor) }
        #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC == 0)
        // The last one is the folder that ls itself reads.
        #expect(try printed(way, "ls /proc/self/fd") == "0\n1\n2\n3\n")
    }

    @Test(arguments: Way.allCases) func aProgramGetsTheSignalsItExpects(way: Way) throws {
        // As the reader has it.
        let before = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, before) }
        let lines = try printed(way, "grep -E '^Sig(Blk|Ign):' /proc/self/status").split(separator: "\n")
        // The C library keeps 32 and 33 for itself.
        let signals = lines.compactMap { UInt64($0.dropFirst("SigBlk:\t".count), radix: 16).map { $0 & ~(3 << 31) } }
        #expect(signals == [0, 0], "\(lines)")
    }

    @Test(arguments: Way.allCases) func noShellReadsItsWords(way: Way) throws {
        let words = ["$(id)", "`id`", ";id", ">id", "*", "~", "\"", "'", "-o"]
        let lines = try printed(way, "printf '%s\\n' \"$@\"", words).split(separator: "\n").map(String.init)
        #expect(Array(lines.prefix(words.count)) == words)
    }

    @Test(arguments: [
        "exec sleep 600", "exec >&- 2>&-; exec sleep 600", "exec >&-; while :; do echo complaint; done >&2",
    ])
    func aProgramThatDoesNotEndIsEnded(script: String) throws {
        let process = ChildProcess(
            arguments: ["sh", "-c", script], input: "", limit: 10_000, deadline: .now + .milliseconds(200))
        let ending = try process.run(Cancellation()) { _ in }
        #expect(ending.code == nil && ending.output.isEmpty && ending.errors.utf8.count <= 8_192)
    }

    @Test func aProgramThatPrintsTooMuchIsEnded() throws {
        let process = ChildProcess(arguments: ["yes"], input: "", limit: 10_000, deadline: .now + .seconds(60))
        let ending = try process.run(Cancellation()) { _ in }
        #expect(ending.code == nil && ending.isTooLarge && ending.output.count < 200_000)
    }

    @Test func aProgramThatNobodyWaitsForIsEnded() throws {
        let cancellation = Cancellation()
        let process = ChildProcess(
            arguments: ["sh", "-c", "echo begun; exec sleep 600"], input: "", limit: 10_000,
            deadline: .now + .seconds(600))
        let failure = #expect(throws: ChildProcess.Failure.self) {
            try process.run(cancellation) { if $0 > 0 { cancellation.cancel() } }
        }
        guard case .cancelled = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func aMissingProgramIsAnError() throws {
        let process = ChildProcess(
            arguments: ["crosshead-no-such-program"], input: "", limit: 1, deadline: .now + .seconds(60))
        let failure = #expect(throws: ChildProcess.Failure.self) { _ = try process.run(Cancellation()) { _ in } }
        guard case .start(ENOENT) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }
}
