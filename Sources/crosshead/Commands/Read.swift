import Analysis
import ArgumentParser
import Glibc
import Model
import TUI

/// `crosshead [ARTICLE …]`: opens the reader, or prints the overview where there is no terminal to read on.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read an article (the default command).",
        discussion: """
            Several are open side by side: ] a and [ a go from one to the next. Without ARTICLE, reads what is piped in, \
            else opens a sample. Where standard output is no terminal, or one that can only print (TERM=dumb), prints the \
            overview: title, sections, speakers with their quotes, numbers.
            """)

    @Option(help: "Colours: auto (the terminal's own), dark, light, mono.")
    var theme: Palette.Theme?

    @Flag(help: "One column without drawing, for screen readers: docs/accessibility.md.")
    var plain = false

    @Flag(help: "Open the article that teaches the keys by being read.")
    var tutor = false

    @OptionGroup var reading: CharsetOption

    @OptionGroup var keeping: LibraryOptions

    @Flag(help: "Keep nothing of what is read.")
    var noLibrary = false

    @Argument(help: ArgumentHelp("The articles; - reads standard input.", valueName: "article"))
    var files: [String] = []

    func run() throws {
        guard isatty(STDOUT_FILENO) == 1, !Self.isDumb else { return try printOverviews() }
        let named = files.map { ByteSource(argument: $0) }
        let sources = tutor ? [.tutor] + named : named.isEmpty ? [ByteSource(argument: nil)] : named
        var settings = try SettingsReader.standard()
        if let theme { (settings.theme, settings.styles) = (theme, [:]) }
        if plain { settings.preferences.isPlain = true }
        let (charset, path) = (reading.charset, noLibrary ? nil : keeping.path)
        try MainActor.assumeIsolated {
            try Reader(sources, charset: charset, settings: settings, libraryPath: path).run()
        }
    }

    private func printOverviews() throws {
        var divider = ""
        try Opener.forEach(files.isEmpty ? [nil] : files, charset: reading.charset) { _, opener in
            let article = Analyzer().analyze(try opener.draft())
            try Output.write(divider + Overview(article, ArticleIndex(article)).text)
            divider = "\n"
        }
    }

    /// Whether the terminal can only print: an editor's shell, a log.
    private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }
}

extension Palette.Theme: ExpressibleByArgument {}
