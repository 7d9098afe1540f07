import Analysis
import Model
import Testing

/// Whatever the text is, it is read to its end, and the same each time.
@Suite struct QuoteTotalityTests {
    /// Scalars of all planes, the marks and words that quotes are made of among them.
    private func text(seed: UInt64) -> String {
        var state = seed
        func next(_ limit: UInt32) -> UInt32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt32(truncatingIfNeeded: state >> 33) % limit
        }
        let words = ["“", "”", "'", "\"", "«", "said ", "Lee ", "according to ", ": ", ", ", ". ", "\n", " — ", "he "]
        var string = ""
        for _ in 0..<200 {
            switch next(3) {
            case 0: string += words[Int(next(UInt32(words.count)))]
            case 1: string.unicodeScalars.append(Unicode.Scalar(next(0x300)) ?? " ")
            default: string.unicodeScalars.append(Unicode.Scalar(next(0x11_0000)) ?? "\u{FFFD}")
            }
        }
        return string
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func anyUnicodeGivesQuotesOfWholeScalarsInOrder(_ seed: UInt64) {
        let draft = MarkedQuotes(text(seed: seed)).draft
        let sentences = SentenceSplitter().split(draft)
        let quotes = QuoteFinder().find(in: draft, sentences: sentences)
        for span in quotes.flatMap({ $0.content + [$0.cue, $0.source].compactMap(\.self) }) {
            #expect(0 <= span.start && span.start < span.end && span.end <= draft.text.count)
            #expect(draft.text.bytes[span.start] & 0xC0 != 0x80)
            #expect(span.end == draft.text.count || draft.text.bytes[span.end] & 0xC0 != 0x80)
        }
        #expect(quotes.allSatisfy { zip($0.content, $0.content.dropFirst()).allSatisfy { $0.end <= $1.start } })
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func theSameTextGivesTheSameQuotes(_ seed: UInt64) {
        let draft = MarkedQuotes(text(seed: seed)).draft
        #expect(Analyzer().analyze(draft).quotes == Analyzer().analyze(draft).quotes)
    }
}
