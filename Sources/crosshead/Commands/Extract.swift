import Analysis
import ArgumentParser
import FoundationEssentials
import Model
import TUI

/// `crosshead extract`: everything known about an article, for programs.
struct Extract: ParsableCommand {
    /// What is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, jsonl, markdown, text
    }

    static let configuration = CommandConfiguration(
        abstract: "Print an article, or everything known about it as JSON.",
        discussion: """
            json and jsonl: one object a document, in the order of the arguments, with fields and offsets as in \
            docs/extract.md. markdown and text: the article itself, without the page around it.
            """)

    @Option(help: "json: indented; jsonl: one object a line; markdown: with front matter; text: as the reader sets it.")
    var format = Format.json

    @Option(
        help: ArgumentHelp(
            "Of text: the longest line, in columns; 0 leaves paragraphs in one line.", valueName: "columns"))
    var measure = 72

    @Flag(help: "Keep a plain text unaltered, furniture included, so that offsets match the file.")
    var raw = false

    @OptionGroup var reading: CharsetOption

    @Argument(help: "Article files; - reads standard input.")
    var files: [String]

    func run() throws {
        guard measure >= 0 else { throw Failure.usage("--measure: a number of columns, or 0 for no limit") }
        var divider = ""
        try Opener.forEach(files, charset: reading.charset) { source, opener in
            let draft = try opener.draft(raw: raw)
            let shown = raw ? draft : draft.withoutFurniture()
            switch format {
            case .json, .jsonl: try Output.write(json(of: Analyzer().analyze(shown), id: source.id))
            case .markdown: try Output.write(divider + MarkdownArticle(Article(shown)).text)
            case .text:
                let setting = PrintedArticle(Article(shown), measure: measure == 0 ? nil : measure)
                try Output.write(divider + setting.text)
            }
            divider = "\n"
        }
    }

    private func json(of article: Article, id: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if format == .json { encoder.outputFormatting.insert(.prettyPrinted) }
        let json = try encoder.encode(ArticleRecord(id: id, article: article))
        return Printable.json(String(decoding: json, as: UTF8.self)) + "\n"
    }
}
