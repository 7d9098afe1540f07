import Analysis
import Model
import Testing

@Suite struct FigureFinderTotalityTests {
    /// Pieces that parsers react to, put together at random.
    private static let pieces = [
        "1", "2,000", "12,34,567", "99999999999999999999", ".5", "½", "1/2", "5-4", "19:00", "2016", "'98", "70s",
        "first", "twenty", "-", "hundred",
        "million", "bn", "m", "k", "$", "£", "USD", "A$", "Rs.", "%", "per cent", "points", "half", "a", "an", "and",
        "of", "to", "from", "between",
        "years", "old", "ago", "every", "Jan", "May", "Monday", "the", "tomorrow", "at", "p.m.", "o’clock", "past",
        "Q3", "week", "in", "km", "feet",
        "°C", "\"", "(", ")", ",", ".", ";", "\n", "\r\n", "\u{A0}", "\u{2009}", "\0", "é", "👩‍🚀", "—", "~", "+", "/",
        "@", "#", "www.", "page", "Tarn",
        "people", "rose", "was", "minus", "thirds", "quarters", "dozen", "thousands", "nil", "x", "fold", "times", "’s",
        "´",
    ]

    @Test(arguments: 0..<40) func anyTextGivesFiguresInOrderOnBoundaries(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        var words = ""
        for _ in 0..<400 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            words += Self.pieces[Int(state % UInt64(Self.pieces.count))]
            if state & 0x300 != 0 { words += " " }
        }
        let text = Text(words)
        let draft = Article.Draft(
            text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata(published: "2016-02-29"))
        var end = 0
        for figure in FigureFinder().find(in: draft, sentences: SentenceSplitter().split(draft)) {
            #expect(figure.span.start >= end && !figure.span.isEmpty)
            #expect(text.isBoundary(figure.span.start) && text.isBoundary(figure.span.end))
            if let subject = figure.subject { #expect(text.span.contains(subject)) }
            end = figure.span.end
        }
    }

    @Test func noTextGivesNoFigures() {
        #expect(MarkedFigures("").found().isEmpty)
        #expect(MarkedFigures("Nobody came, and nothing was said.").found().isEmpty)
    }
}
