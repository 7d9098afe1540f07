import Analysis
import Glibc
import Model
import Testing

/// The time that quotes take grows with the text and no faster, whatever the text is made of.
@Suite struct QuoteTimeTests {
    /// The processor time of this thread alone, so that a busy machine does not matter.
    private func seconds(_ string: String) -> Double {
        let draft = MarkedQuotes(string).draft
        let sentences = SentenceSplitter().split(draft)
        var start = timespec(), end = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
        _ = QuoteFinder().find(in: draft, sentences: sentences)
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
        return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
    }

    @Test(arguments: [
        "“The road is open,” she said. ",
        "“the road ” said she and ",
        "she said and he said and they told him ",
        "“ ",
        "‘the workers’ road ",
        "according to the mayor, whether the road ",
    ])
    func oneLongParagraphTakesTimeInProportion(_ piece: String) {
        let short = String(repeating: piece, count: 8_000 / piece.utf8.count)
        let once = (0..<3).map { _ in seconds(short) }.min() ?? 0
        let eightfold = seconds(String(repeating: short, count: 8))
        // A step that looks back at all before it would take sixty-four times as long.
        #expect(eightfold < 20 * once, "\(once) s, then \(eightfold) s")
    }
}
