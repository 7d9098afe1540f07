import Analysis
import Formats
import FoundationEssentials
import Model

/// Documents of a corpus → what is printed of them.
struct CorpusPrinter: Sendable {
    /// How objects are laid out.
    enum Layout {
        /// Indented.
        case indented
        /// One a line.
        case line
    }

    /// What is printed for a document.
    enum Output: Sendable {
        /// An object.
        case record([UInt8])
        /// The reason why there is none, for people.
        case failure(place: String, reason: String)
        /// The same as an object.
        case failureRecord([UInt8])
    }

    let layout: Layout
    /// The fields wanted; `nil` for all.
    let fields: Set<String>?
    /// Whether plain texts stay unaltered.
    let raw: Bool
    /// The charset of files and archived pages, whatever they say themselves.
    var charset: Charset?
    /// Whether a document that cannot be read gives an object as well.
    let printsFailures: Bool

    /// What the analysis finds; without these there is none to do.
    private static let found: Set<String> = ["figures", "notes", "quotes", "speakers", "timeline"]

    /// What is printed for a document.
    func print(_ document: CorpusDocument) -> Output {
        switch document.read(raw: raw, charset: charset) {
        case .draft(let draft, let id):
            let article = analyze(raw ? draft : draft.withoutFurniture())
            do {
                return .record(try encode(ArticleRecord(id: id, article: article, fields: fields)))
            } catch {
                return failure(document, id: id, reason: "it cannot be written as JSON: \(error)")
            }
        case .failed(let id, let reason): return failure(document, id: id, reason: reason)
        }
    }

    private func analyze(_ draft: Article.Draft) -> Article {
        guard let fields, fields.isDisjoint(with: Self.found) else { return Analyzer().analyze(draft) }
        return Article(draft)
    }

    private func failure(_ document: CorpusDocument, id: String?, reason: String) -> Output {
        let record = FailureRecord(id: id, place: document.place, error: reason)
        guard printsFailures, let json = try? encode(record) else {
            return .failure(place: document.place, reason: reason)
        }
        return .failureRecord(json)
    }

    private func encode(_ record: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if layout == .indented { encoder.outputFormatting.insert(.prettyPrinted) }
        let json = Printable.json(String(decoding: try encoder.encode(record), as: UTF8.self))
        return Array(json.utf8) + [UInt8(ascii: "\n")]
    }
}

/// A document that could not be read, as `crosshead extract -` prints it; the fields are in `docs/extract.md`.
struct FailureRecord: Encodable {
    let schema = ArticleRecord.schema
    let id: String?
    let place: String
    let error: String

    private enum CodingKeys: String, CodingKey {
        case error, id, place, schema
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(schema, forKey: .schema)
        try fields.encode(id, forKey: .id)
        try fields.encode(place, forKey: .place)
        try fields.encode(error, forKey: .error)
    }
}
