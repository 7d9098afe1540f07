import FoundationEssentials
import GRDB
import Model

/// An article with everything that belongs to it, as it leaves one library and comes into another: a line of JSON.
public struct PackedArticle: Codable, Hashable, Sendable {
    /// The bytes of one version.
    public struct Version: Codable, Hashable, Sendable {
        /// The path or address they came from.
        public let origin: String
        /// The charset that whoever sent them named.
        public let charset: String?
        /// When they came, ISO 8601.
        public let fetched: String
        /// Whether it is the current one.
        public let current: Bool
        /// The bytes, in base 64.
        public let source: Data
    }

    /// Something the reader put on it.
    struct PackedMark: Codable, Hashable, Sendable {
        let kind: String
        let body: String
        let exact: String
        let prefix: String
        let suffix: String
        let start: Int
        let end: Int
        let made: String
    }

    /// Raised by a breaking change of the format.
    static let format = 1

    /// The version of the format.
    public let crosshead: Int
    let url: String?
    let added: String
    let opened: String?
    let openings: Int
    let tags: [String]
    let marks: [PackedMark]
    /// Its versions, oldest first.
    public let versions: [Version]
}

/// A packed article whose versions were read.
public struct UnpackedArticle: Sendable {
    let packed: PackedArticle
    /// A document for each version, `nil` for one that cannot be read any more, which is left out.
    let documents: [ReadDocument?]

    /// A packed article with a document for each of its versions.
    public init(_ packed: PackedArticle, _ documents: [ReadDocument?]) {
        self.packed = packed
        self.documents = documents
    }
}

extension ArticleLibrary {
    /// An article, packed; `nil` where there is none of this number.
    public func pack(_ id: Int) throws(LibraryError) -> PackedArticle? {
        try read { database in
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT url, added, opened, openings, current FROM article WHERE id = ?",
                    arguments: [id])
            else { return nil }
            let current: Int? = row[4]
            let versions = try Row.fetchAll(
                database, sql: "SELECT id, origin, charset, fetched, source FROM version WHERE article = ? ORDER BY id",
                arguments: [id]
            ).map { version in
                guard let bytes = Compressor.unpack([UInt8](version[4] as Data)) else {
                    throw LibraryError.corrupt("the bytes of article \(id) are damaged")
                }
                return PackedArticle.Version(
                    origin: version[1], charset: version[2], fetched: version[3],
                    current: version[0] as Int == current, source: Data(bytes))
            }
            let marks = try MarkStore(database: database).marks(of: id).map {
                PackedArticle.PackedMark(
                    kind: $0.kind.rawValue, body: $0.body, exact: $0.anchor.exact, prefix: $0.anchor.prefix,
                    suffix: $0.anchor.suffix, start: $0.anchor.span.start, end: $0.anchor.span.end, made: $0.made)
            }
            return PackedArticle(
                crosshead: PackedArticle.format, url: row[0], added: row[1], opened: row[2], openings: row[3],
                tags: try Self.tags(of: id, database), marks: marks, versions: versions)
        }
    }

    /// Puts packed articles in, all or none of them: their versions where they are missing, what was put on them where that
    /// is missing. Says what came of each; `nil` where none of its versions could be read.
    public func unpack(_ articles: [UnpackedArticle]) throws(LibraryError) -> [Kept?] {
        try write { database in try articles.map { try Self.unpack($0.packed, $0.documents, database) } }
    }

    private static func unpack(
        _ packed: PackedArticle, _ documents: [ReadDocument?], _ database: Database
    ) throws -> Kept? {
        var first: Kept?
        var hasChanged = false
        for (version, document) in zip(packed.versions, documents) {
            guard let document else { continue }
            let kept = try ArticleKeeper(database: database, now: version.fetched).keep(document, isPast: true)
            if case .changed = kept { hasChanged = true }
            if first == nil {
                first = kept
                try describe(kept, as: packed, database)
            }
        }
        guard let first else { return nil }
        let current = zip(packed.versions, documents).first { $0.0.current }?.1
        if case .new = first, let current { _ = try ArticleKeeper(database: database, now: "").keep(current) }
        try putMarks(of: packed, on: first.article, database)
        let isNew = first == .new(first.article)
        return isNew ? first : hasChanged ? .changed(first.article) : first
    }

    /// Gives an article the address and the history it had where it comes from.
    private static func describe(_ kept: Kept, as packed: PackedArticle, _ database: Database) throws {
        if let url = packed.url, try ArticleKeeper(database: database, now: "").article(at: url) == nil {
            try database.execute(
                sql: "UPDATE article SET url = ? WHERE id = ? AND url IS NULL", arguments: [url, kept.article])
        }
        if case .new = kept {
            try database.execute(
                sql: "UPDATE article SET added = ? WHERE id = ?", arguments: [packed.added, kept.article])
        }
        try database.execute(
            sql: """
                UPDATE article SET opened = max(coalesce(opened, ''), ?1), openings = max(openings, ?2)
                WHERE id = ?3 AND ?1 IS NOT NULL
                """, arguments: [packed.opened, packed.openings, kept.article])
    }

    private static func putMarks(of packed: PackedArticle, on id: Int, _ database: Database) throws {
        for tag in packed.tags {
            try database.execute(sql: "INSERT OR IGNORE INTO tag (article, name) VALUES (?, ?)", arguments: [id, tag])
        }
        let store = MarkStore(database: database)
        let there = Set(try store.marks(of: id).map { "\($0.kind.rawValue) \($0.made) \($0.body) \($0.anchor.exact)" })
        var isCorrected = false
        for mark in packed.marks {
            guard let kind = Mark.Kind(rawValue: mark.kind), 0 <= mark.start, mark.start <= mark.end,
                !there.contains("\(mark.kind) \(mark.made) \(mark.body) \(mark.exact)"),
                kind != .place || !there.contains(where: { $0.hasPrefix("place ") })
            else { continue }
            let anchor = Anchor(
                exact: mark.exact, prefix: mark.prefix, suffix: mark.suffix, span: Span(mark.start, mark.end))
            _ = try store.add(kind, mark.body, at: anchor, of: id, made: mark.made)
            if kind == .speaker || kind == .figure { isCorrected = true }
        }
        // What is searched then no longer says what the corrections say.
        if isCorrected { try database.execute(sql: "UPDATE article SET analysis = -1 WHERE id = ?", arguments: [id]) }
    }
}
