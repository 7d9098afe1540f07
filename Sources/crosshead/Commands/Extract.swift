import Analysis
import ArgumentParser
import FoundationEssentials
import Model

/// `crosshead extract`: everything known about an article, for programs.
struct Extract: ParsableCommand {
    /// How the objects are laid out.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, jsonl
    }

    static let configuration = CommandConfiguration(
        abstract: "Print everything known about an article as JSON.",
        discussion: "One object a document, in the order of the arguments. Fields and offsets: docs/extract.md.")

    @Option(help: "json: indented; jsonl: one object a line.")
    var format = Format.json

    @Flag(help: "Keep a plain text unaltered, furniture included, so that offsets match the file.")
    var raw = false

    @OptionGroup var reading: CharsetOption

    @Argument(help: "Article files; - reads standard input.")
    var files: [String]

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if format == .json { encoder.outputFormatting.insert(.prettyPrinted) }
        try Opener.forEach(files, charset: reading.charset) { source, opener in
            let draft = try opener.draft(raw: raw)
            let article = Analyzer().analyze(raw ? draft : draft.withoutFurniture())
            let json = try encoder.encode(ArticleRecord(id: source.id, article: article))
            try Output.write(String(decoding: json, as: UTF8.self) + "\n")
        }
    }
}
