import ArgumentParser
import Formats
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
        let source = ByteSource(argument: file)
        let text = String(decoding: try source.document(Fetcher()).document.bytes, as: UTF8.self)
        let library = try options.open()
        let tally: ArticleAdder.Tally
        if text.drop(while: \.isWhitespace).first == "{" {
            tally = try unpack(text, of: source.name, into: library)
        } else {
            tally = try add(AddressList(text).entries, to: library)
            if tally.count == 0 { throw Failure.cannotRead(source.name, "no export and no address in it") }
        }
        try Output.write(Add.words(for: tally) + "\n")
        if tally.failed > 0 { throw ExitCode(3) }
    }

    private func unpack(_ text: String, of name: String, into library: ArticleLibrary) throws -> ArticleAdder.Tally {
        let progress = ProgressLine()
        defer { progress.clear() }
        var tally = ArticleAdder.Tally()
        let unpacker = LibraryUnpacker(library: library)
        for (index, line) in text.split(separator: "\n").enumerated() where line.contains(where: { !$0.isWhitespace }) {
            if let kept = try unpacker.unpack(String(line), number: index + 1, of: name) {
                tally.add(kept)
            } else {
                Output.complain("crosshead: \(name): line \(index + 1): nothing can be read in this article\n")
                tally.failed += 1
            }
            progress.show(Add.words(for: tally))
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
