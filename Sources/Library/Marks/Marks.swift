import GRDB
public import Model

extension ArticleLibrary {
    /// What was put on an article, in the order it was made; of all kinds or of one.
    public func marks(of article: Int, _ kind: Mark.Kind? = nil) throws(LibraryError) -> [Mark] {
        try read { try MarkStore(database: $0).marks(of: article, kind) }
    }

    /// The articles with notes, bookmarks or corrections, by number.
    public func markedArticles() throws(LibraryError) -> [KeptArticle] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(KeptArticle.columns) FROM \(KeptArticle.tables)
                    WHERE article.id IN (SELECT article FROM mark WHERE kind <> 'place') ORDER BY article.id
                    """
            ).map(KeptArticle.init)
        }
    }

    /// Puts a mark on an article and returns it.
    public func add(
        _ kind: Mark.Kind, _ body: String = "", at anchor: Anchor, of article: Int
    ) throws(LibraryError) -> Mark {
        let now = Timestamp.now()
        return try write { database in
            let id = try MarkStore(database: database).add(kind, body, at: anchor, of: article, made: now)
            return Mark(id: id, article: article, kind: kind, body: body, anchor: anchor, made: now)
        }
    }

    /// Changes what a mark says; an empty text takes a note away.
    public func change(_ mark: Int, to body: String) throws(LibraryError) {
        try write { try MarkStore(database: $0).change(mark, to: body) }
    }

    /// Takes a mark away.
    public func remove(_ mark: Int) throws(LibraryError) { try write { try MarkStore(database: $0).remove(mark) } }

    /// Remembers where a reader left an article, in place of where they left it before.
    public func setPlace(_ place: Place, in text: Text, of article: Int) throws(LibraryError) {
        let point = text.boundary(atOrBefore: place.point)
        let end = text.boundary(atOrBefore: point + Self.placeLength)
        let anchor = Anchor(Span(point, max(point, end)), in: text)
        let now = Timestamp.now()
        try write { database in
            let store = MarkStore(database: database)
            for old in try store.marks(of: article, .place) { try store.remove(old.id) }
            let body = "\(max(0, point - place.top))"
            _ = try store.add(.place, body, at: anchor, of: article, made: now)
        }
    }

    /// How many bytes a reading place is found by.
    private static let placeLength = 64

    /// Where a reader left an article, in its text as it is now: where the same words stand, else as far from the start.
    public func place(in text: Text, of article: Int) throws(LibraryError) -> Place? {
        guard let mark = try marks(of: article, .place).last else { return nil }
        let point = mark.anchor.find(in: text)?.start ?? text.boundary(atOrBefore: mark.anchor.span.start)
        return Place(top: text.boundary(atOrBefore: point - (Int(mark.body) ?? 0)), point: point)
    }

    /// The tags of an article, in order.
    public func tags(of article: Int) throws(LibraryError) -> [String] {
        try read { try Self.tags(of: article, $0) }
    }

    static func tags(of article: Int, _ database: Database) throws -> [String] {
        try String.fetchAll(
            database.cachedStatement(sql: "SELECT name FROM tag WHERE article = ? ORDER BY name"),
            arguments: [article])
    }

    /// The names of all tags, in order.
    public func tagNames() throws(LibraryError) -> [String] {
        try read { try String.fetchAll($0, sql: "SELECT DISTINCT name FROM tag ORDER BY name") }
    }

    /// All tags with the number of articles that have each, in order.
    public func tagCounts() throws(LibraryError) -> [(name: String, count: Int)] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT name, count(*) FROM tag GROUP BY name ORDER BY name").map {
                ($0[0], $0[1])
            }
        }
    }

    /// Puts a tag on an article, or takes it off where it has it; whether it has it now.
    public func toggle(tag: String, of article: Int) throws(LibraryError) -> Bool {
        try write { database in
            try database.execute(
                sql: "DELETE FROM tag WHERE article = ? AND name = ?", arguments: [article, tag])
            guard database.changesCount == 0 else { return false }
            try database.execute(sql: "INSERT INTO tag (article, name) VALUES (?, ?)", arguments: [article, tag])
            return true
        }
    }

    /// Puts tags on an article; those it has stay.
    public func add(tags: [String], to article: Int) throws(LibraryError) {
        try write { database in
            for tag in tags {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO tag (article, name) VALUES (?, ?)", arguments: [article, tag])
            }
        }
    }

    /// Takes a tag off an article; whether it had it.
    public func remove(tag: String, from article: Int) throws(LibraryError) -> Bool {
        try write { database in
            try database.execute(sql: "DELETE FROM tag WHERE article = ? AND name = ?", arguments: [article, tag])
            return database.changesCount > 0
        }
    }
}
