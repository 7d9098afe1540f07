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

    @Argument(help: ArgumentHelp("The file; - reads standard input.", valueName: "file"))
    var file: String

    func run() throws {
        let lines = try LineList(file)
        let first = try lines.nextFilled() ?? []
        let library = try options.open()
        let tally: ArticleAdder.Tally
        if first.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
            tally = try unpack(first, lines, into: library)
        } else {
            tally = try add(AddressList(try lines.text(from: first)).entries, to: library)
            if tally.count == 0 { throw Failure.cannotRead(lines.name, "no export and no address in it") }
        }
        try Output.write(Add.words(for: tally) + "\n")
        if tally.failed > 0 { throw ExitCode(3) }
    }

    /// Takes in an export line by line, so that it may be larger than the memory.
    private func unpack(
        _ first: [UInt8], _ lines: LineList, into library: ArticleLibrary
    ) throws -> ArticleAdder.Tally {
        let progress = ProgressLine()
        defer { progress.clear() }
        var tally = ArticleAdder.Tally()
        let unpacker = LibraryUnpacker(library: library)
        var line: [UInt8]? = first
        while let article = line {
            switch try unpacker.unpack(article, number: lines.number, of: lines.name) {
            case .article(let kept): tally.add(kept)
            case .judgement: break
            case .unreadable:
                progress.clear()
                Output.complain(
                    "crosshead: \(lines.name): line \(lines.number): nothing can be read in this article\n")
                tally.failed += 1
            }
            progress.show(Add.words(for: tally))
            line = try lines.nextFilled()
        }
        return tally
    }

    private func add(_ entries: [AddressList.Entry], to library: ArticleLibrary) throws -> ArticleAdder.Tally {
        let progress = ProgressLine()
        let adder = ArticleAdder(library: library, jobs: 4) { progress.show(Add.words(for: $0)) }
        defer { progress.clear() }
        let tally = try adder.add(entries.map(\.address))
        for entry in entries {
            try library.attempt { (library) throws(LibraryError) in
                guard let id = try library.article(at: entry.address) else { return }
                try library.add(tags: entry.tags, to: id)
            }
        }
        return tally
    }
}
