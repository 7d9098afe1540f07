import GRDB

/// Why the library cannot do what it was asked.
public enum LibraryError: Error, Hashable, Sendable {
    /// The file cannot be opened or made there.
    case cannotOpen(String)
    /// A newer version of the program made it.
    case newer
    /// It is no library, or damaged; the string says what SQLite found.
    case corrupt(String)
    /// It may be read and not written.
    case readOnly
    /// There is no room left on the disk.
    case full
    /// Another program kept it locked for too long.
    case busy
    /// Anything else, in SQLite's words.
    case failed(String)

    /// The error behind one of SQLite's.
    init(_ error: DatabaseError) {
        let words = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .corrupt(words)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
        case .SQLITE_FULL: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CANTOPEN: self = .cannotOpen(words)
        case .SQLITE_IOERR: self = .cannotOpen(words)
        default: self = .failed(words)
        }
    }
}
