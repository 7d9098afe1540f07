import Model

/// Something a copy desk would catch within one sentence.
protocol SentenceCheck {
    /// The doubts about a sentence, each with the places that do not fit each other.
    func notes(on matches: [Match], in sentence: MatchedSentence) -> [Note]
}

/// All checks of single sentences.
struct SentenceChecker {
    /// Where to look.
    let block: AtomBlock

    /// The doubts about the sentences of a block.
    func check(_ matches: [Match], _ sentences: [MatchedSentence]) -> [Note] {
        let checks: [any SentenceCheck] = [
            ChangeCheck(block: block), MultipleCheck(block: block), PointCheck(block: block), ShareCheck(block: block),
            SumCheck(block: block),
        ]
        return sentences.flatMap { sentence in checks.flatMap { $0.notes(on: matches, in: sentence) } }
    }
}
