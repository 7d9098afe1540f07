import Foundation
import Formats
import Model
import Testing

/// Each page in `Pages` has a golden beside it: what the reader makes of it, block for block. `RECORD=1` writes them anew.
@Suite struct HTMLPageTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")

    static let pages: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".html") }.sorted()
    }()

    @Test(arguments: pages)
    func aPageBecomesTheArticleInItsGolden(page: String) throws {
        let bytes = try Array(Data(contentsOf: Self.folder.appending(path: page)))
        let golden = Self.folder.appending(path: page.dropLast(5) + ".txt")
        let tree = describe(HTMLReader().read(bytes, raw: true))
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(tree.utf8).write(to: golden)
            Issue.record("recorded \(golden.lastPathComponent); run again without RECORD")
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == tree)
    }

    @Test(arguments: pages)
    func withoutRawTheFurnitureIsLeftOut(page: String) throws {
        let bytes = try Array(Data(contentsOf: Self.folder.appending(path: page)))
        let raw = HTMLReader().read(bytes, raw: true)
        #expect(HTMLReader().read(bytes) == raw.withoutFurniture(keepsPictures: true))
    }

    @Test func thereArePages() { #expect(Self.pages.count >= 3) }

    /// Metadata, notes and blocks, one a line; line breaks of code as `⏎`, tabs as `⇥`.
    private func describe(_ draft: Article.Draft) -> String {
        let metadata = draft.metadata
        let fields: [(String, String?)] = [
            ("title", metadata.title), ("byline", metadata.byline), ("site", metadata.site),
            ("published", metadata.published), ("modified", metadata.modified), ("language", metadata.language),
            ("excerpt", metadata.excerpt), ("url", metadata.url),
        ]
        var lines = fields.map { "\($0): \($1 ?? "–")" }
        lines += draft.notes.map { "note: \($0.kind) \($0.message)" }
        lines += draft.blocks.map { block in
            let text = draft.text[block.span].replacing("\n", with: "⏎").replacing("\t", with: "⇥")
            return "\(block.kind)\(block.level.map { " \($0)" } ?? "") \(block.span) \(text)"
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
