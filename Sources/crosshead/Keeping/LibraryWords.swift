import Library

/// What the library says to people.
enum LibraryWords {
    /// Why it cannot do what it should, and what helps.
    static func words(for error: LibraryError) -> String {
        switch error {
        case .cannotOpen(let reason):
            "the library cannot be opened: \(reason); --library names another"
        case .newer:
            "a newer Crosshead made this library; it was left as it is: update Crosshead, or name another with --library"
        case .corrupt(let reason):
            "this is no library, or it is damaged: \(reason); it was left as it is, --library names another"
        case .readOnly:
            "the library may be read but not written; what should have been kept is not"
        case .full: "the disk is full; what was kept before is safe, this is not kept"
        case .busy: "another program has kept the library locked for too long; try again"
        case .failed(let reason): "the library failed: \(reason)"
        }
    }
}
