import FoundationEssentials
import GRDB
public import Model

extension ArticleLibrary {
    /// Keeps documents, all or none of them, and says what came of each.
    public func keep(_ documents: [ReadDocument]) throws(LibraryError) -> [Kept] {
        let now = Timestamp.now()
        return try write { database in
            let keeper = ArticleKeeper(database: database, now: now)
            return try documents.map { try keeper.keep($0) }
        }
    }

    /// The article whose current version has these bytes.
    public func article(with bytes: [UInt8]) throws(LibraryError) -> Int? {
        try read { try ArticleKeeper(database: $0, now: "").article(with: bytes) }
    }

    /// The article at an address.
    public func article(at address: String) throws(LibraryError) -> Int? {
        guard let address = CanonicalAddress.of(address) else { return nil }
        return try read { try ArticleKeeper(database: $0, now: "").article(at: address) }
    }

    /// What is known about an article.
    public func article(_ id: Int) throws(LibraryError) -> KeptArticle? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT \(KeptArticle.columns) FROM \(KeptArticle.tables) WHERE article.id = ?",
                arguments: [id]
            ).map(KeptArticle.init)
        }
    }

    /// The articles with greater numbers than `id`, by number, at most so many; with an `analysis`, only those that an
    /// other one was made of.
    public func articles(after id: Int, limit: Int, notOf analysis: Int? = nil) throws(LibraryError) -> [KeptArticle] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(KeptArticle.columns) FROM \(KeptArticle.tables)
                    WHERE article.id > ?1 AND (?3 IS NULL OR article.analysis <> ?3) ORDER BY article.id LIMIT ?2
                    """, arguments: [id, limit, analysis]
            ).map(KeptArticle.init)
        }
    }

    /// The articles that were read, the last one first.
    public func history(limit: Int) throws(LibraryError) -> [KeptArticle] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(KeptArticle.columns) FROM \(KeptArticle.tables) WHERE opened IS NOT NULL
                    ORDER BY reading DESC, opened DESC, article.id DESC LIMIT ?
                    """, arguments: [limit]
            ).map(KeptArticle.init)
        }
    }

    /// The bytes of an article's versions, the newest first.
    public func sources(of article: Int) throws(LibraryError) -> [KeptSource] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT source, origin, charset, fetched FROM version JOIN article ON article.id = version.article
                    WHERE version.article = ? ORDER BY version.id = article.current DESC, version.id DESC
                    """, arguments: [article]
            ).map { row in
                guard let bytes = Compressor.unpack([UInt8](row[0] as Data)) else {
                    throw LibraryError.corrupt("the bytes of article \(article) are damaged")
                }
                return KeptSource(
                    article: article, bytes: bytes, origin: row[1], charset: row[2], fetched: row[3])
            }
        }
    }

    /// The bytes of an article's current version.
    public func source(of article: Int) throws(LibraryError) -> KeptSource? { try sources(of: article).first }

    /// Writes what a new analysis found in the current version of some articles.
    public func describe(_ articles: [(id: Int, article: Article)], analysis: Int) throws(LibraryError) {
        try write { database in
            let keeper = ArticleKeeper(database: database, now: "")
            for (id, article) in articles { try keeper.describe(id, article, analysis: analysis) }
        }
    }

    /// Remembers that an article is being read.
    public func open(_ article: Int) throws(LibraryError) {
        let now = Timestamp.now()
        try write { database in
            try database.execute(
                sql: """
                    UPDATE article SET opened = ?, openings = openings + 1,
                    reading = 1 + (SELECT max(reading) FROM article) WHERE id = ?
                    """, arguments: [now, article])
        }
    }

    /// Takes an article out, with its versions and everything that was put on it; whether there was one.
    public func forget(_ article: Int) throws(LibraryError) -> Bool {
        try write { database in
            try RowWriter(database: database, id: article).clear()
            try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [article])
            return database.changesCount > 0
        }
    }
}
