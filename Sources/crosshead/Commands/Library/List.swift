import ArgumentParser
import Library
import Model

extension LibraryCommand {
    /// `crosshead library list`: the articles in it.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the articles in it, the newest first.",
            discussion: """
                A line each: number, day, outlet, title, tags, notes. outlet:NAME, date:2024-03, date:2023..2024, tag:NAME and \
                words choose among them, as in crosshead search. Exits with 1 where there is none.
                """)

        @OptionGroup var options: LibraryOptions

        @Option(help: "The newest by when they were added, published or read.")
        var by = ShelvedArticle.Order.added

        @Option(help: "text, markdown, csv, json or jsonl.")
        var format = ListFormat.text

        @Option(help: "How many at most; all unless told otherwise.")
        var limit: Int?

        @Argument(help: ArgumentHelp("Which; several arguments are one query.", valueName: "query"))
        var words: [String] = []

        static let columns = [
            "article", "published", "site", "title", "byline", "tags", "notes", "versions", "added", "read", "url",
            "origin",
        ]

        func validate() throws {
            if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
        }

        func run() throws {
            let query = try LibraryQuery(words: words)
            guard query.isForArticles else {
                throw Failure.usage("what was said and numbers are found by crosshead search; this lists articles")
            }
            let library = try options.open(creates: false)
            let articles = try library.attempt { (library) throws(LibraryError) in
                try library.articles(query, by: by, limit: limit)
            }
            try Output.write(try ListPrinter(format: format).print(articles.map(Self.record), columns: Self.columns))
            if articles.isEmpty { throw ExitCode(1) }
        }

        private static func record(_ row: ShelvedArticle) -> ListRecord {
            let (article, metadata) = (row.article, row.article.metadata)
            let parts = [
                article.line, row.tags.isEmpty ? nil : "tags: \(row.tags.joined(separator: ", "))",
                row.notes == 0 ? nil : row.notes == 1 ? "1 note" : "\(row.notes) notes",
            ]
            return ListRecord(
                cells: [
                    ("article", .number(Double(article.id))), ("published", .words(metadata.published)),
                    ("site", .words(metadata.site)), ("title", .words(metadata.title)),
                    ("byline", .words(metadata.byline)), ("tags", .list(row.tags)),
                    ("notes", .number(Double(row.notes))), ("versions", .number(Double(row.versions))),
                    ("added", .words(article.added)), ("read", .words(article.opened)), ("url", .words(metadata.url)),
                    ("origin", .words(article.origin)),
                ], line: "\(article.id): \(parts.compactMap(\.self).joined(separator: " · "))")
        }
    }
}

extension ShelvedArticle.Order: ExpressibleByArgument {}
