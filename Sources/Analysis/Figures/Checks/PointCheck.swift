import Model

/// Percent written for percentage points: "rose 2 percent, from 4 percent to 6 percent".
struct PointCheck: SentenceCheck {
    /// Where to look.
    let block: AtomBlock

    /// Atoms between the change and its values.
    private static let reach = 6

    func notes(on matches: [Match], in sentence: MatchedSentence) -> [Note] {
        Movement.all(in: sentence, matches, block).compactMap { movement in
            let (from, to) = (matches[movement.from], matches[movement.to])
            guard movement.kind == .percent, matches[max(movement.from, movement.to)].unit == "%", let old = from.value,
                let new = to.value, old > 0, let index = movement.change(matches, sentence, block, within: Self.reach),
                let stated = matches[index].value
            else { return nil }
            let points = abs(new - old)
            let relative = points / old * 100
            guard abs(stated - points) < 0.06, abs(stated - relative) > max(0.5, 0.15 * relative) else { return nil }
            return Note(
                .doubted,
                "the difference is in percentage points; in percent it would be \(ChangeCheck.percent(relative))",
                at: [matches[index], from, to].map { block.span($0.first, $0.end) })
        }
    }
}
