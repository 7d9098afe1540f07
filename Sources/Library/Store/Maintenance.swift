import FoundationEssentials
import GRDB

/// How much is in a library.
public struct LibraryStatistics: Hashable, Sendable {
    /// Something that is counted.
    public struct Count: Hashable, Sendable {
        /// What it is called: `articles`.
        public let name: String
        /// How many there are.
        public let count: Int
    }

    /// What is counted, in the order to be shown.
    public let counts: [Count]
    /// The size of the file, in bytes.
    public let size: Int
    /// When the first article came in, ISO 8601; `nil` where there is none.
    public let first: String?
    /// When the last one did.
    public let last: String?
}

extension ArticleLibrary {
    /// How much is in it.
    public func statistics() throws(LibraryError) -> LibraryStatistics {
        try read { database in
            let questions = [
                ("articles", "SELECT count(*) FROM article"),
                ("articles read", "SELECT count(*) FROM article WHERE openings > 0"),
                ("versions", "SELECT count(*) FROM version"),
                ("quotes", "SELECT count(*) FROM quote"),
                ("speakers by name", "SELECT count(DISTINCT key) FROM speaker"),
                ("figures", "SELECT count(*) FROM figure"),
                ("notes", "SELECT count(*) FROM mark WHERE kind = 'note'"),
                ("bookmarks", "SELECT count(*) FROM mark WHERE kind = 'bookmark'"),
                ("corrections", "SELECT count(*) FROM mark WHERE kind IN ('speaker', 'figure')"),
                ("tags", "SELECT count(DISTINCT name) FROM tag"),
            ]
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
            return LibraryStatistics(
                counts: try questions.map { .init(name: $0, count: try Int.fetchOne(database, sql: $1) ?? 0) },
                size: pages * pageSize,
                first: try String.fetchOne(database, sql: "SELECT min(added) FROM article"),
                last: try String.fetchOne(database, sql: "SELECT max(added) FROM article"))
        }
    }

    /// What is wrong with it, a line each; nothing where all is well. `progress` is told how many articles were checked.
    public func faults(progress: (Int) -> Void = { _ in }) throws(LibraryError) -> [String] {
        var faults = try maintain { database in
            var faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            faults += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map {
                "a row of \($0[0] as String) belongs to nothing"
            }
            for table in ["articleSearch", "quoteSearch"] {
                do {
                    try database.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
                } catch {
                    faults.append("the index \(table) is damaged")
                }
            }
            for (question, fault) in Self.questions {
                let count = try Int.fetchOne(database, sql: question) ?? 0
                if count > 0 { faults.append("\(count) \(fault)") }
            }
            return faults
        }
        var last = 0
        while case let some = try articles(after: last, limit: 100), !some.isEmpty {
            for article in some where !hasWholeSources(article.id) {
                faults.append("the bytes of article \(article.id), \(article.name), are damaged")
            }
            last = some.last?.id ?? last
            progress(last)
        }
        return faults
    }

    private func hasWholeSources(_ article: Int) -> Bool { (try? sources(of: article))?.isEmpty == false }

    /// What must be true of a library, as questions whose answer should be 0.
    private static let questions = [
        (
            "SELECT count(*) FROM article WHERE current IS NULL OR current NOT IN (SELECT id FROM version)",
            "articles without a version"
        ),
        (
            "SELECT count(*) FROM article WHERE id NOT IN (SELECT rowid FROM articleSearch)",
            "articles that no search finds"
        ),
        ("SELECT count(*) FROM quote WHERE id NOT IN (SELECT rowid FROM quoteSearch)", "quotes that no search finds"),
        (
            "SELECT count(*) - count(DISTINCT sourceHash || '/' || length(source) || '/' || article) FROM version",
            "versions that are kept twice"
        ),
    ]

    /// Makes the file as small as it can be, and the searches as quick.
    public func vacuum() throws(LibraryError) {
        try maintain { database in
            for table in ["articleSearch", "quoteSearch"] {
                try database.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
            }
            try database.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
        }
    }
}
