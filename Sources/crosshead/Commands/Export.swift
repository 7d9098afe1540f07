import ArgumentParser
import FoundationEssentials
import Library
import Model

/// `crosshead export`: gives what is in the library to other programs.
struct Export: ParsableCommand {
    /// What is given, and how.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case jsonl, markdown, quotes, figures, bibtex, csl, annotations
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Give what is in the library to other programs.",
        discussion: """
            jsonl: everything, for crosshead import; markdown: notes and quotes; quotes, figures: CSV; bibtex, csl: \
            references; annotations: notes and bookmarks, a W3C Web Annotation a line.
            """)

    @OptionGroup var options: LibraryOptions

    @Option(help: "jsonl, markdown, quotes, figures, bibtex, csl or annotations.")
    var format = Format.jsonl

    @Argument(
        help: ArgumentHelp("\(ArticleNames.words); without any, all.", valueName: "articles"))
    var articles: [String] = []

    /// How many articles are looked up at a time.
    private static let batch = 200

    func run() throws {
        let library = try options.open(creates: false)
        try Output.write(head)
        var isFirst = true
        try forEach(in: library) { article in
            var text = try library.attempt { (library) throws(LibraryError) in try write(article, library) }
            if format == .csl, !isFirst { text = ",\n" + text }
            if format == .markdown || format == .bibtex, !isFirst { text = "\n" + text }
            isFirst = false
            try Output.write(text)
        }
        if format == .jsonl, articles.isEmpty {
            let judgements = try library.attempt { (library) throws(LibraryError) in try library.packJudgements() }
            for judgement in judgements { try Output.write(Self.line(judgement)) }
        }
        if format == .csl { try Output.write("\n]\n") }
    }

    private func forEach(in library: ArticleLibrary, _ body: (KeptArticle) throws -> Void) throws {
        guard articles.isEmpty else {
            for name in articles {
                guard let article = try library.article(named: name) else {
                    throw Failure.cannotRead(name, ArticleNames.missing)
                }
                try body(article)
            }
            return
        }
        var last = 0
        while true {
            let next = last
            let some = try library.attempt { (library) throws(LibraryError) in
                try library.articles(after: next, limit: Self.batch)
            }
            guard let end = some.last?.id else { return }
            try some.forEach(body)
            last = end
        }
    }

    private static let quoteColumns = [
        "article", "published", "site", "title", "speaker", "role", "kind", "verb", "quote", "url",
    ]
    private static let figureColumns = [
        "article", "published", "site", "title", "figure", "kind", "value", "low", "high", "unit", "modifier",
        "subject",
        "year", "role", "speaker", "url",
    ]

    private var head: String {
        switch format {
        case .quotes: Self.csv.head(Self.quoteColumns)
        case .figures: Self.csv.head(Self.figureColumns)
        case .csl: "[\n"
        case .jsonl, .markdown, .bibtex, .annotations: ""
        }
    }

    private static let csv = ListPrinter(format: .csv)

    private func write(_ article: KeptArticle, _ library: ArticleLibrary) throws(LibraryError) -> String {
        switch format {
        case .jsonl: return try library.pack(article.id).map(Self.line) ?? ""
        case .markdown:
            return KeptMarkdown(
                article: article, tags: try library.tags(of: article.id),
                notes: try library.marks(of: article.id, .note),
                quotes: try library.quotes(of: article)
            ).text
        case .quotes: return Self.csv.rows(try library.quotes(of: article).map(Self.cells))
        case .figures: return Self.csv.rows(try library.figures(of: article).map(Self.cells))
        case .bibtex: return Reference(article).bibTeX
        case .csl: return String(Self.line(Reference(article).item).dropLast())
        case .annotations:
            guard let text = try library.text(of: article.id) else { return "" }
            let marks = try library.marks(of: article.id).filter { $0.kind == .note || $0.kind == .bookmark }
            return marks.map { Self.line(AnnotationRecord($0, of: article, text)) }.joined()
        }
    }

    private static func line(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(value)) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private static func cells(_ article: KeptArticle) -> [ListCell] {
        let metadata = article.metadata
        return [
            .number(Double(article.id)), .words(metadata.published), .words(metadata.site), .words(metadata.title),
        ]
    }

    private static func cells(_ row: QuoteRow) -> [ListCell] {
        let words: [String?] = [row.speaker, row.role, row.kind, row.verb, row.words, row.article.metadata.url]
        return cells(row.article) + words.map(ListCell.words)
    }

    private static func cells(_ row: FigureRow) -> [ListCell] {
        cells(row.article) + [
            .words(row.words), .words(row.kind), .number(row.value), .number(row.low), .number(row.high),
            .words(row.unit), .words(row.modifier), .words(row.subject), .number(row.year.map(Double.init)),
            .words(row.role), .words(row.speaker), .words(row.article.metadata.url),
        ]
    }
}
