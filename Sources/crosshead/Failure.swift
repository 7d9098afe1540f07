import Library

/// Why the program ends without doing what it was asked; the words for people are made here and nowhere else.
enum Failure: Error {
    /// A file, pipe or address that cannot be read, and why.
    case cannotRead(String, String)
    /// Output that cannot be written, and why.
    case cannotWrite(String, String)
    /// An argument that makes no sense, and what would.
    case usage(String)
    /// A settings file that says what cannot be, where, and what is wrong.
    case settings(String, line: Int, String)
    /// No terminal to show the reader on, and why.
    case noTerminal(String)
    /// The library at a path that cannot do what it should, and why.
    case library(String, LibraryError)

    /// The exit code: 2 usage, 3 cannot read, 4 cannot write.
    var code: Int32 {
        switch self {
        case .usage, .settings: 2
        case .cannotRead: Self.cannotReadCode
        case .cannotWrite, .noTerminal, .library(_, .readOnly), .library(_, .full): 4
        case .library: Self.cannotReadCode
        }
    }

    /// The exit code where something cannot be read.
    static let cannotReadCode: Int32 = 3

    /// The line on standard error.
    var message: String { "crosshead: " + words }

    /// What went wrong, as the reader's status row says it.
    var words: String {
        switch self {
        case .cannotRead(let path, let reason): "\(path): \(reason)"
        case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
        case .usage(let reason): reason
        case .settings(let path, let line, let reason): "\(path):\(line): \(reason)"
        case .library(let path, let error): "\(path): \(LibraryWords.words(for: error))"
        case .noTerminal(let reason): "no terminal to read on: \(reason)"
        }
    }
}
