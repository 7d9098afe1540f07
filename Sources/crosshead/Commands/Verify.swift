import Analysis
import ArgumentParser
import Library
import Model
import Search
import TUI

/// `crosshead verify`: says whether a quote stands in an article as it is printed.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say whether somebody said it so.",
        discussion: """
            Compares a quote with an article, without one with every article of the library. Ellipses, brackets and \
            quotation marks are taken as editors use them: “[W]e … will not [sic] go”. What differs is shown as [-in the \
            article-] {+in the quote+}.

            Exit codes: 0 verbatim, 1 altered or somebody else's, 2 absent.
            """)

    @OptionGroup var options: LibraryOptions

    @Option(help: "Whose it must be; a part of the name will do.")
    var speaker: String?

    @Option(help: "text, json or jsonl.")
    var format = ListFormat.text

    @OptionGroup var reading: CharsetOption

    @Argument(help: ArgumentHelp("The quote, as it is printed.", valueName: "quote"))
    var quote: String

    @Argument(help: ArgumentHelp("The article; - reads standard input. Without it: the library.", valueName: "article"))
    var file: String?

    static let columns = ["verdict", "difference", "speaker", "title", "site", "published", "article"]

    func validate() throws {
        if !QuoteVerifier(quote).hasWords { throw ValidationError("There is no word in the quote.") }
    }

    func run() throws {
        let findings = try file.map(findings) ?? findingsInLibrary()
        let records = findings.map(record)
        if format == .text, findings.isEmpty {
            try Output.write("absent\n")
        } else {
            try Output.write(try ListPrinter(format: format).print(records, columns: Self.columns))
        }
        let code = findings.map { isFull($0) ? 0 : 1 }.min() ?? 2
        if code > 0 { throw ExitCode(Int32(code)) }
    }

    /// A place where the quote stands.
    private struct Finding {
        let verdict: QuoteVerifier.Verdict
        let speaker: String?
        let isQuote: Bool
        let metadata: Metadata
        let article: String
    }

    private func findings(_ file: String) throws -> [Finding] {
        let source = ByteSource(argument: file)
        let article = Analyzer().analyze(try Opener(source: source, charset: reading.charset).draft())
        let verdict = QuoteVerifier(quote).verify(in: article.text)
        guard let span = verdict.span else { return [] }
        let quote = article.quotes.first { $0.span.overlaps(span) }
        return [
            Finding(
                verdict: verdict, speaker: quote?.speaker.map { article.speakers[$0].name }, isQuote: quote != nil,
                metadata: article.metadata, article: file)
        ]
    }

    private func findingsInLibrary() throws -> [Finding] {
        let library = try options.open(creates: false)
        return try library.attempt { (library) throws(LibraryError) in try library.find(quote: quote) }.map {
            Finding(
                verdict: $0.verdict, speaker: $0.speaker, isQuote: $0.isQuote, metadata: $0.article.metadata,
                article: "\($0.article.id)")
        }
    }

    /// Whether it is there word for word, and whose it must be.
    private func isFull(_ finding: Finding) -> Bool {
        guard case .verbatim = finding.verdict else { return false }
        return isRight(finding)
    }

    private func isRight(_ finding: Finding) -> Bool {
        guard let speaker else { return true }
        return finding.speaker.map { SpeakerName($0).fits(speaker) } ?? false
    }

    private func record(_ finding: Finding) -> ListRecord {
        let metadata = finding.metadata
        let who = finding.isQuote ? finding.speaker ?? "Unattributed" : "in no quote"
        let place = [
            metadata.published.map { String($0.prefix(10)) }, metadata.site, metadata.title ?? finding.article,
        ]
        let about = ([who] + place).compactMap(\.self).joined(separator: " · ")
        let (verdict, difference) = words(for: finding)
        return ListRecord(
            cells: [
                ("verdict", .words(verdict)), ("difference", .words(difference)), ("speaker", .words(finding.speaker)),
                ("title", .words(metadata.title)), ("site", .words(metadata.site)),
                ("published", .words(metadata.published)), ("article", .words(finding.article)),
            ],
            line: "\(verdict): \(about)" + (difference.map { "\n    \($0)" } ?? ""))
    }

    private func words(for finding: Finding) -> (verdict: String, difference: String?) {
        switch finding.verdict {
        case .verbatim: return (isRight(finding) ? "verbatim" : "verbatim, but not by \(speaker ?? "")", nil)
        case .altered(_, let differences):
            return (
                isRight(finding) ? "altered" : "altered, and not by \(speaker ?? "")",
                ArticleComparisonWords.difference(differences)
            )
        case .absent: return ("absent", nil)
        }
    }
}

/// A speaker's name against a part of it that somebody typed.
struct SpeakerName {
    private let words: [String]

    init(_ name: String) { words = Self.words(of: name) }

    /// Whether every word typed is a word of the name, without case and accents.
    func fits(_ typed: String) -> Bool {
        let typed = Self.words(of: typed)
        return !typed.isEmpty && typed.allSatisfy(words.contains)
    }

    private static func words(of name: String) -> [String] {
        FoldedText.string(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
