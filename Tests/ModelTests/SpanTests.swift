import Model
import Testing

@Suite struct SpanTests {
    @Test func aSpanHoldsItsFirstByteAndNotItsEnd() {
        let span = Span(2, 4)
        #expect(span.contains(2) && span.contains(3) && !span.contains(4))
    }
}
