import GRDB

/// An article of the library with what the reader put on it, as a row of a list of all.
public struct ShelvedArticle: Hashable, Sendable {
    /// What lists of articles can be ordered by, the newest first.
    public enum Order: String, CaseIterable, Sendable {
        /// When they came into the library.
        case added
        /// When they were published; those that do not say come last.
        case published
        /// When they were read; those that were not come last.
        case read
    }

    /// The article.
    public let article: KeptArticle
    /// Its tags, in order.
    public let tags: [String]
    /// How many notes are on it.
    public let notes: Int
    /// How many versions of it there are.
    public let versions: Int
}

extension ArticleLibrary {
    /// The articles that have the words, outlet, dates and tags of a query, all where it asks for nothing; at most so many.
    public func articles(
        _ query: LibraryQuery, by order: ShelvedArticle.Order, limit: Int?
    ) throws(LibraryError) -> [ShelvedArticle] {
        try read { database in
            let sql = LibrarySearch(database: database, query: query, limit: limit ?? -1).shelf(Self.column(order))
            return try Row.fetchAll(database, sql: sql.text, arguments: sql.arguments).map { row in
                ShelvedArticle(
                    article: KeptArticle(row), tags: try Self.tags(of: row[0], database), notes: row[14],
                    versions: row[15])
            }
        }
    }

    private static func column(_ order: ShelvedArticle.Order) -> String {
        switch order {
        case .added: "article.added"
        case .published: "article.published"
        case .read: "article.reading DESC, article.opened"
        }
    }
}
