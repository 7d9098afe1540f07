import ArgumentParser
import Library

/// `crosshead import`: takes into the library what another program, or another library, gives.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in an export of a library, or a list of addresses.",
        discussion: """
            Reads what crosshead export wrote, a line an article: what is there already is not taken twice, notes and tags \
            come together. Of newsboat's urls file and of a browser's exported bookmarks it opens every address and adds \
            the article there, with its tags.
            """)

    @OptionGroup var options: LibraryOptions

    @OptionGroup var work: JobsOption

    @Argument(help: ArgumentHelp("The file; - reads standard input.", valueName: "file"))
    var file: String

    func run() throws {
        let lines = try LineList(file)
        let first = try lines.nextFilled() ?? []
        let tally: ArticleAdder.Tally
        if first.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
            let library = try options.open()
            let progress = ProgressLine()
            defer { progress.clear() }
            let unpacker = LibraryUnpacker(library: library, jobs: work.count) { progress.show(Add.words(for: $0)) }
            tally = try unpacker.unpack(first, lines)
        } else {
            let entries = AddressList(try lines.text(from: first)).entries
            if entries.isEmpty { throw Failure.cannotRead(lines.name, "no export and no address in it") }
            tally = try add(entries, to: try options.open())
        }
        try Output.write(Add.words(for: tally) + "\n")
        if tally.failed > 0 { throw ExitCode(3) }
    }

    private func add(_ entries: [AddressList.Entry], to library: ArticleLibrary) throws -> ArticleAdder.Tally {
        let progress = ProgressLine()
        let tags = Dictionary(entries.map { ($0.address, $0.tags) }, uniquingKeysWith: +)
        let adder = ArticleAdder(library: library, jobs: work.count) { progress.show(Add.words(for: $0)) }
        defer { progress.clear() }
        return try adder.add(entries.map(\.address)) { (address, article) throws(Failure) in
            try library.attempt { (library) throws(LibraryError) in
                try library.add(tags: tags[address, default: []], to: article)
            }
        }
    }
}
