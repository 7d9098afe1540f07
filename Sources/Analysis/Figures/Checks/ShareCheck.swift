import Model

/// More than all: "120 percent of voters".
struct ShareCheck: SentenceCheck {
    /// Where to look.
    let block: AtomBlock

    func notes(on matches: [Match], in sentence: MatchedSentence) -> [Note] {
        sentence.matches.compactMap { index in
            let match = matches[index]
            guard match.kind == .percent, match.unit == "%", match.role != .change, block.word(match.end) == .of,
                let value = match.value ?? match.high, value > 100, let subject = match.subject,
                let last = block.atom(subject.end - 1), ShareNouns.keys.contains(last.key)
            else { return nil }
            return Note(
                .doubted, "a share of more than 100%",
                at: [block.span(match.first, match.end), block.span(subject.first, subject.end)])
        }
    }
}
