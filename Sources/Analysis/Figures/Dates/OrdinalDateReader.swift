/// Reads days and weeks by their rank: `Thursday the 21st`, `on the 18th`, `the second Monday of next month`, `week 31`,
/// `the first week of 2019`, `the 20th of next month`.
struct OrdinalDateReader {
    /// Where to read.
    let block: AtomBlock

    /// The date whose ordinal or number is at `index`.
    func read(at index: Int) -> DatePiece? { ranked(index) ?? ofMonth(index) ?? dayAlone(index) ?? week(index) }

    private func ordinal(_ index: Int) -> (value: Int, end: Int)? {
        if block.isDigits(index) {
            guard let value = block.integer(index), block.isJoined(index + 1) else { return nil }
            switch block.word(index + 1) {
            case .st, .nd, .rd, .th: return (value, index + 2)
            default: return nil
            }
        }
        guard let number = block.number(index) else { return nil }
        if number.role == .ordinal, number.value <= 31 { return (Int(number.value), index + 1) }
        guard number.role == .tens else { return nil }
        let next = block.isInnerHyphen(index + 1) ? index + 2 : index + 1
        guard let unit = block.number(next), unit.role == .ordinal, unit.value < 10 else { return nil }
        return (Int(number.value + unit.value), next + 1)
    }

    /// "first Friday of next month", "third week of 2027", "third month of 2021", "15th day of next month".
    private func ranked(_ index: Int) -> DatePiece? {
        guard let (value, end) = ordinal(index) else { return nil }
        var next = end
        // "first ten days of last year"
        if let count = block.number(next), count.role == .teen || count.role == .unit, block.timeUnit(next + 1) != nil {
            next += 1
        }
        let isWeekday = block.entry(next).weekday != 0
        let unit = block.timeUnit(next)
        guard isWeekday || unit == .week || unit == .month || unit == .day || unit == .weekend, block.length(next) > 2
        else { return nil }
        next += 1
        if isWeekday, block.word(next) == .evening || block.word(next) == .morning || block.word(next) == .afternoon {
            next += 1
        }
        var date = PartialDate()
        date.isRelativeDay = true
        if block.word(next) == .of || block.word(next) == .in { next += 1 }
        if block.word(next) == .the, unit == .day, let span = block.timeUnit(next + 1), span == .month {
            date.day = value
            return DatePiece(index, next + 2, date)
        }
        if let year = YearReader(block: block).digits(at: next) {
            date.year = .full(year)
            if unit == .month, value <= 12 {
                date.month = value
                date.isRelativeDay = false
            }
            return DatePiece(index, next + 1, date)
        }
        if let month = MonthDateReader(block: block).month(next), next > end + 1 || block.word(next - 1) == .of {
            date.month = month.number
            if let (year, after) = YearReader(block: block).partOfDate(at: month.end) {
                date.year = year
                return DatePiece(index, after, date)
            }
            return DatePiece(index, month.end, date)
        }
        guard block.isNear(next), let span = block.timeUnit(next + 1), span == .month || span == .year else {
            return nil
        }
        if unit == .day, value <= 31, span == .month { date.day = value }
        return DatePiece(index, next + 2, date)
    }

    /// "20th of next month", "31st of this month", "19th of every month".
    private func ofMonth(_ index: Int) -> DatePiece? {
        guard let (value, end) = ordinal(index), value <= 31, block.word(end) == .of,
            block.isNear(end + 1) || block.word(end + 1) == .every || block.word(end + 1) == .each,
            block.timeUnit(end + 2) == .month
        else { return nil }
        var date = PartialDate()
        date.day = value
        return DatePiece(index, end + 3, date)
    }

    /// "on the 18th", "Thursday the 21st", "Wed 13th", "Sunday 31": no noun follows.
    private func dayAlone(_ index: Int) -> DatePiece? {
        let before = block.word(index - 1) == .the ? index - 2 : index - 1
        let isAfterWeekday = block.entry(before).weekday != 0 && block.atom(index)?.gap == .space
        let value: Int
        let end: Int
        if let ordinal = ordinal(index) {
            (value, end) = ordinal
        } else if isAfterWeekday, before == index - 1, let day = block.integer(index), block.length(index) == 2,
            block.atom(index + 1) == nil || block.isSentenceMark(index + 1)
        {
            (value, end) = (day, index + 1)
        } else if let day = block.integer(index), block.length(index) <= 2, block.word(before) == .on,
            isBeforeTime(index + 1) || isAfterTime(before) && block.atom(index + 1) == nil
        {
            (value, end) = (day, index + 1)
        } else {
            return nil
        }
        guard value >= 1, value <= 31 else { return nil }
        var date = PartialDate()
        date.day = value
        if isAfterWeekday, before == index - 2 || block.isDigits(index) {
            guard isFree(end) else { return nil }
            return DatePiece(index, end, date)
        }
        let isPreposition: Bool
        switch block.word(before) {
        case .on, .by, .until, .till, .since: isPreposition = true
        case .for: isPreposition = before == index - 2 && (block.atom(end) == nil || block.atom(end + 1) == nil)
        default: isPreposition = false
        }
        guard isPreposition, before == index - 2 || block.word(before) == .on && block.isDigits(index), isFree(end),
            value >= 4 || block.isDigits(index) || block.word(before) == .on
        else { return nil }
        return DatePiece(index, end, date)
    }

    /// "on 15 at 8:00", "on the 17 from 2pm": a time follows.
    private func isBeforeTime(_ index: Int) -> Bool {
        guard block.word(index) == .at || block.word(index) == .from || block.word(index) == .between,
            let time = ClockReader(block: block).read(at: index + 1)
        else { return false }
        return time.end > index + 1
    }

    /// "8pm on 15": a time stands before.
    private func isAfterTime(_ index: Int) -> Bool {
        switch block.word(index - 1) {
        case .am, .pm: true
        default: block.mark(index - 1) == "." && block.word(index - 2) == .m
        }
    }

    /// Whether the phrase ends here: no noun that the ordinal could rank.
    private func isFree(_ index: Int) -> Bool {
        guard let atom = block.atom(index) else { return true }
        if atom.kind == .mark {
            return !block.isJoined(index) || block.isSentenceMark(index) || block.mark(index) == ")"
        }
        if ClockReader(block: block).read(at: index) != nil { return true }
        switch block.word(index) {
        case .at, .from, .and, .to, .between, .around, .for, .in, .with, .until, .till, .when, .after, .before, .but,
            .he, .she, .they, .it, .we, .i, .is, .was:
            return true
        default: return block.isDigits(index)
        }
    }

    /// "week 31", "Week 31 and Week 35".
    private func week(_ index: Int) -> DatePiece? {
        guard block.word(index) == .week, let number = block.integer(index + 1), block.atom(index + 1)?.gap == .space,
            number >= 1, number <= 53, block.length(index + 1) <= 2
        else { return nil }
        guard isFree(index + 2) || block.entry(index + 2).weekday != 0 || block.word(index + 2) != nil else {
            return nil
        }
        var date = PartialDate()
        date.isRelativeDay = true
        return DatePiece(index, index + 2, date)
    }
}

extension AtomBlock {
    /// Whether the word is "this", "next", "last" or the like.
    func isNear(_ index: Int) -> Bool {
        switch word(index) {
        case .this, .next, .last, .previous, .past, .coming, .following: true
        default: false
        }
    }

    /// Whether the mark ends a clause.
    func isSentenceMark(_ index: Int) -> Bool {
        switch mark(index) {
        case ".", ",", "!", "?", ";", ":", ")", "”", "\"", "—", "–": true
        default: false
        }
    }
}
