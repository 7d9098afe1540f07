import Model

/// Reads days counted from another: `two days from tomorrow`, `three weeks after next Friday`, `2 weeks and 2 days ago`,
/// `two Sundays from now`. What they come to is known only from the day of publication.
struct RelativeDateParser {
    /// Where to read.
    let block: AtomBlock

    /// The date that starts with the number at `index`.
    func parse(at index: Int) -> Match? {
        guard let numeral = NumeralReader(block: block).read(at: index), !numeral.isOrdinal, numeral.scale == 1 else {
            return nil
        }
        if let end = weekdays(numeral) { return match(numeral.first, end) }
        guard let quantity = DurationParser(block: block).parse(numeral), quantity.kind == .duration else { return nil }
        if quantity.isCompound, block.word(quantity.end - 1) == .ago || block.word(quantity.end - 1) == .later {
            return match(quantity.first, quantity.end, hasTime: isOfHours(quantity))
        }
        if quantity.isCompound, isSpanToOrFromNow(quantity) {
            let end = isOfHours(quantity) ? "XXXX-XX-XXTXX:XX" : "XXXX-XX-XX"
            return Match(.date, quantity.first, quantity.end, timex: end + "/" + end)
        }
        guard quantity.direction != .past || !quantity.isCompound else { return nil }
        switch block.word(quantity.end) {
        case .from, .after, .before: break
        default: return nil
        }
        guard let end = anchor(quantity.end + 1) else { return nil }
        return match(quantity.first, end)
    }

    private func match(_ first: Int, _ end: Int, hasTime: Bool = false) -> Match {
        Match(.date, first, end, timex: hasTime ? "XXXX-XX-XXTXX:XX" : "XXXX-XX-XX")
    }

    /// "the last 3 months and 2 weeks", "within 1 day and 5 hours"
    private func isSpanToOrFromNow(_ quantity: Quantity) -> Bool {
        switch block.word(quantity.first - 1) {
        case .past, .last, .previous, .next, .coming, .upcoming, .following, .within: true
        default: false
        }
    }

    private func isOfHours(_ quantity: Quantity) -> Bool {
        (quantity.first..<quantity.end).contains { block.timeUnit($0) == .hour || block.timeUnit($0) == .minute }
    }

    /// Where the day counted from ends: "tomorrow", "next Friday"; "today" and "now" after "from" leave a duration.
    private func anchor(_ index: Int) -> Int? {
        switch block.word(index) {
        case .tomorrow, .yesterday: return index + 1
        case .today: return block.word(index - 1) == .from ? nil : index + 1
        default: break
        }
        let months = MonthDateReader(block: block)
        if block.word(index - 1) != .from, let date = months.monthFirst(at: index) ?? months.dayFirst(at: index),
            date.date.day != nil, date.until == nil
        {
            return date.end
        }
        let day = block.isNear(index) ? index + 1 : index
        return day > index && block.entry(day).weekday != 0 ? day + 1 : nil
    }

    /// "two Sundays from now", "two Mondays later".
    private func weekdays(_ numeral: Numeral) -> Int? {
        guard numeral.value >= 1, numeral.value < 60, block.entry(numeral.end).weekday != 0,
            block.atom(numeral.end)?.gap == .space
        else { return nil }
        switch block.word(numeral.end + 1) {
        case .ago, .later: return numeral.end + 2
        case .from where block.word(numeral.end + 2) == .now || block.word(numeral.end + 2) == .today:
            return numeral.end + 3
        default: return nil
        }
    }
}
