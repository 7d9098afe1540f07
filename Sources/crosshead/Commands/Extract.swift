import ArgumentParser
import Model
import TUI

/// `crosshead extract`: everything known about articles, for programs.
struct Extract: ParsableCommand {
    /// What is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, jsonl, markdown, text
    }

    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print articles, or everything known about them as JSON.",
        discussion: """
            json and jsonl: one object a document, in the order in which they come. With - they come from a list on standard \
            input: on each line a file name, or {"id", "html" or "text" or "file", "url"}; one that cannot be read gives an \
            object with its error, and the rest is done. Fields and offsets: docs/extract.md; many articles: docs/corpora.md. \
            markdown and text: the article itself, without the page around it.
            """)

    @Option(
        help: """
            json: indented; jsonl: one object a line, as always with - and --warc; markdown: with front matter; text: as the \
            reader sets it.
            """)
    var format: Format?

    @Option(
        help: ArgumentHelp(
            "Of text: the longest line, in columns; 0 leaves paragraphs in one line.", valueName: "columns"))
    var measure = 72

    @Flag(help: "Keep a plain text unaltered, furniture included, so that offsets match the file.")
    var raw = false

    @Option(help: ArgumentHelp("Only these fields of each object: id,title,quotes.", valueName: "names"))
    var fields: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("How many threads work at it.", valueName: "threads"))
    var jobs = 1

    @Flag(help: "The files are web archives (WARC, gzip or not); - reads one from standard input.")
    var warc = false

    @Option(
        help: ArgumentHelp(
            "Leave out so many documents first, as after a run that was cut short.", valueName: "documents"))
    var skip = 0

    @OptionGroup var reading: CharsetOption

    @Argument(help: "Files or addresses, or - for a list of files and documents on standard input.")
    var files: [String]

    /// Whether the documents are many, and one that cannot be read is no more than a line of what is printed.
    private var isCorpus: Bool { warc || (files == ["-"] && !isForPeople) }

    private var isForPeople: Bool { format == .markdown || format == .text }

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
        guard skip >= 0 else { throw ValidationError("--skip must not be negative") }
        guard measure >= 0 else { throw ValidationError("--measure: a number of columns, or 0 for no limit") }
        guard !isForPeople || (!warc && fields == nil && skip == 0) else {
            throw ValidationError("--warc, --fields and --skip are for JSON")
        }
        guard warc || isForPeople || files == ["-"] || !files.contains("-") else {
            throw ValidationError("- reads a list from standard input, which stands alone; name the files in it")
        }
        guard !isCorpus || format != .json else {
            throw ValidationError("many documents are printed one a line: --format jsonl")
        }
        for name in chosen ?? [] where !ArticleRecord.names.contains(name) {
            let names = ArticleRecord.names.joined(separator: ", ")
            throw ValidationError("--fields: no field “\(name)”; there are \(names)")
        }
    }

    func run() throws {
        if isForPeople { return try printArticles() }
        var source = source
        for _ in 0..<skip where source.next() == nil { return }
        let printer = CorpusPrinter(
            layout: isCorpus || format == .jsonl ? .line : .indented, fields: chosen.map(Set.init), raw: raw,
            charset: reading.charset, printsFailures: isCorpus)
        let output = LineOutput()
        var failures = 0
        let pool = OrderedPool(
            threads: jobs, next: { source.next() }, work: { printer.print($0) },
            deliver: { outcome in
                switch outcome {
                case .record(let bytes): try output.write(bytes)
                case .failureRecord(let bytes):
                    failures += 1
                    try output.write(bytes)
                case .failure(let place, let reason):
                    failures += 1
                    crosshead.Output.complain(Failure.cannotRead(place, reason).message + "\n")
                }
            })
        try pool.run()
        if failures > 0 { throw ExitCode(Failure.cannotRead("", "").code) }
    }

    private func printArticles() throws {
        var divider = ""
        try Opener.forEach(files, charset: reading.charset) { _, opener in
            let draft = try opener.draft(raw: raw)
            let article = Article(raw ? draft : draft.withoutFurniture(keepsPictures: true))
            let text =
                format == .markdown
                ? MarkdownArticle(article).text : PrintedArticle(article, measure: measure == 0 ? nil : measure).text
            try Output.write(divider + text)
            divider = "\n"
        }
    }

    private var chosen: [String]? { fields.map { $0.split(separator: ",").map(String.init) } }

    private var source: any CorpusSource {
        if warc { return WebArchive(files) }
        return files == ["-"] ? DocumentList() : FileArguments(files)
    }
}
