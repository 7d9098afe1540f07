import FoundationEssentials
import GRDB
public import Model

/// A quote of the library with where it stands, as a row.
public struct QuoteRow: Hashable, Sendable {
    /// The article.
    public let article: KeptArticle
    /// Where it stands.
    public let span: Span
    /// Its words.
    public let words: String
    /// How it is given: direct, indirect, mixed.
    public let kind: String
    /// The verb that reports it.
    public let verb: String?
    /// Who said it; `nil` for nobody known.
    public let speaker: String?
    /// What they are, in that article's words.
    public let role: String?
}

/// A figure of the library with where it stands, as a row.
public struct FigureRow: Hashable, Sendable {
    /// The article.
    public let article: KeptArticle
    /// Where it stands.
    public let span: Span
    /// Its words.
    public let words: String
    /// What sort of number: money, count.
    public let kind: String
    /// Its value; `nil` for ranges, dates and scores.
    public let value: Double?
    /// The lower end of a range.
    public let low: Double?
    /// The upper end of a range.
    public let high: Double?
    /// Its unit.
    public let unit: String?
    /// How exact it is.
    public let modifier: String?
    /// What it is about, in that article's words.
    public let subject: String?
    /// The calendar year it holds for.
    public let year: Int?
    /// Fact, target or change, where the article shows it.
    public let role: String?
    /// Who says so, where it stands in a quote.
    public let speaker: String?
}

extension ArticleLibrary {
    /// The quotes of an article, in text order.
    public func quotes(of article: KeptArticle) throws(LibraryError) -> [QuoteRow] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT quote.start, quote.end, quote.words, quote.kind, quote.verb, speaker.name, speaker.role
                    FROM quote LEFT JOIN speaker ON speaker.id = quote.speaker WHERE quote.article = ?
                    ORDER BY quote.start, quote.id
                    """, arguments: [article.id]
            ).map {
                QuoteRow(
                    article: article, span: Span($0[0], $0[1]), words: $0[2], kind: $0[3], verb: $0[4], speaker: $0[5],
                    role: $0[6])
            }
        }
    }

    /// The figures of an article, in text order.
    public func figures(of article: KeptArticle) throws(LibraryError) -> [FigureRow] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(FigureRow.columns) FROM figure WHERE figure.article = ? ORDER BY figure.start, figure.id
                    """, arguments: [article.id]
            ).map { FigureRow($0, of: article) }
        }
    }

    /// The text of an article's current version.
    public func text(of article: Int) throws(LibraryError) -> Text? {
        try read { database in
            let packed = try Data.fetchOne(
                database,
                sql: "SELECT text FROM version JOIN article ON article.current = version.id WHERE article.id = ?",
                arguments: [article])
            guard let packed else { return nil }
            guard let bytes = Compressor.unpack([UInt8](packed)) else {
                throw LibraryError.corrupt("the text of article \(article) is damaged")
            }
            return Text(validated: bytes)
        }
    }
}

extension FigureRow {
    /// The columns of `figure` that a row is made of, with the speaker of the quote it stands in.
    static let columns = """
        figure.start, figure.end, figure.words, figure.kind, figure.value, figure.low, figure.high, figure.unit,
        figure.modifier, figure.subject, figure.year, figure.role,
        (SELECT speaker.name FROM quote JOIN speaker ON speaker.id = quote.speaker WHERE quote.article = figure.article
         AND quote.start <= figure.start AND quote.end >= figure.end LIMIT 1)
        """

    /// A row of these columns, behind `offset` others.
    init(_ row: Row, from offset: Int = 0, of article: KeptArticle) {
        self.init(
            article: article, span: Span(row[offset], row[offset + 1]), words: row[offset + 2], kind: row[offset + 3],
            value: row[offset + 4], low: row[offset + 5], high: row[offset + 6], unit: row[offset + 7],
            modifier: row[offset + 8], subject: row[offset + 9], year: row[offset + 10], role: row[offset + 11],
            speaker: row[offset + 12])
    }
}
