import ArgumentParser

/// `crosshead manual`: the manual page, from the tables that the program itself uses.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page: crosshead manual | man -l -")

    func run() throws { try Output.write(ManualPage().text) }
}
