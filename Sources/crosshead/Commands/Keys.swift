import ArgumentParser
import TUI

/// `crosshead keys`: every key with what it does, from the table the reader itself uses.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the keys and what they do.")

    @Flag(help: "As the Markdown of docs/keys.md.")
    var markdown = false

    func run() throws {
        let table = KeyTable(.standard)
        try Output.write(markdown ? table.markdown : table.text)
    }
}
