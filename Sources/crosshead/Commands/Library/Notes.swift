import ArgumentParser
import Library
import Model

extension LibraryCommand {
    /// `crosshead library notes`: what the reader put on articles.
    struct Notes: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "notes",
            abstract: "Show the notes, bookmarks and corrections.",
            discussion: """
                Those whose words are no longer in the article are shown as such. crosshead export --format annotations gives \
                notes to other programs. Exits with 1 where there is none.
                """)

        @OptionGroup var options: LibraryOptions

        @Option(help: "text, markdown, csv, json or jsonl.")
        var format = ListFormat.text

        @Argument(help: ArgumentHelp("\(ArticleNames.words); without any, all.", valueName: "articles"))
        var articles: [String] = []

        static let columns = ["article", "title", "kind", "text", "words", "start", "end", "found", "made", "url"]

        func run() throws {
            let library = try options.open(creates: false)
            let records = try chosen(in: library).flatMap { article in
                try library.attempt { (library) throws(LibraryError) in
                    let text = try library.text(of: article.id)
                    return try library.marks(of: article.id).filter { $0.kind != .place }
                        .map { Self.record($0, of: article, at: text.flatMap($0.anchor.find)) }
                }
            }
            try Output.write(try ListPrinter(format: format).print(records, columns: Self.columns))
            if records.isEmpty { throw ExitCode(1) }
        }

        private func chosen(in library: ArticleLibrary) throws -> [KeptArticle] {
            guard !articles.isEmpty else {
                return try library.attempt { (library) throws(LibraryError) in try library.markedArticles() }
            }
            return try articles.map { name in
                guard let article = try library.article(named: name) else {
                    throw Failure.cannotRead(name, ArticleNames.missing)
                }
                return article
            }
        }

        private static func record(_ mark: Mark, of article: KeptArticle, at span: Span?) -> ListRecord {
            let words = mark.anchor.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let said = mark.kind == .speaker && mark.body.isEmpty ? "nobody’s" : mark.body
            let parts = [said, words].filter { !$0.isEmpty }.joined(separator: ": ")
            let gone = span == nil ? "no longer in the article, " : ""
            return ListRecord(
                cells: [
                    ("article", .number(Double(article.id))), ("title", .words(article.metadata.title)),
                    ("kind", .words(mark.kind.rawValue)), ("text", .words(said)), ("words", .words(mark.anchor.exact)),
                    ("start", .number(span.map { Double($0.start) })), ("end", .number(span.map { Double($0.end) })),
                    ("found", .words(span == nil ? "no" : "yes")), ("made", .words(mark.made)),
                    ("url", .words(article.metadata.url)),
                ],
                line: "\(article.id): \(article.line): \(gone)\(name(mark.kind)): \(parts)")
        }

        private static func name(_ kind: Mark.Kind) -> String {
            switch kind {
            case .note: "note"
            case .bookmark: "bookmark"
            case .speaker: "speaker corrected"
            case .figure: "number corrected"
            case .place: "place"
            }
        }
    }
}
