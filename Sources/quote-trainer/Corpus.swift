import Foundation
import Model

/// Articles with their quotes marked by hand, as brat writes them: text/NAME.txt and attributions/NAME_xxxx.ann.
struct Corpus {
    /// A quote as annotated; bytes of the text.
    struct GoldQuote {
        var content: [Span] = []
        var source: [Span] = []
        var cue: [Span] = []
    }

    /// An article.
    struct Item {
        let name: String
        let draft: Article.Draft
        let quotes: [GoldQuote]
        let discarded: [Span]
    }

    /// The articles, in order of name.
    let items: [Item]

    /// Reads a folder.
    init(folder: URL) throws {
        let texts = folder.appending(path: "text"), attributions = folder.appending(path: "attributions")
        let names = try FileManager.default.contentsOfDirectory(atPath: texts.path).filter { $0.hasSuffix(".txt") }
            .sorted()
        let files = try FileManager.default.contentsOfDirectory(atPath: attributions.path).filter {
            $0.hasSuffix(".ann")
        }
        var annotation: [String: String] = [:]
        for file in files.sorted() {
            let stem = String(file.dropLast(4))
            let name = stem.lastIndex(of: "_").map { String(stem[..<$0]) } ?? stem
            if annotation[name] == nil { annotation[name] = file }
        }
        items = try names.compactMap { name in
            guard let file = annotation[String(name.dropLast(4))] else { return nil }
            let text = Text(String(decoding: try Data(contentsOf: texts.appending(path: name)), as: UTF8.self))
            let notes = String(decoding: try Data(contentsOf: attributions.appending(path: file)), as: UTF8.self)
            return Self.read(String(name.dropLast(4)), text, notes)
        }
    }

    private static func read(_ name: String, _ text: Text, _ notes: String) -> Item {
        var byteOf: [Int] = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 }
        byteOf.append(text.count)
        var spans: [Substring: [Span]] = [:]
        var discarded: [Span] = []
        var quotes: [GoldQuote] = []
        for line in notes.split(separator: "\n") {
            let fields = line.split(separator: "\t")
            guard fields.count >= 2, let id = fields.first else { continue }
            if id.hasPrefix("T") {
                let kind = fields[1].prefix { $0 != " " }
                let pieces = fields[1].dropFirst(kind.count + 1).split(separator: ";").compactMap { piece -> Span? in
                    let ends = piece.split(separator: " ").compactMap { Int($0) }
                    guard ends.count == 2, ends[0] <= ends[1], ends[1] < byteOf.count else { return nil }
                    return Span(byteOf[ends[0]], byteOf[ends[1]])
                }
                spans[id] = pieces
                if kind == "Discard" { discarded += pieces }
            } else if id.hasPrefix("E") {
                var quote = GoldQuote()
                for argument in fields[1].split(separator: " ") {
                    let sides = argument.split(separator: ":")
                    guard sides.count == 2 else { continue }
                    let target = spans[sides[1]] ?? []
                    if sides[0].hasPrefix("Content") { quote.content += target }
                    if sides[0].hasPrefix("Source") { quote.source += target }
                    if sides[0].hasPrefix("Cue") { quote.cue += target }
                }
                if !quote.content.isEmpty { quotes.append(quote) }
            }
        }
        var blocks: [Block] = []
        var start = 0
        for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !line.isEmpty { blocks.append(Block(.paragraph, Span(start, start + line.count))) }
            start += line.count + 1
        }
        return Item(
            name: name, draft: Article.Draft(text: text, blocks: blocks, metadata: Metadata()), quotes: quotes,
            discarded: discarded
        )
    }
}
