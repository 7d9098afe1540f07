import ArgumentParser
import Library
import Model

/// The articles of the library that a command works on.
struct ArticleNames: ParsableArguments {
    /// What may name one.
    static let words = "Numbers as search prints them, addresses or files"
    /// What is said of one that is not there.
    static let missing = "not in the library"

    @Argument(help: ArgumentHelp("\(words); - reads a list of them, one a line.", valueName: "articles"))
    var names: [String]

    /// Does something with each. One that is not in the library costs a line on standard error; the others are done, and the
    /// program ends with 1.
    func forEach(in library: ArticleLibrary, _ body: (KeptArticle) throws -> Void) throws {
        var isMissing = false
        for name in ArgumentList(names) {
            if let article = try library.article(named: name) {
                try body(article)
            } else {
                Output.complain("crosshead: \(name): \(Self.missing)\n")
                isMissing = true
            }
        }
        if isMissing { throw ExitCode(1) }
    }
}

extension ArticleLibrary {
    /// The article that somebody names by its number, its address or a file with the same bytes.
    func article(named name: String) throws(Failure) -> KeptArticle? {
        let bytes = Int(name) == nil ? try? ByteSource(argument: name).path.map(ByteSource.contents) : nil
        return try attempt { (library) throws(LibraryError) in
            var id = Int(name)
            if id == nil { id = try library.article(at: name) }
            if id == nil, let bytes { id = try library.article(with: bytes) }
            return if let id { try library.article(id) } else { nil }
        }
    }
}

extension KeptArticle {
    /// What a line calls it: `2024-03-03 · The Courier · Harbour opens`.
    var line: String {
        [metadata.published.map { String($0.prefix(10)) }, metadata.site, name].compactMap(\.self)
            .joined(separator: " · ")
    }
}
