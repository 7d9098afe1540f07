/// Finds the time a rate is for: "$12 an hour", "20 veterans each day", "annually".
struct RateFinder {
    /// Where to look.
    let block: AtomBlock

    /// The denominator named right after the figure that ends before `end`, with at most one noun between.
    func find(after end: Int) -> String? {
        for index in end..<(end + 3) {
            switch block.word(index) {
            case .a, .an, .per, .each, .every:
                // "against 37 cents a year earlier" compares.
                let at = block.afterHyphen(index + 1)
                switch block.word(at + 1) {
                case .earlier, .ago, .later, .before, .after, .old: return nil
                default: if let unit = unit(at) { return unit }
                }
            case .annually, .yearly: return TimeUnit.year.rawValue
            case .daily where index == end: return TimeUnit.day.rawValue
            case .monthly where index == end: return TimeUnit.month.rawValue
            case .weekly where index == end: return TimeUnit.week.rawValue
            case .hourly where index == end: return TimeUnit.hour.rawValue
            case .quarterly where index == end: return TimeUnit.quarter.rawValue
            default:
                if block.mark(index) == "/" || block.isHyphen(index) && index == end {
                    if block.mark(index) == "/", let unit = unit(index + 1) { return unit }
                    continue
                }
            }
            guard block.isLower(index), block.word(index) == nil, block.timeUnit(index) == nil else { return nil }
        }
        return nil
    }

    private func unit(_ index: Int) -> String? {
        guard let unit = block.timeUnit(index), unit != .weekend,
            block.lastLetter(index) != UInt8(ascii: "s") || block.length(index) == 1
        else { return nil }
        return unit.rawValue
    }
}
