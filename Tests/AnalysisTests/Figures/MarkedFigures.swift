import Analysis
import Model
import Testing

/// A text with its figures marked: `It cost ⟦money 1.2e9 GBP ~:£1.2bn⟧ in ⟦date 2013:2013⟧.`
///
/// Before the colon: the kind, then in any order the value (`low..high` for a range, parts joined by `-` for a score, the
/// timex of a date), the unit, the modifier, `past` or `future`, `every`, `/hour` for a rate.
struct MarkedFigures {
    /// The text without marks.
    private(set) var text = ""
    /// What is expected: the marked words and the description of each.
    private(set) var expected: [Marked] = []

    /// One figure.
    struct Marked: CustomStringConvertible {
        let words: String
        let facts: [String]
        var description: String { "⟦\(facts.joined(separator: " ")):\(words)⟧" }
    }

    init(_ marked: String) {
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)..<close]
            // Clock times have colons of their own; the words start after the last fact, so facts write them as `T14.45`.
            let colon = inside.firstIndex(of: ":") ?? inside.startIndex
            let words = String(inside[inside.index(after: colon)...])
            let facts = inside[..<colon].split(separator: " ").map {
                $0.replacing(".", with: $0.contains("T") ? ":" : ".")
            }
            expected.append(Marked(words: words, facts: facts.map(String.init)))
            text += words
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    /// The figures of the text, labels left out unless one is expected.
    func found(published: String? = nil) -> [Figure] {
        let text = Text(text)
        var blocks: [Block] = []
        var start = 0
        for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !line.isEmpty { blocks.append(Block(.paragraph, Span(start, start + line.count))) }
            start += line.count + 1
        }
        let draft = Article.Draft(text: text, blocks: blocks, metadata: Metadata(published: published))
        let wantsLabels = expected.contains { $0.facts.first == Figure.Kind.label.rawValue }
        return FigureFinder().find(in: draft, sentences: SentenceSplitter().split(draft)).filter {
            wantsLabels || $0.kind != .label
        }
    }

    /// Checks that just the marked figures are found, and as described.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let found = found()
        let actual = found.map { Marked(words: Text(text)[$0.span], facts: Self.facts($0)) }
        let isEqual = actual.count == expected.count && zip(actual, expected).allSatisfy(Self.agree)
        #expect(isEqual, "expected \(expected), found \(actual)", sourceLocation: sourceLocation)
    }

    private static func agree(_ actual: Marked, _ expected: Marked) -> Bool {
        guard actual.words == expected.words, actual.facts.count == expected.facts.count else { return false }
        return expected.facts.allSatisfy { fact in
            actual.facts.contains { $0 == fact || numbers($0) != nil && numbers($0) == numbers(fact) }
        }
    }

    /// The number, or the ends of the range, that a fact writes.
    private static func numbers(_ fact: String) -> [Double]? {
        let numbers = fact.replacing("..", with: " ").split(separator: " ").map { Double($0) }
        return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }

    private static func facts(_ figure: Figure) -> [String] {
        var facts = [figure.kind.rawValue]
        if let value = figure.value { facts.append(number(value)) }
        if let low = figure.low, let high = figure.high { facts.append(number(low) + ".." + number(high)) }
        if !figure.parts.isEmpty { facts.append(figure.parts.map(String.init).joined(separator: "-")) }
        if let timex = figure.timex { facts.append(timex) }
        if let unit = figure.unit { facts.append(unit) }
        if let modifier = figure.modifier { facts.append(modifier.rawValue) }
        if let direction = figure.direction { facts.append(direction.rawValue) }
        if figure.recurs { facts.append("every") }
        if let per = figure.per { facts.append("/" + per) }
        return facts
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
