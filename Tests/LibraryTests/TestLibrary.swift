import Analysis
import Formats
import Foundation
import GRDB
import Model
import Testing

@testable import Library

/// A library in a folder of its own, taken away after the test.
final class TestLibrary {
    let folder: URL
    let library: ArticleLibrary

    var path: String { library.path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        library = try ArticleLibrary(path: folder.appending(path: "deep/library.db").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Keeps a text and says what came of it.
    @discardableResult
    func keep(_ text: String, from origin: String = "/news/a.txt", analysis: Int = 1) throws -> Kept {
        try #require(try library.keep([Self.read(text, from: origin, analysis: analysis)]).first)
    }

    /// A text as a document that was read.
    static func read(_ text: String, from origin: String = "/news/a.txt", analysis: Int = 1) throws -> ReadDocument {
        let bytes = Array(text.utf8)
        let article = Analyzer().analyze(try DocumentReader().read(Document(bytes, name: origin)))
        return ReadDocument(bytes: bytes, origin: origin, article: article, analysis: analysis)
    }

    /// The number in a table.
    func count(_ table: String) throws -> Int {
        try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
    }

    /// What a line finds, as "kind speaker: words at the span".
    func found(_ line: String) throws -> [String] {
        try library.search(try QueryParser().parse(line)).map { hit in
            let source = try #require(try library.source(of: hit.article.id))
            let draft = try DocumentReader().read(Document(source.bytes, name: source.origin))
            return "\(hit.kind) \(hit.speaker.map { "\($0): " } ?? "")\(draft.text[hit.span])"
        }
    }
}

/// Articles about a town that is not.
enum Articles {
    static let harbour = """
        Harbour opens at Port Ellisund

        By Ada Brandt
        3 March 2024

        The new harbour of Port Ellisund opened on Monday. It cost 1.4 billion euros, the mayor said.

        “The harbour will bring work to the town,” said Mayor Ole Strand. “We are proud.”

        Unions are not so sure. “The work will go to others,” said Karin Mo, who leads the dockers’ union.

        Trade through the port reached 3 million tonnes in 2023.
        """

    static let budget = """
        Town council passes budget

        By Ada Brandt
        5 April 2024

        The council of Port Ellisund passed a budget of 210 million euros on Friday.

        “Schools come first,” said Mayor Ole Strand. Karin Mo called the budget a mistake.

        Trade through the port is expected to reach 4 million tonnes in 2025.
        """
}
