import Model

/// A quote in the making: token numbers of one passage.
package struct Finding: Hashable {
    /// What was said, in text order; empty where the words follow in the next passage.
    package var content: [Range<Int>]
    /// The words that report it.
    package var cue: Range<Int>?
    /// The words that name who said it.
    package var source: Range<Int>?
    /// Whether it goes on from the quote that the passage before ends with.
    package var continues = false
    /// The name of the rule that found it.
    package var rule: String
    /// How sure the attribution is, 0 to 1.
    package var confidence: Double

    /// The same with other content.
    func with(content: [Range<Int>]) -> Finding {
        var finding = self
        finding.content = content
        return finding
    }

    /// How many tokens stand between `tokens` and its cue.
    func distance(to tokens: Range<Int>) -> Int {
        guard let cue else { return tokens.lowerBound }
        return max(tokens.lowerBound - cue.upperBound, cue.lowerBound - tokens.upperBound, 0)
    }

    /// By which ways it was proposed, a bit each (``Origin``).
    var origins: UInt32 = 0

    /// Where it stands among the others of its passage.
    var position: Int { content.first?.lowerBound ?? cue?.lowerBound ?? source?.lowerBound ?? 0 }
}
