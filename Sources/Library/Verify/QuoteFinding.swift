import FoundationEssentials
import GRDB
import Model

/// A place in the library where a quote stands, word for word or altered.
public struct QuoteFinding: Hashable, Sendable {
    /// The article.
    public let article: KeptArticle
    /// How it stands there; never absent.
    public let verdict: QuoteVerifier.Verdict
    /// Whose it is there; `nil` for nobody's, and where it is in no quote.
    public let speaker: String?
    /// Whether it is in a quote at all.
    public let isQuote: Bool
}

extension ArticleLibrary {
    /// How many articles are looked at for a quote: those that have most of its rarest words.
    static let quoteCandidates = 60

    /// Where a quote stands in the library: word for word first, then altered, each by date.
    public func find(quote: String) throws(LibraryError) -> [QuoteFinding] {
        let verifier = QuoteVerifier(quote)
        guard verifier.hasWords else { return [] }
        let keys = Set(EditedQuote(quote).words.map { NameKey.of($0.key) }.filter { !$0.isEmpty })
        // Long words are rare ones, mostly.
        let telling = keys.sorted { ($1.count, $0) < ($0.count, $1) }.prefix(8)
        let match = telling.map { "\"\($0)\"" }.joined(separator: " OR ")
        let findings = try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(KeptArticle.columns), version.text FROM
                    (SELECT rowid AS id FROM articleSearch WHERE articleSearch MATCH ? ORDER BY rank LIMIT ?) AS found
                    JOIN article ON article.id = found.id JOIN version ON version.id = article.current
                    """, arguments: [match, Self.quoteCandidates]
            ).compactMap { try Self.finding(in: $0, verifier, database) }
        }
        return findings.sorted { one, other in
            if one.isVerbatim != other.isVerbatim { return one.isVerbatim }
            return (one.article.metadata.published ?? "", one.article.id)
                < (other.article.metadata.published ?? "", other.article.id)
        }
    }

    private static func finding(
        in row: Row, _ verifier: QuoteVerifier, _ database: Database
    ) throws -> QuoteFinding? {
        guard let bytes = Compressor.unpack([UInt8](row[14] as Data)) else {
            throw LibraryError.corrupt("a text is damaged")
        }
        let article = KeptArticle(row)
        let verdict = verifier.verify(in: Text(validated: bytes))
        guard let span = verdict.span else { return nil }
        let quote = try Row.fetchOne(
            database,
            sql: """
                SELECT speaker.name FROM quote LEFT JOIN speaker ON speaker.id = quote.speaker
                WHERE quote.article = ? AND quote.start < ? AND quote.end > ?
                ORDER BY min(quote.end, ?2) - max(quote.start, ?3) DESC LIMIT 1
                """, arguments: [article.id, span.end, span.start])
        return QuoteFinding(article: article, verdict: verdict, speaker: quote?[0], isQuote: quote != nil)
    }
}

extension QuoteFinding {
    /// Whether it stands there word for word.
    public var isVerbatim: Bool {
        guard case .verbatim = verdict else { return false }
        return true
    }
}
