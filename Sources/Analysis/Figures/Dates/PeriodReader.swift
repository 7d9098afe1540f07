/// Reads parts of a year: `Q3 2016`, `the third quarter of 2013`, `2019-H2`, `the first half of 2016`, `summer 2016`.
struct PeriodReader {
    /// Where to read.
    let block: AtomBlock

    /// The period at `index`.
    func read(at index: Int) -> DatePiece? { short(index) ?? spelled(index) ?? season(index) ?? yearFirst(index) }

    /// "Q3", "q1 of 2017", "H2 2016": `index` is at the digit.
    private func short(_ index: Int) -> DatePiece? {
        guard let part = block.integer(index), block.isJoined(index), let months = months(index - 1),
            !block.isJoined(index - 1) || block.isDash(index - 2), part >= 1, part * months <= 12,
            block.length(index) == 1, !block.isJoined(index + 1) || block.mark(index + 1) != nil
        else { return nil }
        let (year, end) = year(after: index + 1, isJoined: true) ?? (nil, index + 1)
        return piece(index - 1, end, months, part, year)
    }

    /// "2019-H2", "2017 q1": `index` is at the year.
    private func yearFirst(_ index: Int) -> DatePiece? {
        guard let year = YearReader(block: block).digits(at: index) else { return nil }
        var next = index + 1
        if block.isDash(next), block.isJoined(next) { next += 1 }
        if block.word(next) == .the { next += 1 }
        if let months = months(next), let part = block.integer(next + 1), block.isJoined(next + 1), part >= 1,
            part * months <= 12
        {
            return piece(index, next + 2, months, part, year)
        }
        guard let part = ordinal(next), let months = months(spelled: part.end), part.value * months <= 12 else {
            return nil
        }
        return piece(index, part.end + 1, months, part.value, year)
    }

    /// "third quarter of 2013", "third quarter this year", "first half of 2016".
    private func spelled(_ index: Int) -> DatePiece? {
        guard let part = ordinal(index) else { return nil }
        let noun = block.afterHyphen(part.end)
        guard let months = months(spelled: noun), part.value * months <= 12 else { return nil }
        if let (year, end) = year(after: noun + 1, isJoined: false) {
            return piece(index, end, months, part.value, year)
        }
        switch block.word(noun + 1) {
        case .this, .last, .next:
            return block.timeUnit(noun + 2) == .year ? piece(index, noun + 3, months, part.value, nil) : nil
        case .of
        where block.timeUnit(noun + 3) == .year
            && (block.word(noun + 2) == .this || block.word(noun + 2) == .last || block.word(noun + 2) == .next):
            return piece(index, noun + 4, months, part.value, nil)
        default: return nil
        }
    }

    /// "summer 2016", "the spring of nineteen seventy eight".
    private func season(_ index: Int) -> DatePiece? {
        let season: String
        switch block.word(index) {
        case .spring: season = "SP"
        case .summer: season = "SU"
        case .autumn, .fall: season = "FA"
        case .winter: season = "WI"
        default: return nil
        }
        let next = block.word(index + 1) == .of ? index + 2 : index + 1
        guard let (year, end) = YearReader(block: block).partOfDate(at: next), block.atom(next)?.gap != .line else {
            return nil
        }
        var date = PartialDate()
        date.year = year
        date.season = season
        return DatePiece(index, end, date)
    }

    private func months(_ index: Int) -> Int? {
        guard block.length(index) == 1, let atom = block.atom(index), atom.kind == .word else { return nil }
        switch block.bytes[atom.start] | 0x20 {
        case UInt8(ascii: "q"): return 3
        case UInt8(ascii: "h"): return 6
        default: return nil
        }
    }

    private func months(spelled index: Int) -> Int? {
        if block.timeUnit(index) == .quarter { return 3 }
        return block.word(index) == .half ? 6 : nil
    }

    private func ordinal(_ index: Int) -> (value: Int, end: Int)? {
        if let number = block.number(index), number.role == .ordinal, number.value <= 4 {
            return (Int(number.value), index + 1)
        }
        guard let value = block.integer(index), value <= 4, block.isJoined(index + 1) else { return nil }
        switch block.word(index + 1) {
        case .st, .nd, .rd, .th: return (value, index + 2)
        default: return nil
        }
    }

    private func year(after index: Int, isJoined: Bool) -> (Int?, Int)? {
        var next = index
        if block.isDash(next), block.isJoined(next), block.isJoined(next + 1), isJoined { next += 1 }
        if block.mark(next) == "," { next += 1 }
        if block.word(next) == .of { next += 1 }
        if block.word(next) == .fiscal { next += 1 }
        if isJoined, block.word(next) == .this, block.timeUnit(next + 1) == .year { return (nil, next + 2) }
        guard let year = YearReader(block: block).digits(at: next), block.atom(next)?.gap != .line else { return nil }
        return (year, next + 1)
    }

    private func piece(_ first: Int, _ end: Int, _ months: Int, _ part: Int, _ year: Int?) -> DatePiece {
        var from = PartialDate()
        from.year = year.map { .full($0) }
        from.month = (part - 1) * months + 1
        from.day = 1
        var to = from
        to.month = part * months + 1
        if part * months == 12 {
            to.month = 1
            to.year = year.map { .full($0 + 1) }
        }
        return DatePiece(first, end, from, until: to)
    }
}
