import Model
import Search

/// The part of an article that shows best why it was found.
struct Snippet {
    /// Where the first of the words stands.
    let span: Span
    /// The words with some around them, on one line.
    let words: String

    /// How far before the first of the words it begins, and how long it is, in bytes.
    private static let lead = 50
    private static let length = 160

    /// The snippet of some terms in a text: where most different ones stand together.
    init(_ terms: [String], in text: Text) {
        let searcher = TextSearcher(FoldedText(text))
        let places = terms.enumerated().flatMap { index, term in
            ((try? searcher.find(Query(FoldedText.string(term)))) ?? []).prefix(Self.most).map { ($0, index) }
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        var best: (span: Span, count: Int)?
        for (position, place) in places.enumerated() {
            let near = places[position...].prefix { $0.0.start < place.0.start + Self.length - Self.lead }
            let count = Set(near.map(\.1)).count
            if count > best?.count ?? 0 { best = (place.0, count) }
            if count == terms.count { break }
        }
        self.init(best?.span ?? Span(0, 0), in: text)
    }

    /// Places of one term that are looked at.
    private static let most = 500

    /// The snippet around a span.
    init(_ span: Span, in text: Text) {
        self.span = span
        let start = Self.wordStart(text.boundary(atOrBefore: span.start - Self.lead), before: span.start, in: text)
        let end = text.boundary(atOrBefore: max(start + Self.length, min(span.end, start + 2 * Self.length)))
        let line = text[Span(start, max(start, end))].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        words = (start > 0 ? "…" : "") + line + (end < text.count ? "…" : "")
    }

    /// The start of the first whole word at or after an offset.
    private static func wordStart(_ offset: Int, before limit: Int, in text: Text) -> Int {
        guard offset > 0 else { return 0 }
        let space = text.bytes[offset..<limit].firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        return space.map { $0 + 1 } ?? limit
    }
}
