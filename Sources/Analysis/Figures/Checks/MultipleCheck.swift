import Model

/// "Doubled", "tripled" or "halved" with two values that did not.
struct MultipleCheck: SentenceCheck {
    /// Where to look.
    let block: AtomBlock

    /// Atoms between the verb and the values.
    private static let reach = 8

    func notes(on matches: [Match], in sentence: MatchedSentence) -> [Note] {
        Movement.all(in: sentence, matches, block).compactMap { movement in
            let atoms = movement.atoms(matches)
            let (from, to) = (matches[movement.from], matches[movement.to])
            let first = min(movement.from, movement.to)
            guard let old = from.value, let new = to.value, old > 0, from.modifier == nil, to.modifier == nil,
                let verb = verb(before: atoms.lowerBound, sentence.atoms.lowerBound), let key = block.atom(verb)?.key,
                let factor = MultipleVerbs.factors[key],
                !sentence.matches.contains(first - 1) || matches[first - 1].first < verb
            else { return nil }
            guard !Self.fits(new / old, factor, exactness(before: verb)) else { return nil }
            return Note(
                .doubted,
                "from \(block.words(from.first, from.end)) to \(block.words(to.first, to.end)) is \(Rounding.words(new / old)) times as much, not \(Rounding.words(factor))",
                at: [block.span(verb, verb + 1)] + [from, to].map { block.span($0.first, $0.end) })
        }
    }

    /// The nearest such verb before two values, in the same clause.
    private func verb(before index: Int, _ first: Int) -> Int? {
        for at in stride(from: index - 1, through: max(first, index - Self.reach), by: -1) {
            guard let atom = block.atom(at), atom.kind == .word else { return nil }
            if MultipleVerbs.factors[atom.key] != nil { return at }
        }
        return nil
    }

    private func exactness(before verb: Int) -> Figure.Modifier? {
        switch block.word(verb - 1) {
        case .than: .moreThan
        case .nearly, .almost, .about: .about
        default: nil
        }
    }

    /// Papers round: a doubling may be 1.8 or 2.3 times as much.
    private static func fits(_ actual: Double, _ factor: Double, _ exactness: Figure.Modifier?) -> Bool {
        let share = factor < 1 ? factor / actual : actual / factor
        return switch exactness {
        case .moreThan: share >= 0.97 && share < 1.6
        case .about: share > 0.75 && share < 1.05
        default: share > 0.85 && share < 1.25
        }
    }
}
