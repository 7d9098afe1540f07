import Analysis
import Formats
import Glibc
import Model
import TUI

/// What is to be read, and how: what ``Read`` takes from its arguments.
struct ReadingOptions {
    /// The articles as they were named; none for standard input or the sample.
    let files: [String]
    var theme: Palette.Theme?
    var isPlain = false
    var opensTutor = false
    var charset: Charset?
    /// Where what is read is kept; `nil` where it is not.
    let libraryPath: String?

    /// Opens the reader, or prints the overview where there is no terminal to read on.
    func read() throws {
        guard isatty(STDOUT_FILENO) == 1, !Self.isDumb else { return try printOverviews() }
        let named = files.map { ByteSource(argument: $0) }
        let sources = opensTutor ? [.tutor] + named : named.isEmpty ? [ByteSource(argument: nil)] : named
        var settings = try SettingsReader.standard()
        if let theme { (settings.theme, settings.styles) = (theme, [:]) }
        if isPlain { settings.preferences.isPlain = true }
        try MainActor.assumeIsolated {
            try Reader(sources, charset: charset, settings: settings, libraryPath: libraryPath).run()
        }
    }

    private func printOverviews() throws {
        var divider = ""
        try Opener.forEach(files.isEmpty ? [nil] : files, charset: charset) { _, opener in
            let article = Analyzer().analyze(try opener.draft())
            try Output.write(divider + Overview(article, ArticleIndex(article)).text)
            divider = "\n"
        }
    }

    /// Whether the terminal can only print: an editor's shell, a log.
    private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }
}

extension ReadingOptions {
    /// What arguments ask for that name articles alone; `nil` where one may be an option or a command, whose names have neither dot
    /// nor slash. Making the parser of all commands takes a sixth of the time to the first frame, and these need none.
    init?(articles arguments: some Collection<String>) {
        guard arguments.allSatisfy({ $0.first != "-" && $0.contains { $0 == "." || $0 == "/" } }) else { return nil }
        files = Array(arguments)
        libraryPath = LibraryOptions.standardPath { getenv($0).map { String(cString: $0) } }
    }
}
