import GRDB
import Model

extension ArticleLibrary {
    /// The people and bodies with these words in their names, those with most quotes first. People of the same name in
    /// other roles are others, unless the reader joined them.
    public func people(named words: String) throws(LibraryError) -> [Person] {
        let wanted = NameKey.of(words).split(separator: " ").map(String.init)
        guard !wanted.isEmpty else { return [] }
        let (appearances, judgements) = try read { database in
            let judgements = try Self.judgements(database)
            // Somebody joined to one of this name belongs to the page whatever their name.
            let own = try Self.names(with: wanted, database)
            let joined = judgements.filter { own.contains($0.guise.name) || own.contains($0.other.name) }
            let names = own.union(joined.flatMap { [$0.guise.name, $0.other.name] })
            return (try names.sorted().flatMap { try Self.appearances(of: $0, database) }, judgements)
        }
        var guises: [Person.Guise] = []
        var seen: Set<Person.Guise> = []
        for appearance in appearances where seen.insert(appearance.guise).inserted { guises.append(appearance.guise) }
        let groups = PersonSorter(judgements: judgements).groups(guises).filter { group in
            group.contains { guise in wanted.allSatisfy(guise.name.split(separator: " ").map(String.init).contains) }
        }
        let people = groups.map { group in
            Person(appearances: appearances.filter { group.contains($0.guise) }.sorted(by: Self.isEarlier))
        }
        func weight(_ person: Person) -> (Int, Int) {
            (person.appearances.reduce(0) { $0 + $1.quotes.count }, person.appearances.count)
        }
        return people.sorted { one, other in
            weight(one) != weight(other) ? weight(one) > weight(other) : one.name < other.name
        }
    }

    /// Holds two guises for the same person.
    public func join(_ guise: Person.Guise, _ other: Person.Guise) throws(LibraryError) {
        try judge("join", guise, other)
    }

    /// Holds a guise for somebody else than those it was taken with.
    public func split(_ guise: Person.Guise) throws(LibraryError) { try judge("split", guise, guise) }

    /// Takes the last join or split back; whether there was one.
    public func undoJudgement() throws(LibraryError) -> Bool {
        try write { database in
            try database.execute(sql: "DELETE FROM judgement WHERE id = (SELECT max(id) FROM judgement)")
            return database.changesCount > 0
        }
    }

    private func judge(_ kind: String, _ guise: Person.Guise, _ other: Person.Guise) throws(LibraryError) {
        let now = Timestamp.now()
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO judgement (kind, name, role, otherName, otherRole, made) VALUES (?, ?, ?, ?, ?, ?)
                    """, arguments: [kind, guise.name, guise.role, other.name, other.role, now])
        }
    }

    private static func judgements(_ database: Database) throws -> [PersonSorter.Judgement] {
        try Row.fetchAll(
            database, sql: "SELECT kind, name, role, otherName, otherRole FROM judgement ORDER BY id"
        ).map { row in
            PersonSorter.Judgement(
                isJoin: row[0] as String == "join", guise: Person.Guise(name: row[1], role: row[2]),
                other: Person.Guise(name: row[3], role: row[4]))
        }
    }

    private static func names(with words: [String], _ database: Database) throws -> Set<String> {
        var sql = SQLBuilder()
        sql.add("SELECT DISTINCT key FROM speaker WHERE 1")
        for word in words { sql.add("AND key LIKE ?", ["%\(word)%"]) }
        let names = try String.fetchAll(database, sql: sql.text, arguments: sql.arguments)
        return Set(names.filter { name in words.allSatisfy(name.split(separator: " ").map(String.init).contains) })
    }

    private static func appearances(of name: String, _ database: Database) throws -> [Person.Appearance] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT \(KeptArticle.columns), speaker.id, speaker.name, speaker.role, speaker.roleKey FROM speaker
                JOIN article ON article.id = speaker.article JOIN version ON version.id = article.current
                WHERE speaker.key = ? AND speaker.kind <> 'unnamed' ORDER BY article.published, article.id
                """, arguments: [name]
        ).map { row in
            let article = KeptArticle(row)
            let quotes = try Row.fetchAll(
                database,
                sql: "SELECT start, end, words, kind, verb FROM quote WHERE speaker = ? ORDER BY start",
                arguments: [row[14] as Int]
            ).map {
                QuoteRow(
                    article: article, span: Span($0[0], $0[1]), words: $0[2], kind: $0[3], verb: $0[4],
                    speaker: row[15],
                    role: row[16])
            }
            return Person.Appearance(
                article: article, name: row[15], role: row[16], quotes: quotes,
                guise: Person.Guise(name: name, role: row[17]))
        }
    }

    private static func isEarlier(_ one: Person.Appearance, _ other: Person.Appearance) -> Bool {
        (one.article.metadata.published ?? "", one.article.id)
            < (other.article.metadata.published ?? "", other.article.id)
    }
}
