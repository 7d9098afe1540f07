import ArgumentParser
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
        let reading = ReadingOptions(
            files: files, theme: theme, isPlain: plain, opensTutor: tutor, charset: reading.charset,
            libraryPath: noLibrary ? nil : keeping.path)
        try reading.read()
    }
}

extension Palette.Theme: ExpressibleByArgument {}
