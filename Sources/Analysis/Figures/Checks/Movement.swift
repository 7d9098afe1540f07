import Model

/// Two values of one amount, the one it came from and the one it went to: "from 100 to 120", "to 120 from 100", "120, up 20%
/// from 100".
struct Movement {
    /// The value before, as an index of a match.
    let from: Int
    /// The value after.
    let to: Int
    /// The change in percent that stands between the two values.
    var change: Int?
    /// What both values are; "from 100 to 120 tonnes" has its unit at the end.
    let kind: Figure.Kind

    /// The first and last atom of both.
    func atoms(_ matches: [Match]) -> Range<Int> {
        let (first, last) = from < to ? (matches[from], matches[to]) : (matches[to], matches[from])
        return (first.outer ?? first.first)..<last.end
    }

    /// The movements of a sentence; dates and the like may stand between the two values.
    static func all(in sentence: MatchedSentence, _ matches: [Match], _ block: AtomBlock) -> [Movement] {
        let amounts = sentence.matches.filter { isAmount(matches[$0]) }
        let pairs = zip(amounts, amounts.dropFirst()).compactMap { a, b -> Movement? in
            let (first, second) = (matches[a], matches[b])
            guard let kind = kind(first, second), (second.outer ?? second.first) - first.end < 10 else { return nil }
            switch (block.word((first.outer ?? first.first) - 1), block.word((second.outer ?? second.first) - 1)) {
            case (.from, .to): return Movement(from: a, to: b, kind: kind)
            case (.to, .from): return Movement(from: b, to: a, kind: kind)
            default: return nil
            }
        }
        let triples = zip(amounts, zip(amounts.dropFirst(), amounts.dropFirst(2))).compactMap { a, rest -> Movement? in
            let (change, b) = rest
            guard matches[change].kind == .percent, matches[change].role == .change, matches[a].role != .change,
                matches[a].kind == matches[b].kind, matches[a].unit == matches[b].unit,
                matches[a].per == matches[b].per,
                (matches[change].outer ?? matches[change].first) - matches[a].end < 12,
                matches[b].first - matches[change].end < 5, matches[a].end <= matches[change].first,
                isAfterFrom(matches[b], block)
            else { return nil }
            return Movement(from: b, to: a, change: change, kind: matches[a].kind)
        }
        return pairs + triples
    }

    /// "from 95 percent", "from the 95 percent"
    private static func isAfterFrom(_ match: Match, _ block: AtomBlock) -> Bool {
        let before = (match.outer ?? match.first) - 1
        return block.word(before) == .from || block.word(before) == .the && block.word(before - 1) == .from
    }

    /// What two values are, where they can be of one amount.
    private static func kind(_ first: Match, _ second: Match) -> Figure.Kind? {
        if first.kind == second.kind { return first.unit == second.unit && first.per == second.per ? first.kind : nil }
        let isBare = first.kind == .count && first.subject?.head == nil
        return isBare && second.kind != .money ? second.kind : nil
    }

    /// The change in percent of the movement: between its values, else right before or after them, within some atoms.
    func change(_ matches: [Match], _ sentence: MatchedSentence, _ block: AtomBlock, within reach: Int) -> Int? {
        if let change { return change }
        let (first, last) = (min(from, to), max(from, to))
        let atoms = atoms(matches)
        return [first - 1, last + 1].first { index in
            guard sentence.matches.contains(index) else { return false }
            let match = matches[index]
            guard match.kind == .percent, match.unit == "%", match.role == .change else { return false }
            let start = index < first ? match.end : atoms.upperBound
            let gap = (index < first ? atoms.lowerBound : match.first) - start
            return gap <= reach && !Self.isOfAnother(start..<(start + max(0, gap)), block)
        }
    }

    /// Whether a clause of its own begins in the gap.
    private static func isOfAnother(_ gap: Range<Int>, _ block: AtomBlock) -> Bool {
        gap.contains { index in
            switch block.word(index) {
            case .but, .which, .who, .or: true
            case .and: !ChangeWords.keys.contains(block.atom(index + 1)?.key ?? 0)
            case .than: false
            default: block.mark(index) == ";" || SubjectVerbs.clauseStarts.contains(block.atom(index)?.key ?? 0)
            }
        }
    }

    private static func isAmount(_ match: Match) -> Bool {
        switch match.kind {
        case .count, .money, .measure, .percent: match.value != nil
        case .ordinal, .age, .duration, .date, .time, .ratio, .score, .label: false
        }
    }
}

/// How exact a number looks that is written so: 340 is good to the tens, 3.5 to the tenths.
enum Rounding {
    /// By how much of itself a value may differ from the exact one: half of its last digit, at most a fortieth.
    static func error(of value: Double) -> Double { min(0.5 * unit(of: value) / max(abs(value), 1e-9), 0.025) }

    /// A number for a note: without decimals where it has none.
    static func words(_ value: Double) -> String {
        let hundredths = (value * 100).rounded() / 100
        return hundredths == hundredths.rounded() && abs(hundredths) < 1e15 ? "\(Int(hundredths))" : "\(hundredths)"
    }

    /// The worth of the last digit that is not nought.
    static func unit(of value: Double) -> Double {
        guard value.isFinite, value != 0 else { return 1 }
        var unit = 0.001
        while unit < abs(value), (value / (unit * 10)).rounded() * (unit * 10) == (value * 1_000).rounded() / 1_000 {
            unit *= 10
        }
        return unit
    }

    /// Whether one number is the other, rounded as it looks.
    static func agree(_ rounded: Double, _ exact: Double) -> Bool {
        abs(rounded - exact) <= 0.5 * unit(of: rounded) + 1e-9 * abs(exact)
            || abs(rounded - exact) <= 0.02 * abs(exact)
    }
}
