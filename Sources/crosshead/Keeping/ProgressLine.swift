import Glibc

/// A line on standard error that says how far a long command is; nothing where that is no terminal.
struct ProgressLine {
    private let isShown = isatty(STDERR_FILENO) == 1

    /// Puts words in place of those before.
    func show(_ words: String) {
        if isShown { Output.complain("\r\(words)\u{1B}[K") }
    }

    /// Takes the line away.
    func clear() {
        if isShown { Output.complain("\r\u{1B}[K") }
    }
}
