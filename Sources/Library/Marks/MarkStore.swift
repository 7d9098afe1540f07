import GRDB
import Model

/// Reads and writes marks.
struct MarkStore {
    let database: Database

    private static let columns = "id, article, kind, body, exact, prefix, suffix, start, end, made"

    /// The marks of an article, in the order they were made; of all kinds or of one.
    func marks(of article: Int, _ kind: Mark.Kind? = nil) throws -> [Mark] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT \(Self.columns) FROM mark WHERE article = ? AND (?2 IS NULL OR kind = ?2) ORDER BY id
                    """), arguments: [article, kind?.rawValue]
        ).compactMap(Self.mark)
    }

    /// Puts a mark on an article and returns its number.
    func add(_ kind: Mark.Kind, _ body: String, at anchor: Anchor, of article: Int, made: String) throws -> Int {
        try database.cachedStatement(
            sql: """
                INSERT INTO mark (article, kind, body, exact, prefix, suffix, start, end, made)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            article, kind.rawValue, body, anchor.exact, anchor.prefix, anchor.suffix, anchor.span.start,
            anchor.span.end, made,
        ])
        return Int(database.lastInsertedRowID)
    }

    /// Changes what a mark says.
    func change(_ id: Int, to body: String) throws {
        try database.execute(sql: "UPDATE mark SET body = ? WHERE id = ?", arguments: [body, id])
    }

    /// Takes a mark away.
    func remove(_ id: Int) throws { try database.execute(sql: "DELETE FROM mark WHERE id = ?", arguments: [id]) }

    private static func mark(_ row: Row) -> Mark? {
        guard let kind = Mark.Kind(rawValue: row[2]) else { return nil }
        let (start, end): (Int, Int) = (row[7], row[8])
        guard 0 <= start, start <= end else { return nil }
        return Mark(
            id: row[0], article: row[1], kind: kind, body: row[3],
            anchor: Anchor(exact: row[4], prefix: row[5], suffix: row[6], span: Span(start, end)), made: row[9])
    }
}
