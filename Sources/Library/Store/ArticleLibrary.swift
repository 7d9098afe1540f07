import CRanking
import FoundationEssentials
import GRDB

/// The articles that were read, in one SQLite file, with everything the reader put on them.
///
/// Every change is one transaction: what was reported as kept is kept, whatever happens to the program after that. Calls
/// block; the reader makes them off the main actor.
public final class ArticleLibrary: Sendable {
    /// The file.
    public let path: String
    private let pool: any DatabaseWriter

    /// How long to wait for another program that writes, in seconds.
    static let patience = 10.0

    /// Opens a library, made if there is none; `creates: false` throws where there is none. `pages` bounds its size, for
    /// tests of a full disk.
    public convenience init(path: String, creates: Bool = true) throws(LibraryError) {
        try self.init(path: path, creates: creates, pages: nil)
    }

    init(path: String, creates: Bool, pages: Int?) throws(LibraryError) {
        self.path = path
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
            throw .cannotOpen("it is a folder")
        }
        if creates {
            try Self.makeFolder(of: path)
        } else if !FileManager.default.fileExists(atPath: path) {
            throw .cannotOpen("there is none")
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.patience)
        configuration.prepareDatabase { database in
            // With a write-ahead log this loses nothing when the program is killed.
            try database.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000")
            guard let connection = database.sqliteConnection, ranking_register(connection) == 0 else {
                throw LibraryError.failed("this SQLite has no full-text search")
            }
            if let pages { try database.execute(sql: "PRAGMA max_page_count = \(pages)") }
        }
        pool = try Self.translated { [configuration] in
            do {
                let pool = try DatabasePool(path: path, configuration: configuration)
                try Self.migrate(pool)
                return pool
            } catch let failure as DatabaseError {
                guard let pool = try Self.unwritable(path, configuration) else { throw failure }
                return pool
            }
        }
    }

    /// A library in a folder that may not be written into, to be read; `nil` where this is none, or where another program
    /// may be writing.
    private static func unwritable(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue? {
        let files = FileManager.default
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard files.isReadableFile(atPath: path), !files.isWritableFile(atPath: folder),
            !files.fileExists(atPath: path + "-wal")
        else { return nil }
        var configuration = configuration
        configuration.readonly = true
        // Without a place for its log SQLite opens only what it is told nobody writes.
        let address = "file:" + path.replacing("%", with: "%25").replacing("?", with: "%3F").replacing("#", with: "%23")
        let queue = try DatabaseQueue(path: address + "?immutable=1", configuration: configuration)
        return try queue.read(Schema.migrator.hasCompletedMigrations) ? queue : nil
    }

    /// Reads; what is read belongs together.
    func read<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
        try Self.translated { try pool.read(body) }
    }

    /// Changes, all or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
        try Self.translated { try pool.write(body) }
    }

    /// Does what SQLite does outside of transactions.
    func maintain<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
        try Self.translated { try pool.writeWithoutTransaction(body) }
    }

    private static func migrate(_ pool: DatabasePool) throws {
        let migrator = Schema.migrator
        if try pool.read(migrator.hasBeenSuperseded) { throw LibraryError.newer }
        if try pool.read(migrator.hasCompletedMigrations) { return }
        if try pool.read(isForeign) { throw LibraryError.corrupt("it holds the tables of another program") }
        do {
            try migrator.migrate(pool)
        } catch let failure as DatabaseError {
            // Another program may have been faster.
            guard try pool.read(migrator.hasCompletedMigrations) else { throw failure }
        }
    }

    /// Whether it is a database of something else.
    private static func isForeign(_ database: Database) throws -> Bool {
        try !database.tableExists("grdb_migrations")
            && Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0 > 0
    }

    private static func makeFolder(of path: String) throws(LibraryError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: String(path[..<slash]), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw .cannotOpen("its folder cannot be made")
        }
    }

    private static func translated<Value>(_ body: () throws -> Value) throws(LibraryError) -> Value {
        do {
            return try body()
        } catch let error as LibraryError {
            throw error
        } catch let error as DatabaseError {
            throw LibraryError(error)
        } catch {
            throw .failed("\(error)")
        }
    }
}
