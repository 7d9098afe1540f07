import Foundation

/// A program run to its end, with what it printed. Foundation's `Process` does not come back from some programs that leave
/// a server behind, so this is posix_spawn.
struct Subprocess {
    /// The exit code; minus the signal if one ended it.
    let status: Int
    let output: String
    let errors: String

    /// Runs a program found on the path, with nothing to read, and waits for it, at most so long: then it is killed.
    init(
        _ arguments: [String], environment: [String: String] = Subprocess.environment,
        killedAfter limit: Duration? = nil
    ) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let (out, err) = (folder.path("out"), folder.path("err"))

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT, 0o600)

        // The threads of the tests block signals, which a child would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        let words = arguments.map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var child: pid_t = 0
        let failure = posix_spawnp(&child, arguments[0], &actions, &attributes, words, variables)
        guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }

        if let limit {
            usleep(UInt32(limit / .microseconds(1)))
            kill(child, SIGKILL)
        }
        var ended: Int32 = 0
        while waitpid(child, &ended, 0) < 0 && errno == EINTR {}
        status = ended & 0x7F == 0 ? Int(ended >> 8 & 0xFF) : -Int(ended & 0x7F)
        output = try String(contentsOfFile: out, encoding: .utf8)
        errors = try String(contentsOfFile: err, encoding: .utf8)
    }

    /// What a reader's shell would give: a path, a home, UTF-8, no settings and no library; and what a sanitizer is told.
    static let environment = [
        "CROSSHEAD_LIBRARY": "",
        "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "PS1": "$ ", "TERM": "xterm-256color",
    ].merging(ProcessInfo.processInfo.environment.filter { ["LSAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }) { $1 }

    /// The program under test, which is built beside the tests.
    static let crosshead = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "crosshead").path
}

/// A folder for one test.
struct TemporaryFolder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func contents(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
