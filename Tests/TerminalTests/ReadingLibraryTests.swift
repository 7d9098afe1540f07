import Foundation
import Testing

/// The reader with a library, in a real terminal.
@Suite(.serialized)
final class ReadingLibraryTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let filler = (1...40).map { "Paragraph \($0) is about the boats that lay at the quay on that day." }
        let harbour = """
            Harbour opens at Port Ellisund

            By Ada Brandt

            The new harbour cost 1.4 billion euros.

            \(filler.joined(separator: "\n\n"))

            “The harbour will bring work to the town,” said Mayor Ole Strand.

            \(filler.joined(separator: "\n\n"))
            """
        try harbour.write(toFile: folder.path("harbour.txt"), atomically: false, encoding: .utf8)
        try "Ferry late\n\nThe ferry was late on Friday.\n".write(
            toFile: folder.path("ferry.txt"), atomically: false, encoding: .utf8)
    }

    deinit { folder.remove() }

    private func opened(_ name: String, options: String = "") throws -> TerminalSession {
        let session = try TerminalSession()
        let library = options.isEmpty ? "--library \(folder.path("library.db"))" : options
        try session.run("\(Subprocess.crosshead) read \(library) \(folder.path(name))")
        try session.wait(for: "the reader") { $0.contains("? help") }
        return session
    }

    private func quit(_ session: TerminalSession) throws {
        try session.type("Q")
        try session.expectEnd(status: 0)
    }

    @Test func itComesBackToWhereTheReaderLeftAndToTheirMarks() throws {
        var session = try opened("harbour.txt")
        try session.type(")")
        try session.wait(for: "the quote") { $0.contains("bring work to the town") }
        try session.type("a")
        try session.wait(for: "the prompt") { $0.contains("note:") }
        try session.type("Whose work", "Enter")
        try session.wait(for: "the note") { $0.contains("*   “The harbour") || $0.contains("\"*") }
        try session.type("e")
        try session.wait(for: "the prompt") { $0.contains("said by: Ole Strand") }
        try session.type("C-u", "Karin Mo", "Enter")
        try session.wait(for: "the correction") { $0.contains("Karin Mo") }
        try quit(session)

        session = try opened("harbour.txt")
        try session.wait(for: "the place it was left at") { $0.contains("bring work to the town") }
        try session.wait(for: "the corrected speaker") { $0.contains("Karin Mo") && $0.contains("\"*") }
        try session.type("A")
        try session.wait(for: "the notes") { $0.contains("Whose work") }
        try session.type("Q")
        try session.expectEnd(status: 0)
    }

    @Test func theLibraryIsSearchedAndAHitOpened() throws {
        try quit(try opened("harbour.txt"))
        let session = try opened("ferry.txt")
        try session.type("L", "said:work")
        try session.wait(for: "the hit") { $0.contains("Ole Strand: “The harbour will bring work") }
        try session.type("Enter", "Enter")
        try session.wait(for: "the article at the hit") { $0.contains("Mayor Ole Strand.") && $0.contains("2/2") }
        try session.wait(for: "the words found") { $0.contains("“work” 1/1") }
        try session.type("F5")
        try session.wait(for: "the file it was kept from, read again") { $0.contains("nothing changed") }
        try quit(session)
    }

    @Test func whatChangedSinceTheVersionBeforeIsListedAndGoneTo() throws {
        for cost in ["1.4", "1.6"] {
            let words = String(repeating: "The boats lay at the quay on that day.\n\n", count: 40)
            try "---\nurl: https://example.org/harbour\n---\n\nThe new harbour cost \(cost) billion euros.\n\n\(words)"
                .write(
                    toFile: folder.path("harbour.md"), atomically: false, encoding: .utf8)
            if cost == "1.4" { try quit(try opened("harbour.md")) }
        }
        let session = try opened("harbour.md")
        try session.type("G", "R", "c")
        try session.wait(for: "the change") {
            $0.contains("Changes since") && $0.contains("cost [-1.4-] {+1.6+} billion euros.")
        }
        try session.type("Enter")
        try session.wait(for: "its place") { $0.contains("The new harbour cost 1.6 billion") && $0.contains("? help") }
        try quit(session)
    }

    @Test func aNoteIsNotAskedForWhereNothingKeepsIt() throws {
        let session = try opened("ferry.txt", options: "--no-library")
        try session.type("a")
        try session.wait(for: "the reason") { $0.contains("not in the library, which keeps notes") }
        try quit(session)
    }

    @Test func aDamagedLibraryIsSaidAndTheArticleReadAllTheSame() throws {
        let words = String(repeating: "These are notes. ", count: 500)
        try words.write(toFile: folder.path("library.db"), atomically: false, encoding: .utf8)
        let session = try opened("ferry.txt")
        try session.wait(for: "the message") { $0.contains("no library, or it is damaged") }
        try session.type("/", "friday", "Enter")
        try session.wait(for: "the words found") { $0.contains("1/1") }
        try quit(session)
        #expect(try String(contentsOfFile: folder.path("library.db"), encoding: .utf8) == words)
    }

    @Test(arguments: ["--no-library", "--library /dev/null/none.db"])
    func withoutALibraryItReadsAllTheSame(options: String) throws {
        let session = try opened("harbour.txt", options: options)
        try session.type(")")
        try session.wait(for: "the quote") { $0.contains("bring work to the town") }
        try quit(session)
        #expect(!FileManager.default.fileExists(atPath: folder.path("library.db")))
    }
}
