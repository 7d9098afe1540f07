import Foundation
import Testing

/// A shell in a real terminal of its own: tmux, without anybody's settings.
final class TerminalSession {
    /// How long to wait for the screen to be as it should; much longer than it takes, as the machine may be busy.
    private static let patience = Duration.seconds(20)

    private let socket = "crosshead-\(UUID().uuidString)"
    private let folder: TemporaryFolder

    /// A terminal of the given size with a shell's prompt in it.
    init(columns: Int = 80, rows: Int = 24) throws {
        folder = try TemporaryFolder()
        try tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "sh", "-i")
        try tmux("set-option", "-g", "window-size", "manual")
        try wait(for: "the prompt") { $0.contains("$") }
    }

    deinit {
        _ = try? Subprocess(["tmux", "-L", socket, "kill-server"])
        folder.remove()
    }

    /// Types a line into the shell that runs crosshead and then says how it ended, with the modes of the terminal written
    /// down before and after.
    func run(_ command: String) throws {
        let script = """
            stty -g >\(folder.path("before"))
            \(command)
            echo "status: $?" >\(folder.path("status"))
            stty -g >\(folder.path("after"))
            echo ended
            """
        try script.write(toFile: folder.path("script"), atomically: true, encoding: .utf8)
        try type(". \(folder.path("script"))", "Enter")
    }

    /// Types words or keys by tmux's names.
    func type(_ keys: String...) throws {
        for key in keys { try tmux("send-keys", key) }
    }

    /// Changes the size of the terminal.
    func resize(columns: Int, rows: Int) throws {
        try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    /// The rows on the screen, without the blanks at their ends.
    func rows() throws -> [String] {
        try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
            String.init)
    }

    /// Waits until the screen is as it should be; a failure shows what was on it.
    func wait(
        for what: Comment, _ location: SourceLocation = #_sourceLocation, until isSo: (String) throws -> Bool
    ) throws {
        try poll(what, location) { try isSo(try rows().joined(separator: "\n")) }
    }

    /// Waits until the terminal shows the alternate screen, or no longer does.
    func wait(alternateScreen: Bool, _ location: SourceLocation = #_sourceLocation) throws {
        try poll("alternate screen \(alternateScreen)", location) {
            try tmux("display-message", "-p", "#{alternate_on}") == (alternateScreen ? "1\n" : "0\n")
        }
    }

    /// Waits until what was run has ended, and expects the terminal to be as it was before.
    func expectEnd(status: Int, _ location: SourceLocation = #_sourceLocation) throws {
        try wait(for: "the end", location) { $0.contains("ended") && !$0.contains("SECTIONS") }
        try wait(alternateScreen: false, location)
        let ended = try folder.contents("status")
        #expect(ended == "status: \(status)\n", sourceLocation: location)
        #expect(try folder.contents("before") == folder.contents("after"), sourceLocation: location)
        let cursor = try tmux("display-message", "-p", "#{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag}")
        #expect(cursor == "1 0 0\n", "the cursor is shown, no mouse, plain arrows", sourceLocation: location)
    }

    /// What a program may have changed of the terminal beside its modes of input: title, mouse, alternate screen,
    /// cursor, keypad. Bracketed paste this tmux does not tell: ``switches(in:)``.
    func modes() throws -> String {
        try tmux(
            "display-message", "-p",
            "#{pane_title} mouse #{mouse_any_flag}#{mouse_sgr_flag} alternate #{alternate_on} "
                + "cursor #{cursor_flag} keypad #{keypad_flag}#{keypad_cursor_flag} wrap #{wrap_flag}")
    }

    /// Writes all that comes to the terminal from now on to a file.
    func record(to path: String) throws { try tmux("pipe-pane", "cat >\(path)") }

    /// The private modes that were switched in what was recorded, and whether each was on at the end.
    static func switches(in recorded: String) -> [String: Bool] {
        var switches: [String: Bool] = [:]
        for match in recorded.matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
            for mode in match.1.split(separator: ";") { switches[String(mode)] = match.2 == "h" }
        }
        return switches
    }

    /// The rows on the screen when they have stood still for a moment.
    func settledRows() throws -> [String] {
        var last = try rows()
        var still = 0
        while still < 10 {
            usleep(30_000)
            let now = try rows()
            still = now == last ? still + 1 : 0
            last = now
        }
        return last
    }

    /// The process that the terminal gives its keys to.
    func foreground() throws -> pid_t {
        let terminal = try tmux("display-message", "-p", "#{pane_tty}").dropFirst("/dev/".count).dropLast()
        let processes = try Subprocess(["ps", "-t", String(terminal), "-o", "pid=,stat=,comm="]).output
        let line = processes.split(separator: "\n").first { $0.contains("crosshead") }
        let pid = try #require(line?.split(separator: " ").first.flatMap { pid_t($0) }, "\(processes)")
        return pid
    }

    private func poll(_ what: Comment, _ location: SourceLocation, _ isSo: () throws -> Bool) throws {
        let clock = ContinuousClock()
        let deadline = clock.now + Self.patience
        while try !isSo() {
            guard clock.now < deadline else {
                Issue.record(
                    "waited for \(what) with this on the screen:\n\(try rows().joined(separator: "\n"))",
                    sourceLocation: location)
                throw CancellationError()
            }
            usleep(10_000)
        }
    }

    @discardableResult
    private func tmux(_ arguments: String...) throws -> String {
        let run = try Subprocess(["tmux", "-L", socket, "-f", "/dev/null", "-u"] + arguments)
        #expect(run.status == 0, "tmux \(arguments): \(run.errors)")
        return run.output
    }
}
