import Foundation
import Testing

/// What the program does where the system denies it what it usually has: a clear message or full service.
@Suite struct FaultTests {
    /// An article, in a folder of its own.
    private let folder: TemporaryFolder
    private let article: String

    init() throws {
        folder = try TemporaryFolder()
        article = folder.path("harbour.txt")
        try "Harbour opens\n\n“It is 4 km long,” said Ann Lee on Monday.\n".write(
            toFile: article, atomically: false, encoding: .utf8)
    }

    private func shell(_ script: String) throws -> Subprocess {
        defer { folder.remove() }
        return try Subprocess(["bash", "-c", "crosshead() { \(Subprocess.crosshead) \"$@\"; }; \(script)"])
    }

    @Test(arguments: ["extract", "quotes", "numbers", "extract --format text"])
    func aFullDiskIsSaid(command: String) throws {
        let run = try shell("crosshead \(command) \(article) >/dev/full")
        #expect(run.status == 4 && run.errors == "crosshead: cannot write standard output: No space left on device\n")
    }

    @Test func aFullDiskEndsAListAtOnce() throws {
        let run = try shell("printf '\(article)\\n%.0s' {1..100} | crosshead extract - -j 3 >/dev/full")
        #expect(run.status == 4 && run.errors.split(separator: "\n").count == 1)
    }

    @Test func withoutStandardInputAnArticleIsReadAllTheSame() throws {
        let run = try shell("crosshead quotes \(article) <&-")
        #expect(run.status == 0 && run.output.contains("Ann Lee"))
    }

    @Test func withoutStandardOutputNothingElseIsWrittenInto() throws {
        let run = try shell("crosshead extract \(article) >&-; status=$?; cat \(article); exit $status")
        #expect(run.status == 4 && run.errors.contains("cannot write standard output"))
        #expect(run.output.hasSuffix("said Ann Lee on Monday.\n"))
    }

    @Test(arguments: [
        "unset HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME", "export HOME=/proc", "export HOME=relative",
        "export LC_ALL=C", "export LC_ALL=xx_YY.UTF-8", "unset LC_ALL LANG", "unset TERM", "export TERM=nonsense",
        "ulimit -n 64", "ulimit -s 1024",
    ])
    func whatThePipeGivesDoesNotHangOnTheSurroundings(change: String) throws {
        let run = try shell(
            "{ \(change); } 2>/dev/null; crosshead quotes \(article) && crosshead extract - -j 4 <<<\(article) | wc -l")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("4 km long") && run.output.hasSuffix("1\n"))
    }

    /// What the system gives of descriptors, and of address space in kilobytes. A sanitizer takes the latter for itself.
    private static let limits =
        ["ulimit -n 64"] + (getenv("CROSSHEAD_SANITIZER") == nil ? ["ulimit -v 200000"] : [])

    @Test(arguments: limits) func littleIsEnoughForAReaderWithALibrary(limit: String) throws {
        defer { folder.remove() }
        let (ferry, library) = (folder.path("ferry.txt"), folder.path("library.db"))
        try "Ferry late\n\nIt was late.\n".write(toFile: ferry, atomically: false, encoding: .utf8)
        let session = try TerminalSession()
        try session.run("\(limit); \(Subprocess.crosshead) --library \(library) \(article) \(ferry)")
        try session.wait(for: "both articles") { $0.contains("1/2") && $0.contains("? help") }
        try session.type(")", "m", "a")
        try session.wait(for: "a bookmark") { $0.contains("marked this place as a") }
        try session.type("Q")
        try session.expectEnd(status: 0)
        let run = try shell("\(limit); crosshead search --library \(library) late && crosshead quotes \(article)")
        #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
        #expect(run.output.contains("Ferry late") && run.output.contains("4 km long"))
    }

    @Test(arguments: [
        ("TERM=nonsense", "TERM is nonsense, which is not known here; try TERM=xterm"),
        ("env -u TERM", "TERM is not set; try TERM=xterm"),
    ])
    func aTerminalNobodyKnowsIsSaid(change: String, message: String) throws {
        defer { folder.remove() }
        let session = try TerminalSession(columns: 120)
        try session.run("\(change) \(Subprocess.crosshead) \(article)")
        try session.wait(for: "the message") { $0.contains("crosshead: no terminal to read on: \(message)") }
        try session.expectEnd(status: 4)
    }

    @Test func aTerminalThatGoesAwayTakesTheProgramWithIt() throws {
        defer { folder.remove() }
        let process: pid_t
        do {
            let session = try TerminalSession()
            try session.run("\(Subprocess.crosshead) \(article)")
            try session.wait(for: "the reader") { $0.contains("? help") }
            process = try session.foreground()
        }
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(20)
        while kill(process, 0) == 0, clock.now < deadline { usleep(20_000) }
        #expect(kill(process, 0) != 0, "it has ended")
    }
}
