import GRDB
import Model
import Search

/// Writes what an analysis found in an article into the tables that are searched, in place of what was there.
struct RowWriter {
    let database: Database
    /// The article's number.
    let id: Int

    /// Writes everything.
    func write(_ article: Article) throws {
        try clear()
        try writeWords(article)
        let speakers = try article.speakers.enumerated().map { try write($1, number: $0) }
        for quote in article.quotes { try write(quote, speakers, in: article) }
        for figure in article.figures where figure.kind != .label { try write(figure, in: article) }
    }

    /// Takes away everything that was written.
    func clear() throws {
        try run("DELETE FROM quoteSearch WHERE rowid IN (SELECT id FROM quote WHERE article = ?)", [id])
        for table in ["figure", "quote", "speaker"] { try run("DELETE FROM \(table) WHERE article = ?", [id]) }
        try run("DELETE FROM articleSearch WHERE rowid = ?", [id])
    }

    private func writeWords(_ article: Article) throws {
        let words = String(decoding: FoldedText(Text(validated: article.words)).bytes, as: UTF8.self)
        try run(
            "INSERT INTO articleSearch (rowid, title, words) VALUES (?, ?, ?)",
            [id, article.metadata.title.map(FoldedText.string), words])
    }

    private func write(_ speaker: Speaker, number: Int) throws -> Int {
        let mentions = speaker.mentions.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
        try run(
            """
            INSERT INTO speaker (article, number, name, key, role, roleKey, kind, mentions)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, number, speaker.name, NameKey.of(speaker.name), speaker.role, NameKey.of(speaker.role ?? ""),
                speaker.kind.rawValue, mentions,
            ])
        return Int(database.lastInsertedRowID)
    }

    private func write(_ quote: Quote, _ speakers: [Int], in article: Article) throws {
        let words = quote.content.map { article.text[$0] }.joined(separator: " … ")
        try run(
            """
            INSERT INTO quote (article, speaker, kind, direct, verb, verbClass, start, end, spans, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, quote.speaker.map { speakers[$0] }, quote.kind.rawValue, quote.isDirect,
                quote.cue.map { article.text[$0] }, quote.verbClass?.rawValue, quote.span.start, quote.span.end,
                quote.content.map { "\($0.start)-\($0.end)" }.joined(separator: " "), words,
            ])
        let name = quote.speaker.map { FoldedText.string(article.speakers[$0].name) }
        try run(
            "INSERT INTO quoteSearch (rowid, words, speaker) VALUES (?, ?, ?)",
            [Int(database.lastInsertedRowID), FoldedText.string(words), name])
    }

    private func write(_ figure: Figure, in article: Article) throws {
        let subject = figure.subject.map { article.text[$0] }
        let about = [subject, figure.of].compactMap(\.self).joined(separator: " ")
        try run(
            """
            INSERT INTO figure (article, kind, value, low, high, unit, modifier, timex, per, key, year, role, resolved,
                start, end, words, subject)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, figure.kind.rawValue, figure.value, figure.low, figure.high, figure.unit,
                figure.modifier?.rawValue, figure.timex, figure.per, NameKey.of(about), figure.year,
                figure.role?.rawValue, figure.resolved, figure.span.start, figure.span.end, article.text[figure.span],
                subject ?? figure.of,
            ])
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
