import FoundationEssentials
import GRDB
import Model
import Search

extension ArticleLibrary {
    /// What a query finds, best first, at most so many: articles, the quotes where it asks who said what, else the
    /// figures where it asks for numbers.
    public func search(_ query: LibraryQuery, limit: Int = 20) throws(LibraryError) -> [LibraryHit] {
        guard !query.isEmpty else { return [] }
        return try read { try LibrarySearch(database: $0, query: query, limit: limit).hits() }
    }
}

/// A search being made.
struct LibrarySearch {
    let database: Database
    let query: LibraryQuery
    let limit: Int

    /// Of words that are everywhere, so many of the newest articles or quotes are ranked.
    static let ranked = 2_000
    /// So many articles are few.
    private static let few = 5_000
    /// A word in the title weighs as much as so many in the text.
    private static let titleWeight = 5

    /// The hits, best first.
    func hits() throws -> [LibraryHit] {
        if query.isForQuotes { return try quotes() }
        if query.isForFigures { return try figures() }
        return try articles()
    }

    // MARK: The three kinds of hits

    private func articles() throws -> [LibraryHit] {
        var sql = SQLBuilder()
        sql.add("SELECT \(KeptArticle.columns), -top.rank, version.text FROM (")
        if query.words.isEmpty {
            sql.add("SELECT article.id, 0 AS rank, article.published FROM article WHERE 1")
            addArticleConditions(&sql)
            sql.add("ORDER BY article.published DESC, article.id DESC")
        } else {
            // The newest of what matches: ranking all of a word that is everywhere would take long and say little.
            sql.add(
                """
                SELECT id, rank, NULL AS published FROM (
                SELECT rowid AS id, closeness(articleSearch, \(Self.titleWeight), 1) AS rank FROM articleSearch
                WHERE articleSearch MATCH ?
                """, [expression(query.words)])
            if hasArticleConditions {
                sql.add("AND +rowid IN (")
                addArticles(&sql)
                sql.add(")")
            }
            sql.add("ORDER BY rowid DESC LIMIT \(Self.ranked)) ORDER BY rank")
        }
        sql.add(
            """
            LIMIT ?) AS top JOIN article ON article.id = top.id JOIN version ON version.id = article.current
            ORDER BY top.rank, article.published DESC, article.id DESC
            """, [limit])
        return try rows(sql).map { row in
            let text = try text(row[15])
            let article = KeptArticle(row)
            let snippet = Snippet(query.words.map(\.text), in: text, title: article.metadata.title)
            return LibraryHit(
                kind: .article, article: article, span: snippet.span, snippet: snippet.words, figure: nil,
                speaker: nil, score: row[14])
        }
    }

    private func quotes() throws -> [LibraryHit] {
        var sql = SQLBuilder()
        sql.add(
            """
            SELECT \(KeptArticle.columns), -top.rank, quote.start, quote.end, quote.words, speaker.name FROM (
            SELECT found.id, found.rank FROM (
            SELECT quoteSearch.rowid AS id, closeness(quoteSearch, 1, 1) AS rank FROM quoteSearch
            """)
        let parts = [(query.said, "words"), (query.speakers, "speaker")].filter { !$0.0.isEmpty }
        let match = parts.map { "\($0.1) : (\(expression($0.0)))" }.joined(separator: " AND ")
        let areArticlesFew = try hasArticleConditions && areArticlesFew()
        let isNarrowed = (hasArticleConditions && !areArticlesFew) || !query.words.isEmpty || query.isForFigures
        if isNarrowed { sql.add("CROSS JOIN quote ON quote.id = quoteSearch.rowid") }
        sql.add("WHERE quoteSearch MATCH ?", [match])
        if areArticlesFew {
            sql.add("AND +quoteSearch.rowid IN (SELECT own.id FROM quote AS own WHERE own.article IN (")
            addArticles(&sql)
            sql.add("))")
        } else if hasArticleConditions {
            sql.add("AND +quote.article IN (")
            addArticles(&sql)
            sql.add(")")
        }
        addWordsCondition(&sql, of: "quote.article")
        if query.isForFigures {
            sql.add(
                """
                AND EXISTS (SELECT 1 FROM figure WHERE figure.article = quote.article AND figure.start >= quote.start
                AND figure.end <= quote.end
                """)
            addFigureConditions(&sql, isIndexed: false)
            sql.add(")")
        }
        sql.add(
            """
            ORDER BY quoteSearch.rowid DESC LIMIT \(Self.ranked)) AS found
            \(query.said.isEmpty ? "JOIN quote USING (id) JOIN article ON article.id = quote.article" : "")
            ORDER BY \(query.said.isEmpty ? "article.published DESC, found.id DESC" : "found.rank") LIMIT ?) AS top
            JOIN quote ON quote.id = top.id JOIN article ON article.id = quote.article
            JOIN version ON version.id = article.current LEFT JOIN speaker ON speaker.id = quote.speaker
            ORDER BY \(query.said.isEmpty ? "article.published DESC, quote.id DESC" : "top.rank, quote.id DESC")
            """, [limit])
        return try rows(sql).map { row in
            LibraryHit(
                kind: .quote, article: KeptArticle(row), span: Span(row[15], row[16]), snippet: oneLine(row[17]),
                figure: nil, speaker: row[18], score: query.said.isEmpty ? 0 : row[14])
        }
    }

    private func figures() throws -> [LibraryHit] {
        var sql = SQLBuilder()
        sql.add(
            """
            SELECT \(KeptArticle.columns), 0, figure.start, figure.end, version.text, figure.words FROM (
            SELECT figure.id FROM
            """)
        if query.words.isEmpty {
            sql.add("figure WHERE 1")
        } else {
            sql.add(
                """
                (SELECT rowid AS id FROM articleSearch WHERE articleSearch MATCH ? ORDER BY rowid DESC
                LIMIT \(Self.ranked)) AS found CROSS JOIN figure ON figure.article = found.id WHERE 1
                """, [expression(query.words)])
        }
        let areArticlesFew = try hasArticleConditions && areArticlesFew()
        addFigureConditions(&sql, isIndexed: query.words.isEmpty && !areArticlesFew)
        if hasArticleConditions {
            sql.add("AND \(areArticlesFew ? "" : "+")figure.article IN (")
            addArticles(&sql)
            sql.add(")")
        }
        let isUpper = query.numbers.contains { $0.relation == .less || $0.relation == .atMost }
        let order = "figure.value \(isUpper ? "ASC" : "DESC"), figure.id DESC"
        sql.add(
            """
            ORDER BY \(order) LIMIT ?) AS top JOIN figure ON figure.id = top.id
            JOIN article ON article.id = figure.article JOIN version ON version.id = article.current ORDER BY \(order)
            """, [limit])
        return try rows(sql).map { row in
            let span = Span(row[15], row[16])
            let snippet = Snippet(span, in: try text(row[17]))
            return LibraryHit(
                kind: .figure, article: KeptArticle(row), span: span, snippet: snippet.words, figure: oneLine(row[18]),
                speaker: nil, score: 0)
        }
    }

    /// All articles that the query leaves, without a rank: what ``KeptArticle`` reads, notes and versions counted.
    func shelf(_ order: String) -> SQLBuilder {
        var sql = SQLBuilder()
        sql.add(
            """
            SELECT \(KeptArticle.columns),
            (SELECT count(*) FROM mark WHERE mark.article = article.id AND mark.kind = 'note'),
            (SELECT count(*) FROM version AS every WHERE every.article = article.id)
            FROM \(KeptArticle.tables) WHERE 1
            """)
        addArticleConditions(&sql)
        addWordsCondition(&sql, of: "article.id")
        sql.add("ORDER BY \(order) DESC, article.id DESC LIMIT ?", [limit])
        return sql
    }

    // MARK: Conditions

    private var hasArticleConditions: Bool { query.outlet != nil || query.dates != nil || !query.tags.isEmpty }

    /// The articles that have the outlet, dates and tags.
    private func addArticles(_ sql: inout SQLBuilder) {
        sql.add("SELECT article.id FROM article WHERE 1")
        addArticleConditions(&sql)
    }

    /// Whether these are so few that it is quicker to look at all that is in them than to look up the article of whatever
    /// has the words or the value.
    private func areArticlesFew() throws -> Bool {
        var sql = SQLBuilder()
        sql.add("SELECT count(*) FROM (")
        addArticles(&sql)
        sql.add("LIMIT \(Self.few + 1))")
        return try Int.fetchOne(database, sql: sql.text, arguments: sql.arguments) ?? 0 <= Self.few
    }

    private func addArticleConditions(_ sql: inout SQLBuilder) {
        if let outlet = query.outlet { sql.add("AND article.siteKey LIKE ?", ["%\(NameKey.of(outlet))%"]) }
        if let dates = query.dates {
            sql.add("AND article.published >= ? AND article.published <= ?", [dates.from, dates.to])
        }
        for tag in query.tags {
            sql.add("AND article.id IN (SELECT article FROM tag WHERE name = ? COLLATE NOCASE)", [tag])
        }
    }

    private func addWordsCondition(_ sql: inout SQLBuilder, of article: String) {
        guard !query.words.isEmpty else { return }
        sql.add(
            """
            AND +\(article) IN (SELECT rowid FROM articleSearch WHERE articleSearch MATCH ?)
            """, [expression(query.words)])
    }

    /// The conditions on figures; without `isIndexed` they narrow down figures that are found otherwise.
    private func addFigureConditions(_ sql: inout SQLBuilder, isIndexed: Bool) {
        let sign = isIndexed ? "" : "+"
        for condition in query.numbers {
            sql.add("AND \(sign)figure.value \(condition.relation.rawValue) ?", [condition.value])
        }
        if let unit = query.unit { sql.add("AND \(sign)figure.unit = ?", [unit]) }
    }

    /// An expression of FTS5 that matches all of some terms.
    private func expression(_ terms: [LibraryQuery.Term]) -> String {
        terms.map { "\"\(NameKey.of($0.text))\"" + ($0.isBeginning ? " *" : "") }.joined(separator: " AND ")
    }

    // MARK: Rows

    private func rows(_ sql: SQLBuilder) throws -> [Row] {
        try Row.fetchAll(database, sql: sql.text, arguments: sql.arguments)
    }

    private func text(_ packed: Data) throws -> Text {
        guard let bytes = Compressor.unpack([UInt8](packed)) else { throw LibraryError.corrupt("a text is damaged") }
        return Text(validated: bytes)
    }

    private func oneLine(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// A statement being put together, with what stands for its question marks.
struct SQLBuilder {
    private(set) var text = ""
    private(set) var arguments = StatementArguments()

    /// Adds a piece.
    mutating func add(_ piece: String, _ values: StatementArguments = []) {
        text += piece + "\n"
        arguments += values
    }
}
