import ArgumentParser

/// The program: opens an article, or runs one of the commands.
@main
struct Crosshead: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a news article by its sections, speakers and numbers.",
        subcommands: [Extract.self])
}
