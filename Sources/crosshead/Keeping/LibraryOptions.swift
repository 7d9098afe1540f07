import ArgumentParser
import Glibc
import Library

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.",
            valueName: "path"))
    var library: String?

    /// Where it is; `nil` where neither an option nor the environment names a place.
    var path: String? { library ?? Self.standardPath { getenv($0).map { String(cString: $0) } } }

    /// Where the library is unless an option says so; `nil` where `CROSSHEAD_LIBRARY` is empty, or there is no home.
    static func standardPath(_ environment: (String) -> String?) -> String? {
        if let path = environment("CROSSHEAD_LIBRARY") { return path.isEmpty ? nil : path }
        if let folder = environment("XDG_DATA_HOME"), folder.hasPrefix("/") {
            return folder + "/crosshead/library.db"
        }
        return environment("HOME").map { $0 + "/.local/share/crosshead/library.db" }
    }

    /// The library, made if there is none and `creates` says so.
    func open(creates: Bool = true) throws(Failure) -> ArticleLibrary {
        guard let path else { throw .usage("there is no place for a library here; --library names one") }
        do {
            return try ArticleLibrary(path: path, creates: creates)
        } catch {
            if case .cannotOpen = error, !creates, access(path, F_OK) != 0 {
                throw .cannotRead(path, "there is no library yet; crosshead add FILES makes one")
            }
            throw .library(path, error)
        }
    }
}

extension ArticleLibrary {
    /// Does something with the library and gives its failure the words of the program.
    func attempt<Value>(_ body: (ArticleLibrary) throws(LibraryError) -> Value) throws(Failure) -> Value {
        do {
            return try body(self)
        } catch {
            throw .library(path, error)
        }
    }
}
