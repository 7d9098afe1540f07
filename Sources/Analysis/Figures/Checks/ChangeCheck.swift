import Model

/// A change in percent that its two values contradict: "up 7% from 100 to 120".
struct ChangeCheck: SentenceCheck {
    /// Where to look.
    let block: AtomBlock

    /// Atoms between the change and its values.
    private static let reach = 6

    func notes(on matches: [Match], in sentence: MatchedSentence) -> [Note] {
        Movement.all(in: sentence, matches, block).compactMap { movement in
            let (from, to) = (matches[movement.from], matches[movement.to])
            guard movement.kind != .percent, from.modifier == nil, to.modifier == nil, let old = from.value,
                let new = to.value, old > 0, new >= 0,
                let index = movement.change(matches, sentence, block, within: Self.reach),
                let stated = matches[index].value,
                matches[index].modifier == nil
            else { return nil }
            let actual = (new - old) / old * 100
            let signed = matches[index].change == .down ? -stated : stated
            // Each of the three numbers is rounded as it looks.
            let noise = 100 * (Rounding.error(of: old) + Rounding.error(of: new)) * (1 + abs(actual) / 100)
            guard abs(signed - actual) > 0.5 * Rounding.unit(of: stated) + noise + 0.5 + 0.03 * abs(actual) else {
                return nil
            }
            let way = actual < 0 ? "down" : "up"
            return Note(
                .doubted,
                "the change does not fit its two values, \(block.words(from.first, from.end)) and \(block.words(to.first, to.end)): that is \(way) \(Self.percent(abs(actual)))",
                at: [matches[index], from, to].map { block.span($0.first, $0.end) })
        }
    }

    /// A percentage for a note.
    static func percent(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
