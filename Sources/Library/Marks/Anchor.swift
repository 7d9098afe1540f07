public import Model
import Search

/// A place in an article that is found again when the text around it has changed: its words, what stood before and after
/// them, and where that was.
public struct Anchor: Hashable, Sendable {
    /// The words.
    public let exact: String
    /// What stood before them.
    public let prefix: String
    /// What stood after them.
    public let suffix: String
    /// Where they stood.
    public let span: Span

    /// How much of the text around is kept, in bytes.
    private static let context = 32
    /// Words of fewer bytes than this are found elsewhere by chance, so some of the text around them must be the same.
    private static let telling = 24
    /// How much of it, in bytes.
    private static let enough = 8

    /// An anchor of known parts.
    public init(exact: String, prefix: String, suffix: String, span: Span) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.span = span
    }

    /// The anchor of a span of a text.
    public init(_ span: Span, in text: Text) {
        let before = text.boundary(atOrBefore: span.start - Self.context)
        let after = text.boundary(atOrBefore: span.end + Self.context)
        self.init(
            exact: text[span], prefix: text[Span(min(before, span.start), span.start)],
            suffix: text[Span(span.end, max(after, span.end))], span: span)
    }

    /// Where it is in a text now; `nil` where its words are gone, or so short that they may be others.
    public func find(in text: Text) -> Span? {
        if stands(at: span, in: text) { return span }
        let needed = min(Self.enough, prefix.utf8.count + suffix.utf8.count)
        let found = (try? TextSearcher(FoldedText(text)).find(Query(exact))) ?? []
        let weighed = found.map { (span: $0, weight: agreement(at: $0, in: text)) }
        let best = weighed.max { one, other in
            if one.weight != other.weight { return one.weight < other.weight }
            return abs(one.span.start - span.start) > abs(other.span.start - span.start)
        }
        guard let best, exact.utf8.count >= Self.telling || best.weight >= needed else { return nil }
        return best.span
    }

    /// Whether it is where it was, with the same around it.
    private func stands(at span: Span, in text: Text) -> Bool {
        guard span.end <= text.count, text.bytes[span.range].elementsEqual(exact.utf8) else { return false }
        return agreement(at: span, in: text) >= min(Self.enough, prefix.utf8.count + suffix.utf8.count)
    }

    /// How many bytes around a span are those that stood around the anchor.
    private func agreement(at span: Span, in text: Text) -> Int {
        let before = zip(text.bytes[..<span.start].reversed(), prefix.utf8.reversed()).prefix { $0 == $1 }.count
        let after = zip(text.bytes[span.end...], suffix.utf8).prefix { $0 == $1 }.count
        return before + after
    }
}
