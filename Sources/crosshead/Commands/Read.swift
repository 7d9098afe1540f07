import Analysis
import ArgumentParser
import Glibc
import Model
import TUI

/// `crosshead [ARTICLE]`: opens the reader, or prints the overview where there is no terminal to read on.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read an article (the default command).",
        discussion: """
            Without ARTICLE, reads what is piped in, else opens a sample. Where standard output is no terminal, or one \
            that can only print (TERM=dumb), prints the overview: title, sections, speakers with their quotes, numbers.
            """)

    @Option(help: "Colours: auto (the terminal's own), dark, light, mono.")
    var theme: Palette.Theme?

    @Argument(help: ArgumentHelp("The article; - reads standard input.", valueName: "article"))
    var file: String?

    func run() throws {
        let opener = Opener(source: ByteSource(argument: file))
        let draft = try opener.draft()
        guard isatty(STDOUT_FILENO) == 1, !Self.isDumb else {
            let article = Analyzer().analyze(draft)
            return try Output.write(Overview(article, ArticleIndex(article)).text)
        }
        var settings = try SettingsReader.standard()
        if let theme { settings.theme = theme }
        try MainActor.assumeIsolated { try Reader(draft: draft, settings: settings).run() }
    }

    /// Whether the terminal can only print: an editor's shell, a log.
    private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }
}

extension Palette.Theme: ExpressibleByArgument {}
