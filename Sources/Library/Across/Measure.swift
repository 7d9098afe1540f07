import GRDB
import Model

/// One measure over time: figures of the same subject from many articles.
public struct Measure: Hashable, Sendable {
    /// A figure at its time.
    public struct Point: Hashable, Sendable {
        /// The figure.
        public let figure: FigureRow
        /// The year it holds for, else the day its article was published; ISO 8601.
        public let date: String
        /// What others say of the same thing at the same time, in their words, each once; empty where none contradicts.
        public let against: [String]

        /// Whether another point contradicts this one.
        public var isDisputed: Bool { !against.isEmpty }
    }

    /// The figures, by date.
    public let points: [Point]

    /// The measure that some figures make.
    init(_ figures: [FigureRow]) {
        let dated = figures.map {
            ($0, $0.year.map(String.init) ?? String(($0.article.metadata.published ?? "").prefix(10)))
        }
        let groups = Dictionary(grouping: dated) { Self.thing($0.0, at: $0.1) }.mapValues(Self.comparable)
        points = dated.map { figure, date in
            let same = groups[Self.thing(figure, at: date), default: []]
            let others = same.contains(figure) ? same.filter { !Self.agree($0, figure) }.map(\.words) : []
            let against = others.enumerated().filter { !others[..<$0].contains($1) }.map(\.element)
            return Point(figure: figure, date: date, against: against)
        }.sorted { ($0.date, $0.figure.article.id, $0.figure.span) < ($1.date, $1.figure.article.id, $1.figure.span) }
    }

    /// What a figure is about and when: figures of the same thing can contradict each other.
    private static func thing(_ figure: FigureRow, at date: String) -> [String] {
        [NameKey.of(figure.subject ?? ""), figure.unit ?? "", figure.kind, figure.role ?? "fact", date]
    }

    /// Those of the figures of one thing that can contradict each other. Without a date nothing can; and an article that gives
    /// several values speaks of several things in the same words.
    private static func comparable(_ figures: [(figure: FigureRow, date: String)]) -> [FigureRow] {
        let values = Dictionary(grouping: figures.map(\.figure), by: \.article.id).mapValues { Set($0.map(\.value)) }
        return figures.filter { !$0.date.isEmpty && values[$0.figure.article.id]?.count == 1 }.map(\.figure)
    }

    /// Whether two values say the same: equal, or as near as words like “about” and “more than” allow.
    private static func agree(_ one: FigureRow, _ other: FigureRow) -> Bool {
        guard let first = one.value, let second = other.value, first != second else { return true }
        guard one.modifier != nil || other.modifier != nil else { return false }
        return abs(first - second) <= tolerance * max(abs(first), abs(second))
    }

    /// How far from each other rounded values may be, as a share of the larger.
    private static let tolerance = 0.05
}

extension ArticleLibrary {
    /// How many of the newest articles that have the words are looked at.
    static let measuredArticles = 5_000

    /// The figures about a subject, each word of which stands in what the figure is about; in a unit where one is given.
    public func measure(_ subject: String, unit: String?) throws(LibraryError) -> Measure {
        let words = NameKey.of(subject).split(separator: " ").map(String.init)
        guard !words.isEmpty else { return Measure([]) }
        return try read { database in
            var sql = SQLBuilder()
            sql.add("SELECT \(KeptArticle.columns), figure.key, \(FigureRow.columns) FROM figure")
            sql.add("JOIN article ON article.id = figure.article JOIN version ON version.id = article.current")
            sql.add(
                """
                WHERE figure.article IN (SELECT rowid FROM articleSearch WHERE articleSearch MATCH ?
                ORDER BY rowid DESC LIMIT \(Self.measuredArticles)) AND figure.value IS NOT NULL
                """, [words.map { "\"\($0)\"" }.joined(separator: " AND ")])
            for word in words { sql.add("AND figure.key LIKE ?", ["%\(word)%"]) }
            if let unit { sql.add("AND figure.unit = ?", [unit]) }
            let rows = try Row.fetchAll(database, sql: sql.text, arguments: sql.arguments)
            let figures = rows.filter { row in
                let about = (row[14] as String).split(separator: " ").map(String.init)
                return words.allSatisfy(about.contains)
            }.map { FigureRow($0, from: 15, of: KeptArticle($0)) }
            return Measure(figures)
        }
    }
}
