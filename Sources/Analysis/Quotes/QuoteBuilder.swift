import Model

/// Builds a quote of the findings of one passage and of those after it that go on with it.
struct QuoteBuilder {
    private var content: [Span] = []
    private var words = 0
    private var marked = 0
    private var longestMarked = 0
    private var cue: Span?
    private var source: Span?
    private var verbClass: Quote.VerbClass?
    private var confidence: Double
    private var rule: String
    /// Whether it ends in marks that no mark closes, with a question, and with the whole of its passage in marks.
    private(set) var isOpen = false
    private(set) var isQuestion = false
    private(set) var isWhole = false

    /// From this many marked words on a quote is more than a fragment.
    private static let leastMarked = 4

    /// A quote that starts with `finding`.
    init(_ finding: Finding, in passage: Passage) {
        confidence = finding.confidence
        rule = finding.rule
        attribute(finding, in: passage)
        add(finding, in: passage)
    }

    /// Takes cue and source from a finding that goes on with this quote.
    mutating func attribute(_ finding: Finding, in passage: Passage) {
        cue = finding.cue.map(passage.span)
        source = finding.source.map(passage.span)
        verbClass = finding.cue.map { cue in
            cue.lazy.compactMap { CueVerbs.verbClass(of: passage.keys[$0]) }.first ?? .neutral
        }
        confidence = finding.confidence
        rule = finding.rule
    }

    /// Adds the content of a finding that goes on with this quote.
    mutating func add(_ finding: Finding, in passage: Passage) {
        for part in finding.content where !part.isEmpty {
            content.append(passage.span(part))
            words += passage.wordCount(part)
            for stretch in passage.stretches(meeting: part) where stretch.inside.overlaps(part) {
                let count = passage.wordCount(stretch.inside.clamped(to: part))
                marked += count
                longestMarked = max(longestMarked, count)
                isOpen = !stretch.isClosed && stretch.close == passage.tokens.count
                isQuestion = passage.isByte(stretch.inside.upperBound - 1, "?")
            }
            isWhole = passage.isInMarks(part)
        }
    }

    /// Whether it names neither cue nor source.
    var isBare: Bool { cue == nil && source == nil }

    /// Whether it has words in marks.
    var isMarked: Bool { marked > 0 }

    /// Whether it has content yet.
    var isEmpty: Bool { words == 0 }

    /// The quote; `nil` while it has no words.
    var quote: Quote? {
        guard words > 0 else { return nil }
        let kind: Quote.Kind = marked == 0 ? .indirect : marked == words ? .direct : .mixed
        let isDirect = 2 * marked >= words && longestMarked >= Self.leastMarked
        return Quote(
            kind: kind, content: content, cue: cue, source: source, verbClass: verbClass, confidence: confidence,
            rule: rule, isDirect: isDirect)
    }
}
