import Analysis
import ArgumentParser
import Model
import Search

/// `crosshead quotes`: who said what, a row a quote.
struct Quotes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List who said what.",
        discussion: """
            Prints a row for each quote in text order, in plain text under the name of each file where there are several, \
            and how many there are; exits with 1 where there is none.
            """)

    @Option(help: "Only quotes by speakers with this in their name; accents and case do not matter.")
    var speaker: String?

    @Option(help: ArgumentHelp("Only this kind: direct, indirect, mixed; may be repeated.", valueName: "kind"))
    var kind: [Quote.Kind] = []

    @Option(
        help: ArgumentHelp(
            "Only cues of this class: neutral, claim, concession, denial, demand, question, prediction; may be repeated.",
            valueName: "class"))
    var verb: [Quote.VerbClass] = []

    @Flag(help: "Only quotes that could be given to nobody.")
    var unattributed = false

    @Option(help: "text, markdown, csv, json or jsonl.")
    var format = ListFormat.text

    @OptionGroup var reading: CharsetOption

    @Argument(help: ArgumentHelp("Articles; - reads standard input.", valueName: "articles"))
    var files: [String]

    static let columns = ["id", "speaker", "role", "kind", "verb", "verb_class", "quote", "confidence"]

    func run() throws {
        var records: [ListRecord] = []
        var listing = QuoteListing()
        var speakers: [String] = []
        try Opener.forEach(files, charset: reading.charset) { source, opener in
            let article = Analyzer().analyze(try opener.draft())
            let wanted = article.quotes.filter { isWanted($0, in: article) }
            let found = wanted.map { record($0, of: article, id: source.id) }
            records += found
            listing.add(found.map(\.line), wanted, of: article, from: source.id, isAlone: files.count == 1)
            speakers += article.speakers.filter { !$0.quotes.isEmpty }.map(\.name)
        }
        try Output.write(
            format == .text ? listing.text : ListPrinter(format: format).print(records, columns: Self.columns))
        guard records.isEmpty else { return }
        if let speaker { Output.complain(Self.words(for: speaker, among: speakers)) }
        throw ExitCode(1)
    }

    /// Says whom one may ask for instead.
    private static func words(for speaker: String, among speakers: [String]) -> String {
        var names: [String] = []
        for name in speakers where !names.contains(name) && names.count <= longestList { names.append(name) }
        guard !names.isEmpty else { return "crosshead: nobody is quoted there\n" }
        let more = names.count > longestList
        let list = names.prefix(longestList).joined(separator: ", ") + (more ? ", …" : "")
        return "crosshead: no such quotes by “\(speaker)”; quoted are \(list)\n"
    }

    /// Names in such a message.
    private static let longestList = 12

    private func isWanted(_ quote: Quote, in article: Article) -> Bool {
        if !kind.isEmpty, !kind.contains(quote.kind) { return false }
        if !verb.isEmpty, quote.verbClass.map(verb.contains) != true { return false }
        if unattributed { return quote.speaker == nil }
        guard let speaker else { return true }
        guard let name = quote.speaker.map({ article.speakers[$0].name }) else { return false }
        let matches = try? TextSearcher(FoldedText(Text(name))).find(Query(speaker))
        return matches?.isEmpty == false
    }

    private func record(_ quote: Quote, of article: Article, id: String) -> ListRecord {
        let speaker = quote.speaker.map { article.speakers[$0] }
        let words = quote.content.map { article.text[$0] }.joined(separator: " … ")
            .split(whereSeparator: \.isNewline).joined(separator: " ")
        let who = [speaker?.name ?? "Unattributed", speaker?.role].compactMap(\.self).joined(separator: ", ")
        return ListRecord(
            cells: [
                ("id", .words(id)), ("speaker", .words(speaker?.name)), ("role", .words(speaker?.role)),
                ("kind", .words(quote.kind.rawValue)), ("verb", .words(quote.cue.map { article.text[$0] })),
                ("verb_class", .words(quote.verbClass?.rawValue)), ("quote", .words(words)),
                ("confidence", .number((quote.confidence * 100).rounded() / 100)),
            ],
            line: "\(who): \(words)")
    }
}

extension Quote.Kind: ExpressibleByArgument {}
extension Quote.VerbClass: ExpressibleByArgument {}
