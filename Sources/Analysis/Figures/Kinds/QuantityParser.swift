import Model

/// Reads a number with whatever unit follows or precedes it, in the order in which units exclude each other.
struct QuantityParser {
    /// Where to read.
    let block: AtomBlock

    /// The quantity whose number is at `index`; a bare number is a count, an ordinal or a ratio.
    func parse(at index: Int, floor: Int) -> Quantity? {
        if let money = MoneyParser(block: block).parse(at: index, floor: floor) { return money }
        guard let numeral = NumeralReader(block: block).read(at: index), numeral.first >= floor else { return nil }
        let durations = DurationParser(block: block)
        if let quantity = PercentParser(block: block).parse(numeral) ?? durations.parse(numeral)
            ?? durations.halfAfterUnit(numeral)
            ?? MeasureParser(block: block).parse(numeral) ?? durations.age(numeral)
        {
            return quantity.first >= floor ? quantity : nil
        }
        return Quantity(
            numeral, numeral.isOrdinal ? .ordinal : numeral.isPart ? .ratio : .count, unit: nil, end: numeral.end)
    }
}
