import FoundationEssentials
import GRDB
import Model

/// Puts documents into the library, each article once: by its bytes, its address, its words.
struct ArticleKeeper {
    let database: Database
    /// When this is, ISO 8601.
    let now: String

    /// Keeps a document as what its article says now; with `isPast` as what it said at some time.
    func keep(_ document: ReadDocument, isPast: Bool = false) throws -> Kept {
        if let known = try version(with: document.bytes) {
            guard !isPast else { return .known(known.article) }
            if try current(of: known.article) == known.id {
                guard try isReadOtherwise(document, known.id) else { return .known(known.article) }
                try run("UPDATE version SET charset = ? WHERE id = ?", [document.charset, known.id])
            }
            // An earlier version is back, or this one is in another charset than it was taken for.
            try setCurrent(known.id, of: known.article, document)
            return .changed(known.article)
        }
        if let address = document.address, let article = try article(at: address) {
            if try hasWords(of: document, current(of: article)) { return .known(article) }
            try addVersion(document, to: article)
            return .changed(article)
        }
        if let article = try twin(of: document) { return .known(article) }
        return .new(try insert(document))
    }

    /// The article that already has these bytes, as its current version.
    func article(with bytes: [UInt8]) throws -> Int? {
        guard let known = try version(with: bytes), try current(of: known.article) == known.id else { return nil }
        return known.article
    }

    private func version(with bytes: [UInt8]) throws -> (id: Int, article: Int)? {
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: "SELECT id, article, source FROM version WHERE sourceHash = ?"),
            arguments: [ContentHash.of(bytes)])
        while let row = try rows.next() {
            if Compressor.unpack([UInt8](row[2] as Data)) == bytes { return (row[0], row[1]) }
        }
        return nil
    }

    /// The article at a canonical address, else at another spelling of it.
    func article(at address: String) throws -> Int? {
        if let article = try article(exactlyAt: address) { return article }
        for spelling in CanonicalAddress.spellings(of: address) {
            if let article = try article(exactlyAt: spelling) { return article }
        }
        return nil
    }

    private func article(exactlyAt address: String) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM article WHERE url = ?"), arguments: [address])
    }

    private func current(of article: Int) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT current FROM article WHERE id = ?"), arguments: [article])
    }

    /// Whether a version has the words of a document; page furniture may differ.
    private func hasWords(of document: ReadDocument, _ version: Int?) throws -> Bool {
        try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT wordsHash FROM version WHERE id = ?"), arguments: [version])
            == ContentHash.of(document.words)
    }

    /// Whether somebody names another charset for a version than before, and it has other words in that.
    private func isReadOtherwise(_ document: ReadDocument, _ version: Int) throws -> Bool {
        guard let charset = document.charset else { return false }
        let before = try String.fetchOne(
            database.cachedStatement(sql: "SELECT charset FROM version WHERE id = ?"), arguments: [version])
        return try charset != before && !hasWords(of: document, version)
    }

    /// The article of the same words, if one of the two has no address; it then gets that of the other.
    private func twin(of document: ReadDocument) throws -> Int? {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT article.id, article.url, version.text FROM version JOIN article ON article.id = version.article
                    WHERE version.wordsHash = ? AND article.current = version.id
                    """), arguments: [ContentHash.of(document.words)])
        for row in rows {
            let url: String? = row[1]
            guard url == nil || document.address == nil, let text = Compressor.unpack([UInt8](row[2] as Data)),
                text == document.article.text.bytes
            else { continue }
            if url == nil, let address = document.address {
                try run("UPDATE article SET url = ? WHERE id = ?", [address, row[0] as Int])
            }
            return row[0]
        }
        return nil
    }

    private func insert(_ document: ReadDocument) throws -> Int {
        try run(
            "INSERT INTO article (url, analysis, added) VALUES (?, ?, ?)", [document.address, document.analysis, now])
        let article = Int(database.lastInsertedRowID)
        try addVersion(document, to: article)
        return article
    }

    private func addVersion(_ document: ReadDocument, to article: Int) throws {
        try run(
            """
            INSERT INTO version (article, origin, charset, fetched, sourceHash, wordsHash, source, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                article, document.origin, document.charset, now, ContentHash.of(document.bytes),
                ContentHash.of(document.words), Data(Compressor.pack(document.bytes)),
                Data(Compressor.pack(document.article.text.bytes)),
            ])
        try setCurrent(Int(database.lastInsertedRowID), of: article, document)
    }

    private func setCurrent(_ version: Int, of article: Int, _ document: ReadDocument) throws {
        try run("UPDATE article SET current = ? WHERE id = ?", [version, article])
        try describe(article, document.article, analysis: document.analysis)
    }

    /// Writes what is known about an article from an analysis of its current version, corrections put in.
    func describe(_ id: Int, _ article: Article, analysis: Int) throws {
        let metadata = article.metadata
        try run(
            """
            UPDATE article SET analysis = ?, title = ?, byline = ?, site = ?, siteKey = ?, published = ?, modified = ?,
                language = ?, excerpt = ? WHERE id = ?
            """,
            [
                analysis, metadata.title, metadata.byline, metadata.site, metadata.site.map(NameKey.of),
                metadata.published, metadata.modified, metadata.language, metadata.excerpt, id,
            ])
        try writeText(of: article, id)
        let marks = try MarkStore(database: database).marks(of: id)
        try RowWriter(database: database, id: id).write(Corrector(marks).correct(article).article)
    }

    /// Writes the text of the current version, where it is read otherwise than before: spans are places in it.
    private func writeText(of article: Article, _ id: Int) throws {
        let packed = Compressor.pack(article.text.bytes)
        try run(
            """
            UPDATE version SET text = ?1, wordsHash = ?2
            WHERE id = (SELECT current FROM article WHERE id = ?3) AND text <> ?1
            """, [Data(packed), ContentHash.of(article.words), id])
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
