import ArgumentParser
import Library

extension LibraryCommand {
    /// `crosshead library tags`: all of them.
    struct Tags: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tags",
            abstract: "List the tags, with the number of articles that have each.",
            discussion: "crosshead library list tag:NAME lists those articles. Exits with 1 where there is no tag.")

        @OptionGroup var options: LibraryOptions

        @Option(help: "text, markdown, csv, json or jsonl.")
        var format = ListFormat.text

        static let columns = ["tag", "articles"]

        func run() throws {
            let library = try options.open(creates: false)
            let tags = try library.attempt { (library) throws(LibraryError) in try library.tagCounts() }
            let records = tags.map { name, count in
                ListRecord(
                    cells: [("tag", .words(name)), ("articles", .number(Double(count)))],
                    line: "\(name): \(count) \(count == 1 ? "article" : "articles")")
            }
            try Output.write(try ListPrinter(format: format).print(records, columns: Self.columns))
            if tags.isEmpty { throw ExitCode(1) }
        }
    }

    /// `crosshead library tag`: puts one on articles.
    struct Tag: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tag",
            abstract: "Put a tag on articles.",
            discussion: "Those that have it already keep it. Exits with 1 where an article is not there.")

        @OptionGroup var tagged: TaggedArticles

        func run() throws {
            try tagged.forEach { (library, tag, article) throws(LibraryError) in
                try library.add(tags: [tag], to: article)
            }
        }
    }

    /// `crosshead library untag`: takes one off articles.
    struct Untag: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "untag",
            abstract: "Take a tag off articles.",
            discussion: "Exits with 1 where an article is not there.")

        @OptionGroup var tagged: TaggedArticles

        func run() throws {
            try tagged.forEach { (library, tag, article) throws(LibraryError) in
                _ = try library.remove(tag: tag, from: article)
            }
        }
    }

    /// A tag, and the articles that it is put on or taken off.
    struct TaggedArticles: ParsableArguments {
        @OptionGroup var options: LibraryOptions

        @Argument(help: ArgumentHelp("The tag; one of several words stands in quotation marks.", valueName: "tag"))
        var tag: String

        @OptionGroup var names: ArticleNames

        func validate() throws { try TagName.check(tag) }

        /// Does something with the tag, as it is written, and each of the articles, by its number.
        func forEach(_ body: (ArticleLibrary, String, Int) throws(LibraryError) -> Void) throws {
            let library = try options.open(creates: false)
            let tag = TagName.of(tag)
            try names.forEach(in: library) { article in
                try library.attempt { (library) throws(LibraryError) in try body(library, tag, article.id) }
            }
        }
    }
}
