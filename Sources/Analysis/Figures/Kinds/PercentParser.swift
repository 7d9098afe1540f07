import Model

/// Reads shares and their changes: `7%`, `per cent`, percentage points, basis points, points in polls.
struct PercentParser {
    /// Where to read.
    let block: AtomBlock

    /// The percentage of which `numeral` is the number.
    func parse(_ numeral: Numeral) -> Quantity? {
        guard !numeral.isOrdinal else { return nil }
        if numeral.isPart, let half = partOfPercent(numeral) { return half }
        return unit(at: numeral.next, numeral).map { Quantity(numeral, .percent, unit: $0.unit, end: $0.end) }
    }

    /// The unit at `index`: `%`, `pp` or `bp`.
    private func unit(at index: Int, _ numeral: Numeral) -> (unit: String, end: Int)? {
        if let mark = block.mark(index), mark == "%" || mark == "\u{FF05}" { return ("%", index + 1) }
        let at = block.afterHyphen(index)
        switch block.word(at) {
        case .percent, .pct, .percents, .percentages: return points(at + 1) ?? ("%", at + 1)
        case .pc where block.isJoined(at) && block.isDigits(at - 1): return ("%", at + 1)
        case .percentage: return points(at + 1) ?? ("%", at + 1)
        case .per where block.word(at + 1) == .cent: return points(at + 2) ?? ("%", at + 2)
        case .basis
        where block.word(block.afterHyphen(at + 1)) == .points || block.word(block.afterHyphen(at + 1)) == .point:
            return ("bp", block.afterHyphen(at + 1) + 1)
        case .bps, .bp: return ("bp", at + 1)
        case .points, .point: return isPoll(at, numeral) ? ("pp", at + 1) : nil
        default: return nil
        }
    }

    /// "percentage points", once "percentage" is read.
    private func points(_ index: Int) -> (unit: String, end: Int)? {
        let at = block.afterHyphen(index)
        guard block.word(at) == .point || block.word(at) == .points else { return nil }
        return ("pp", at + 1)
    }

    /// "half of 1 percent", "a quarter of a percentage point", "half a percent".
    private func partOfPercent(_ numeral: Numeral) -> Quantity? {
        var next = block.afterHyphen(numeral.end)
        if block.word(next) == .of { next += 1 }
        var factor = 1.0
        switch block.word(next) {
        case .a: next += 1
        default:
            if let inner = NumeralReader(block: block).read(at: next), inner.first == next, !inner.isOrdinal,
                next > numeral.end
            {
                factor = inner.value
                next = inner.end
            }
        }
        guard let unit = unit(at: next, numeral) else { return nil }
        var quantity = Quantity(numeral, .percent, unit: unit.unit, end: unit.end)
        quantity.value = numeral.value * factor
        return quantity
    }

    /// Whether "points" are those of a poll or a rate: the sentence speaks of one, and they are few.
    private func isPoll(_ index: Int, _ numeral: Numeral) -> Bool {
        guard numeral.value < 100, numeral.scale == 1 else { return false }
        // "at one point" is a moment.
        if numeral.value == 1, !numeral.isDigits, block.word(numeral.first - 1) == .at { return false }
        if numeral.isPart { return true }
        let near = max(0, numeral.first - 30)..<min(block.count, index + 16)
        return near.contains { block.atom($0).map { PollWords.keys.contains($0.key) } ?? false }
            && !near.contains { block.atom($0).map { PollWords.others.contains($0.key) } ?? false }
    }
}
