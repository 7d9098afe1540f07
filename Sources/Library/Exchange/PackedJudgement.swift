import GRDB

/// What the reader said of two guises of a name, as it leaves one library and comes into another: a line of JSON.
public struct PackedJudgement: Codable, Hashable, Sendable {
    /// The judgement.
    struct Judgement: Codable, Hashable, Sendable {
        let kind: String
        let name: String
        let role: String
        let otherName: String
        let otherRole: String
        let made: String
    }

    /// The version of the format.
    let crosshead: Int
    let judgement: Judgement
}

extension ArticleLibrary {
    /// All joins and splits, oldest first, packed.
    public func packJudgements() throws(LibraryError) -> [PackedJudgement] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT kind, name, role, otherName, otherRole, made FROM judgement ORDER BY id"
            ).map { row in
                PackedJudgement(
                    crosshead: PackedArticle.format,
                    judgement: .init(
                        kind: row[0], name: row[1], role: row[2], otherName: row[3], otherRole: row[4], made: row[5]))
            }
        }
    }

    /// Puts a join or split in where it is missing, behind those that are there.
    public func unpack(_ packed: PackedJudgement) throws(LibraryError) {
        let judgement = packed.judgement
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO judgement (kind, name, role, otherName, otherRole, made) SELECT ?1, ?2, ?3, ?4, ?5, ?6
                    WHERE NOT EXISTS (SELECT 1 FROM judgement WHERE kind = ?1 AND name = ?2 AND role = ?3
                    AND otherName = ?4 AND otherRole = ?5 AND made = ?6)
                    """,
                arguments: [
                    judgement.kind, judgement.name, judgement.role, judgement.otherName, judgement.otherRole,
                    judgement.made,
                ])
        }
    }
}
