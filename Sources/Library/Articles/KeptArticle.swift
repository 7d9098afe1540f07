import GRDB
public import Model

/// What the library knows about an article without opening it.
public struct KeptArticle: Hashable, Sendable {
    /// Its number.
    public let id: Int
    /// What it says about itself.
    public let metadata: Metadata
    /// When it came into the library, ISO 8601.
    public let added: String
    /// When it was last read, `nil` for never.
    public let opened: String?
    /// How often it was read.
    public let openings: Int
    /// The path or address its current version came from.
    public let origin: String
    /// The version of the analysis that was made of it.
    public let analysis: Int

    /// The columns of a row, of `article` joined with its current `version`.
    static let columns = """
        article.id, article.title, article.byline, article.site, article.published, article.modified, article.language,
        article.excerpt, article.url, article.added, article.opened, article.openings, version.origin, article.analysis
        """
    /// What they are read from.
    static let tables = "article JOIN version ON version.id = article.current"

    init(_ row: Row) {
        id = row[0]
        metadata = Metadata(
            title: row[1], byline: row[2], site: row[3], published: row[4], modified: row[5], language: row[6],
            excerpt: row[7], url: row[8])
        added = row[9]
        opened = row[10]
        openings = row[11]
        origin = row[12]
        analysis = row[13]
    }

    /// What a line calls it: its title, else where it came from.
    public var name: String { metadata.title ?? origin }
}
