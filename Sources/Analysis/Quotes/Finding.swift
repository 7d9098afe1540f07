import Model

/// A quote in the making: token numbers of one passage.
struct Finding: Hashable {
    /// What was said, in text order; empty where the words follow in the next passage.
    var content: [Range<Int>]
    /// The words that report it.
    var cue: Range<Int>?
    /// The words that name who said it.
    var source: Range<Int>?
    /// Whether it goes on from the quote that the passage before ends with.
    var continues = false
    /// The name of the rule that found it.
    var rule: String
    /// How sure the attribution is, 0 to 1.
    var confidence: Double

    /// Whether some of its content is among `tokens`.
    func overlaps(_ tokens: Range<Int>) -> Bool { content.contains { $0.overlaps(tokens) } }

    /// Where it stands among the others of its passage.
    var position: Int { content.first?.lowerBound ?? cue?.lowerBound ?? source?.lowerBound ?? 0 }
}
