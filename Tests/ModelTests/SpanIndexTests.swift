import Model
import Testing

@Suite struct SpanIndexTests {
    let index = SpanIndex([(Span(0, 50), 0), (Span(5, 9), 1), (Span(5, 7), 2), (Span(20, 30), 3), (Span(60, 61), 4)])

    @Test(arguments: [(0, 0), (5, 1), (8, 1), (9, 0), (25, 3), (49, 0), (50, nil), (60, 4), (61, nil)])
    func theInnermostItemIsFoundThatStartsLast(offset: Int, item: Int?) {
        #expect(index.item(at: offset) == item)
    }

    @Test func whatComesNextIsAfterTheOffset() {
        #expect(index.firstPosition(after: 5) == 3 && index.firstPosition(atOrAfter: 5) == 1)
        #expect(index.firstPosition(after: 60) == 5)
    }

    @Test func codePointsAreCountedAcrossTheirCheckpoints() {
        let text = Text(String(repeating: "aữ🙂e\u{301}", count: 100))
        let points = CodePoints(text)
        var offset = 0
        for (count, scalar) in text[text.span].unicodeScalars.enumerated() {
            #expect(points.offset(offset) == count)
            offset += UTF8.width(scalar)
        }
        #expect(points.offset(offset) == 500)
    }
}
