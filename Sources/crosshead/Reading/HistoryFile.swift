import Glibc
import Model

/// What was typed at prompts, kept between sessions: a line each, after the sign of its prompt. Sessions that run at the same
/// time only ever add lines.
struct HistoryFile: Sendable {
    /// The path of the file.
    let path: String
    /// A folder above it that has to be there; those between are made.
    let root: String

    /// Lines from which the file is cut down to those a session begins with.
    private static let limit = 4 * History.limit

    /// `$XDG_STATE_HOME/crosshead/history`, else `~/.local/state/crosshead/history`; `nil` without a home.
    static func standard(_ environment: (String) -> String?) -> HistoryFile? {
        if let folder = environment("XDG_STATE_HOME"), folder.hasPrefix("/") {
            let parent = folder.split(separator: "/").dropLast().joined(separator: "/")
            return HistoryFile(path: folder + "/crosshead/history", root: "/" + parent)
        }
        return environment("HOME").map { HistoryFile(path: $0 + "/.local/state/crosshead/history", root: $0) }
    }

    /// The history in the file; none where it cannot be read, which is no reason not to read an article.
    func read() -> History {
        var history = History()
        guard access(path, R_OK) == 0, let bytes = try? ByteSource.contents(of: path) else { return history }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        for line in lines {
            guard let kind = line.first.flatMap(History.Kind.init) else { continue }
            history.add(String(line.dropFirst()), to: kind)
        }
        if lines.count > Self.limit { shorten(to: history) }
        return history
    }

    /// Adds a line; a reader is not bothered where that fails.
    func add(_ line: String, _ kind: History.Kind) {
        makeFolder()
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // In one piece, so that no other session's line comes between.
        let bytes = Array("\(kind.rawValue)\(line)\n".utf8)
        _ = write(descriptor, bytes, bytes.count)
    }

    private func shorten(to history: History) {
        let lines = History.Kind.allCases.flatMap { kind in history.lines(kind).map { "\(kind.rawValue)\($0)\n" } }
        let fresh = "\(path).\(getpid())"
        guard (try? Output.write(lines.joined(), to: fresh)) != nil else { return }
        chmod(fresh, 0o600)
        rename(fresh, path)
    }

    /// Makes the folders of the path that are missing, for their owner alone: none for a reader who has no home.
    private func makeFolder() {
        guard access(root, W_OK) == 0 else { return }
        let parts = path.split(separator: "/").dropLast()
        for count in parts.indices.dropFirst(root.split(separator: "/").count) {
            mkdir("/" + parts[...count].joined(separator: "/"), 0o700)
        }
    }
}
