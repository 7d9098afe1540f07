import ArgumentParser
import Library
import Model

/// `crosshead search`: finds articles, quotes and figures in the library.
struct SearchLibrary: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the library.",
        discussion: """
            Words and "phrases", without case or accents; word* is the beginning of a word. With said:WORDS or speaker:NAME \
            the hits are quotes, with number:>1bn or unit:USD figures. outlet:NAME, date:2024-03, date:2023..2024 and tag:NAME \
            choose among the articles. One line a hit, best first; exits with 1 where there is none.
            """)

    @OptionGroup var options: LibraryOptions

    @Option(help: "text, markdown, csv, json or jsonl.")
    var format = ListFormat.text

    @Option(help: "How many hits at most.")
    var limit = 20

    @Argument(help: ArgumentHelp("What to look for; several arguments are one query.", valueName: "query"))
    var words: [String]

    static let columns = [
        "article", "kind", "published", "site", "title", "speaker", "figure", "snippet", "start", "end", "score", "url",
        "origin",
    ]

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    }

    func run() throws {
        let query = try LibraryQuery(words: words)
        guard !query.isEmpty else { throw Failure.usage("search for what? give a word") }
        let library = try options.open(creates: false)
        let hits = try library.attempt { (library) throws(LibraryError) in try library.search(query, limit: limit) }
        try Output.write(try ListPrinter(format: format).print(hits.map(Self.record), columns: Self.columns))
        if hits.isEmpty { throw ExitCode(1) }
    }

    private static func record(_ hit: LibraryHit) -> ListRecord {
        let metadata = hit.article.metadata
        return ListRecord(
            cells: [
                ("article", .number(Double(hit.article.id))), ("kind", .words(hit.kind.rawValue)),
                ("published", .words(metadata.published)), ("site", .words(metadata.site)),
                ("title", .words(metadata.title)), ("speaker", .words(hit.speaker)),
                ("figure", .words(hit.figure)), ("snippet", .words(hit.snippet)),
                ("start", .number(Double(hit.span.start))), ("end", .number(Double(hit.span.end))),
                ("score", .number((hit.score * 1000).rounded() / 1000)), ("url", .words(metadata.url)),
                ("origin", .words(hit.article.origin)),
            ],
            line: "\(hit.article.id): \(hit.article.line): "
                + ((hit.speaker ?? hit.figure).map { "\($0): " } ?? "") + hit.snippet)
    }
}

extension LibraryQuery {
    /// The query that the arguments of a command are: one as it stands, of several each with blanks in it a phrase, since
    /// the shell took its quotation marks.
    init(words: [String]) throws(Failure) {
        do {
            let line = words.count > 1 ? words.map(Self.phrase).joined(separator: " ") : words.first ?? ""
            self = try QueryParser(unit: UnitName.symbol).parse(line)
        } catch {
            throw .usage(error.message)
        }
    }

    private static func phrase(_ word: String) -> String {
        guard word.contains(where: \.isWhitespace), !word.contains(where: { "\"“”".contains($0) }) else { return word }
        guard let colon = word.firstIndex(of: ":"), word[..<colon].allSatisfy(\.isLetter) else { return "\"\(word)\"" }
        return "\(word[...colon])\"\(word[word.index(after: colon)...])\""
    }
}
