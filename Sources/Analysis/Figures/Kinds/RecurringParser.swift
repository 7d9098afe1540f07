import Model

/// Reads what comes again and again: `every 72 minutes`, `each two days`.
struct RecurringParser {
    /// Where to read.
    let block: AtomBlock

    /// The recurring duration that starts with "every" or "each" at `index`.
    func parse(at index: Int) -> Match? {
        guard block.word(index) == .every || block.word(index) == .each,
            let numeral = NumeralReader(block: block).read(at: index + 1), numeral.first == index + 1,
            let quantity = DurationParser(block: block).parse(numeral) ?? ordinal(numeral), quantity.kind == .duration
        else { return nil }
        var match = Match(quantity)
        match.first = index
        match.recurs = true
        match.direction = nil
        return match
    }

    /// "every second day", "every third year"
    private func ordinal(_ numeral: Numeral) -> Quantity? {
        guard numeral.isOrdinal, numeral.value < 32, let unit = block.timeUnit(numeral.end),
            block.length(numeral.end) > 2
        else { return nil }
        return Quantity(numeral, .duration, unit: unit.rawValue, end: numeral.end + 1)
    }
}
