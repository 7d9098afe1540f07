import Library
import TUI
import Model

/// What the library answers, as lists for the reader.
struct KeptLists {
    let library: ArticleLibrary

    /// How many hits the reader shows.
    private static let limit = 50
    /// What is said of a library without articles.
    private static let empty =
        "Nothing is in the library yet. What you open is kept there; crosshead add puts files in."

    /// What a search finds as it is typed.
    func search(_ words: String) throws -> KeptList {
        let query: LibraryQuery
        do {
            query = try QueryParser(isTyping: true, unit: UnitName.symbol).parse(words)
        } catch {
            return KeptList(title: "Library", rows: [], query: words, note: error.message)
        }
        let hits = try library.search(query, limit: Self.limit)
        guard try !hits.isEmpty || !library.articles(after: 0, limit: 1).isEmpty else {
            return KeptList(title: "Library", rows: [], query: words, note: Self.empty)
        }
        let count = hits.count == Self.limit ? "the first \(Self.limit)" : "\(hits.count)"
        let rows = hits.map { hit in
            KeptList.Row(
                head: hit.article.line, short: hit.article.name,
                words: ((hit.speaker ?? hit.figure).map { "\($0): " } ?? "") + hit.snippet,
                goal: .article(hit.article.id, hit.span, find: query.textToFind))
        }
        return KeptList(title: "Library: \(count) for \(words)", rows: rows, query: words)
    }

    /// The articles that were read last.
    func recent() throws -> KeptList {
        let rows = try library.history(limit: Self.limit).map { article in
            KeptList.Row(
                head: article.line, short: article.name,
                words: "read \((article.opened ?? "").prefix(10)), \(article.origin)",
                goal: .article(article.id, Span(0, 0), find: nil))
        }
        return KeptList(title: "Read last", rows: rows, note: "No article of the library was read.")
    }

    /// Somebody across articles.
    func people(_ name: String) throws -> KeptList {
        let people = try library.people(named: name)
        let rows = people.enumerated().flatMap { index, person in
            PersonText(person, number: index + 1).head.enumerated().map { KeptList.Row(head: $1, isPart: $0 > 0) }
                + person.appearances.flatMap { appearance in
                    appearance.quotes.map { quote in
                        KeptList.Row(
                            head: appearance.article.line, short: appearance.article.name,
                            words: Self.oneLine(quote.words),
                            goal: .article(appearance.article.id, quote.span, find: nil), isPart: true)
                    }
                }
        }
        return KeptList(
            title: "“\(name)” in the library", rows: rows, note: "Nobody of this name is in the library.")
    }

    /// Where else a quote stands.
    func sameQuote(_ quote: String, except article: Int) throws -> KeptList {
        let rows = try library.find(quote: quote).filter { $0.article.id != article }.map { finding in
            let words: String
            switch finding.verdict {
            case .verbatim: words = "verbatim"
            case .altered(_, let differences): words = ArticleComparisonWords.difference(differences)
            case .absent: words = ""
            }
            let who = finding.isQuote ? finding.speaker ?? "Unattributed" : "in no quote"
            return KeptList.Row(
                head: "\(finding.article.line) · \(who)", short: "\(who) · \(finding.article.name)", words: words,
                goal: finding.verdict.span.map { .article(finding.article.id, $0, find: nil) })
        }
        return KeptList(
            title: "The same quote in other articles", rows: rows, note: "No other article of the library has it.")
    }

    /// What changed in an article since its version before.
    func changes(of id: Int, in article: Article) throws -> KeptList {
        let before = try library.sources(of: id).dropFirst().first
        guard let before, let old = DocumentAnalyzer().read(before) else {
            return KeptList(title: "Changes", rows: [], note: "The library has no other version of this article.")
        }
        let rows = ChangesList(comparison: VersionComparison(old, article)).rows
        return KeptList(title: "Changes since the version of \(before.fetched.prefix(10))", rows: rows, note: "None.")
    }

    /// A figure over time.
    func measure(_ subject: String) throws -> KeptList {
        let points = try library.measure(subject, unit: nil).points
        let largest = Dictionary(
            points.map { (Self.scale($0), abs($0.figure.value ?? 0)) }, uniquingKeysWith: max)
        let rows = points.map { point in
            let figure = point.figure
            let share = max(0, figure.value ?? 0) / max(largest[Self.scale(point)] ?? 0, .leastNormalMagnitude)
            let against = point.against.isEmpty ? nil : "others say \(point.against.joined(separator: ", "))"
            let about = [
                "\(point.day)\(point.isDisputed ? " !" : "")", figure.words, against, figure.subject,
                figure.role == "fact" ? nil : figure.role, figure.speaker,
            ].compactMap(\.self)
            return KeptList.Row(
                head: Self.oneLine(about.joined(separator: " · ")),
                words: [figure.article.metadata.site, figure.article.name].compactMap(\.self).joined(separator: " · "),
                goal: .article(figure.article.id, figure.span, find: nil),
                bar: .init(share: share, isTarget: figure.role == "target"))
        }
        let disputed = points.contains(where: \.isDisputed) ? "; ! contradicts another" : ""
        return KeptList(
            title: "“\(subject)” over time\(disputed)", rows: rows, note: "The library has no number about this.")
    }

    /// Numbers of one kind and unit are drawn against each other.
    private static func scale(_ point: Measure.Point) -> [String] { [point.figure.kind, point.figure.unit ?? ""] }

    private static func oneLine(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
