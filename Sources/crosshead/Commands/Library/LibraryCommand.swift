import Analysis
import ArgumentParser
import Library
import Model

/// `crosshead library`: looks after the library itself.
struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: "List what is in the library, and look after it.",
        subcommands: [
            List.self, Tags.self, Tag.self, Untag.self, Notes.self, Stats.self, Check.self, Vacuum.self, Forget.self,
            Reanalyse.self,
        ])

    /// `crosshead library stats`: what is in it.
    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "stats", abstract: "Say how much is in it.")

        @OptionGroup var options: LibraryOptions

        func run() throws {
            let library = try options.open(creates: false)
            let statistics = try library.attempt { (library) throws(LibraryError) in try library.statistics() }
            var rows = statistics.counts.map { ($0.name, "\($0.count)") }
            rows.append(("size", Self.words(forSize: statistics.size)))
            if let first = statistics.first, let last = statistics.last {
                rows.append(
                    (
                        "added",
                        first.prefix(10) == last.prefix(10)
                            ? "\(first.prefix(10))" : "\(first.prefix(10)) to \(last.prefix(10))"
                    ))
            }
            rows.append(("file", library.path))
            let width = rows.map(\.0.count).max() ?? 0
            try Output.write(
                rows.map { $0.0 + String(repeating: " ", count: width + 2 - $0.0.count) + $0.1 + "\n" }.joined())
        }

        private static func words(forSize bytes: Int) -> String {
            bytes < 10_000_000 ? "\((bytes + 500) / 1_000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
        }
    }

    /// `crosshead library check`: whether it is sound.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Say whether it is sound.", discussion: "Changes nothing; exits with 1 where something is wrong.")

        @OptionGroup var options: LibraryOptions

        func run() throws {
            let library = try options.open(creates: false)
            let progress = ProgressLine()
            let faults = try library.attempt { (library) throws(LibraryError) in
                try library.faults { progress.show("\($0) articles checked") }
            }
            progress.clear()
            try Output.write(faults.isEmpty ? "sound\n" : faults.map { $0 + "\n" }.joined())
            if !faults.isEmpty { throw ExitCode(1) }
        }
    }

    /// `crosshead library vacuum`: makes it small.
    struct Vacuum: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "vacuum", abstract: "Make it as small, and searches as quick, as can be.")

        @OptionGroup var options: LibraryOptions

        func run() throws {
            let library = try options.open(creates: false)
            try library.attempt { (library) throws(LibraryError) in try library.vacuum() }
        }
    }

    /// `crosshead library forget`: takes articles out.
    struct Forget: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "forget",
            abstract: "Take articles out, with all their versions, notes and bookmarks.",
            discussion: "Exits with 1 where an article is not there.")

        @OptionGroup var options: LibraryOptions

        @OptionGroup var names: ArticleNames

        func run() throws {
            let library = try options.open(creates: false)
            try names.forEach(in: library) { article in
                _ = try library.attempt { (library) throws(LibraryError) in try library.forget(article.id) }
            }
        }
    }

    /// `crosshead library reanalyse`: brings everything up to this version of the analysis.
    struct Reanalyse: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reanalyse",
            abstract: "Analyse anew what an older version analysed.",
            discussion: """
                Notes, bookmarks, places and corrections stay where their words are. Stopped at any moment, the same command \
                goes on where it was.
                """)

        @OptionGroup var options: LibraryOptions

        @Flag(help: "Also what this version analysed.")
        var all = false

        func run() throws {
            let library = try options.open(creates: false)
            let progress = ProgressLine()
            let count = try Reanalyzer(library: library, includesCurrent: all).run { progress.show("\($0) analysed") }
            progress.clear()
            try Output.write("\(count) analysed\n")
        }
    }
}
