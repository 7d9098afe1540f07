import Model
import Search

/// The part of an article that shows best why it was found.
struct Snippet {
    /// Where the first of the words stands.
    private(set) var span: Span
    /// The words with some around them, on one line.
    let words: String

    /// How far before the first of the words it begins, and how long it is, in bytes.
    private static let lead = 24
    private static let length = 160

    /// The snippet of some terms in a text: where most different ones stand together. The title stands beside it already, so
    /// places after it are preferred, and what is found nowhere else is shown with the words that follow it.
    init(_ terms: [String], in text: Text, title: String?) {
        let head = title.map { text.bytes.starts(with: $0.utf8) ? $0.utf8.count : 0 } ?? 0
        let searcher = TextSearcher(FoldedText(text))
        let places = terms.enumerated().flatMap { index, term in
            ((try? searcher.find(Query(FoldedText.string(term)))) ?? []).prefix(Self.most).map { ($0, index) }
        }.sorted { ($0.0.start < head ? 1 : 0, $0.0, $0.1) < ($1.0.start < head ? 1 : 0, $1.0, $1.1) }
        var best: (span: Span, count: Int)?
        for (position, place) in places.enumerated() {
            let near = places[position...].prefix {
                (place.0.start..<(place.0.start + Self.length - Self.lead)).contains($0.0.start)
            }
            let count = Set(near.map(\.1)).count
            if count > best?.count ?? 0 { best = (place.0, count) }
            if count == terms.count { break }
        }
        let found = best?.span ?? Span(0, 0)
        self.init(found.start < head ? Span(head, head) : found, in: text, from: head)
        span = found
    }

    /// Places of one term that are looked at.
    private static let most = 500

    /// The snippet around a span, of words from an offset on.
    init(_ span: Span, in text: Text, from first: Int = 0) {
        self.span = span
        let lead = text.boundary(atOrBefore: span.start - Self.lead)
        let start = lead < first ? min(first, span.start) : Self.wordStart(lead, before: span.start, in: text)
        let end = text.boundary(atOrBefore: max(start + Self.length, min(span.end, start + 2 * Self.length)))
        let line = text[Span(start, max(start, end))].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        words = (start > first ? "…" : "") + line + (end < text.count ? "…" : "")
    }

    /// The start of the first whole word at or after an offset.
    private static func wordStart(_ offset: Int, before limit: Int, in text: Text) -> Int {
        guard offset > 0 else { return 0 }
        let space = text.bytes[offset..<limit].firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        return space.map { $0 + 1 } ?? limit
    }
}
