import ArgumentParser
import Library
import Model

/// `crosshead refresh`: fetches kept articles again and shows what changed.
struct Refresh: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Fetch articles of the library again, and show what changed in them.",
        discussion: """
            Shows the sentences, quotes and numbers that changed: ~ changed, - gone, + new. Both versions are kept. Articles \
            that did not change cost no line.
            """)

    @OptionGroup var options: LibraryOptions

    @Flag(help: "Every article that has an address.")
    var all = false

    @Argument(help: ArgumentHelp("Addresses, or numbers as search prints them.", valueName: "addresses"))
    var addresses: [String] = []

    /// How many articles are looked up at a time.
    private static let batch = 100

    func validate() throws {
        if all != addresses.isEmpty { throw ValidationError("Give addresses, or --all.") }
    }

    func run() throws {
        let library = try options.open(creates: false)
        let refresher = Refresher(library: library)
        let progress = ProgressLine()
        defer { progress.clear() }
        var hasFailed = false
        func refresh(_ address: String, isTyped: Bool) throws {
            progress.show(address)
            do throws(Failure) {
                let text = try refresher.refresh(.address(address, isTyped: isTyped))
                progress.clear()
                try Output.write(text)
            } catch {
                guard case .cannotRead = error else { throw error }
                progress.clear()
                Output.complain(error.message + "\n")
                hasFailed = true
            }
        }
        for name in addresses {
            guard Int(name) != nil else {
                try refresh(name, isTyped: true)
                continue
            }
            guard let article = try library.article(named: name) else {
                throw Failure.cannotRead(name, ArticleNames.missing)
            }
            guard let address = article.metadata.url else {
                throw Failure.cannotRead(name, "it has no address; crosshead add \(article.origin) reads it again")
            }
            try refresh(address, isTyped: false)
        }
        // An address that a page named itself may lead to the public web alone.
        if all { try forEachAddress(in: library) { try refresh($0, isTyped: false) } }
        if hasFailed { throw ExitCode(Failure.cannotReadCode) }
    }

    private func forEachAddress(in library: ArticleLibrary, _ body: (String) throws -> Void) throws {
        var last = 0
        while true {
            let next = last
            let articles = try library.attempt { (library) throws(LibraryError) in
                try library.articles(after: next, limit: Self.batch)
            }
            guard let end = articles.last?.id else { return }
            try articles.compactMap(\.metadata.url).forEach(body)
            last = end
        }
    }
}
