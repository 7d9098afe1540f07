import CProcess
import Glibc

/// The reader's own editor, for what is too long for a line.
struct NoteEditor {
    /// What came of it.
    enum Outcome: Equatable {
        /// What the reader wrote, without white space at its ends.
        case written(String)
        /// Nothing was changed.
        case unchanged
        /// The editor could not be run or failed; what was written by then is in the file of this path, where there is one.
        case failed(String, path: String?)
    }

    /// The words of the command; a path is put behind them. No shell looks at them.
    private let command: [String]
    /// The folder for the file that is edited.
    private let folder: String

    /// The editor that the environment names: `VISUAL`, else `EDITOR`, else vi.
    init(_ environment: (String) -> String?) {
        let named = ["VISUAL", "EDITOR"].lazy.compactMap(environment).map { $0.split { $0 == " " || $0 == "\t" } }
        command = named.first { !$0.isEmpty }?.map(String.init) ?? ["vi"]
        folder = environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    }

    /// Has the reader edit some words, in a file that they alone can read.
    func edit(_ words: String) -> Outcome {
        let template = "\(folder)/crosshead-note-XXXXXX.txt"
        var name = Array(template.utf8CString)
        let descriptor = mkstemps(&name, Int32(".txt".utf8.count))
        guard descriptor >= 0 else { return .failed("\(folder): \(ByteSource.reason(errno))", path: nil) }
        let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let text = words.isEmpty ? "" : words + "\n"
        let isWritten = Self.write(text, to: descriptor)
        close(descriptor)
        guard isWritten else {
            unlink(path)
            return .failed("\(folder): \(ByteSource.reason(errno))", path: nil)
        }
        let status = run(path)
        guard let bytes = try? ByteSource.contents(of: path) else {
            return .failed("the note cannot be read again", path: path)
        }
        let written = String(decoding: bytes, as: UTF8.self)
        guard status == 0 else {
            let reason = status == 127 ? "\(command[0]) cannot be run" : "\(command[0]) ended with \(status)"
            if written == text { unlink(path) }
            return .failed(reason, path: written == text ? nil : path)
        }
        unlink(path)
        return written == text ? .unchanged : .written(Self.trimmed(written))
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Runs the editor on the terminal to its end; its exit code, 127 where it could not start.
    private func run(_ path: String) -> Int {
        // Control-C is for the editor.
        let interrupt = signal(SIGINT, SIG_IGN)
        let quit = signal(SIGQUIT, SIG_IGN)
        defer {
            signal(SIGINT, interrupt)
            signal(SIGQUIT, quit)
        }
        let strings: [UnsafePointer<CChar>?] = (command + [path]).map { UnsafePointer(strdup($0)) } + [nil]
        defer { for string in strings { free(UnsafeMutablePointer(mutating: string)) } }
        var child: pid_t = 0
        guard child_process_on_terminal(&child, strings) == 0 else { return 127 }
        return Int(child_process_end(child, 0))
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest.drop(while: \.isWhitespace))
    }
}
