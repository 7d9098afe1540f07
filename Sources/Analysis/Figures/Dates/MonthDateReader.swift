/// Reads dates with the month in letters: `Jan. 1, 2015`, `the 4th of July 1995`, `16 Nov 2016`, `Sept. 19 to 22`, `May 2018`.
struct MonthDateReader {
    /// Where to read.
    let block: AtomBlock

    private var years: YearReader { YearReader(block: block) }

    /// The date that starts with the month at `index`.
    func monthFirst(at index: Int) -> DatePiece? {
        guard let month = month(index) else { return nil }
        var date = PartialDate()
        date.month = month.number
        var next = month.end
        let isJoined = block.isJoined(next)
        if let mark = block.mark(next), mark == "-" || mark == "/" || mark == ",", !block.startsLine(next + 1) {
            guard mark == "," || isJoined && block.isJoined(next + 1) else { return monthSpan(index, month) }
            next += 1
        }
        if block.word(next) == .the { next += 1 }
        if !block.isDigits(next), let (year, end) = years.words(at: next) {
            // "October two thousand", and not "October two".
            date.year = year
            return DatePiece(index, end, date)
        }
        // "in June, one of the lowest": after a comma only digits are a day.
        let isAfterComma = block.mark(next - 1) == "," && next > month.end
        if let (day, end) = day(at: next), !isAfterComma || block.isDigits(next),
            !isAmbiguous(index) || block.isCapitalised(index) || block.isDigits(next)
                || block.number(next)?.role == .ordinal
        {
            date.day = day
            return dayRange(index, date, end) ?? withYear(index, date, end)
        }
        next = month.end
        if block.word(next) == .of { next += 1 }
        if let mark = block.mark(next), mark == "/" || mark == "-" || mark == ",", mark == "," || isJoined { next += 1 }
        if let (year, end) = years.partOfDate(at: next), block.atom(next)?.gap != .line,
            !isAmbiguous(index) || block.isCapitalised(index) || block.isDigits(next)
        {
            // "May, 2015 people": only a joined or following year.
            date.year = year
            return DatePiece(index, end, date)
        }
        if block.word(next) == .of || block.word(next - 1) == .of, let year = block.integer(next),
            block.length(next) == 2
        {
            date.year = .full(year < 50 ? 2_000 + year : 1_900 + year)
            return DatePiece(index, next + 1, date)
        }
        return monthSpan(index, month)
    }

    /// "June-August 1992", "January to April 2015": two months and a year.
    private func monthSpan(_ index: Int, _ month: (number: Int, end: Int)) -> DatePiece? {
        var next = month.end
        guard block.isDash(next) || block.word(next) == .to || block.word(next) == .through else { return nil }
        next += 1
        guard let other = self.month(next), let (year, end) = years.partOfDate(at: other.end) else { return nil }
        var from = PartialDate()
        from.month = month.number
        from.year = year
        if month.number > other.number, case .full(let number) = year { from.year = .full(number - 1) }
        from.day = 1
        var to = PartialDate()
        to.month = other.number
        to.year = year
        to.day = 1
        return DatePiece(index, end, from, until: to)
    }

    /// The date that starts with the day at `index`: "4 July", "the tenth of September, two thousand", "22/Jan/2019".
    func dayFirst(at index: Int) -> DatePiece? {
        guard let (day, end) = day(at: index), !isMoney(index) else { return nil }
        var next = end
        if block.word(next) == .and || block.word(next) == .to || block.word(next) == .until
            || block.word(next) == .till || block.word(next) == .through || block.isDash(next)
        {
            return daysFirst(index, day, next + 1)
        }
        if block.mark(next) == ".", block.isJoined(next), block.atom(next + 1)?.gap == .space { next += 1 }
        if let mark = block.mark(next), mark == "/" || mark == "-", block.isJoined(next) { next += 1 }
        if block.word(next) == .of { next += 1 }
        guard let month = month(next), block.atom(next)?.gap != .line else { return nil }
        if isAmbiguous(next), !block.isCapitalised(next), block.word(next - 1) != .of, !block.isDigits(index) {
            return nil
        }
        // "10 May 2016" but not "in 2015 10 March": the day of a month that a day follows is a number of something.
        var date = PartialDate()
        date.month = month.number
        date.day = day
        return withYear(index, date, month.end)
    }

    private func isMoney(_ index: Int) -> Bool {
        switch block.mark(index - 1) {
        case "$", "£", "€": true
        default: false
        }
    }

    /// "9 to 12 of June", "4-22 January, 1995", "ninth and the seventeenth of April".
    private func daysFirst(_ index: Int, _ day: Int, _ next: Int) -> DatePiece? {
        let at = block.word(next) == .the ? next + 1 : next
        guard let (other, end) = self.day(at: at), other > day else { return nil }
        let monthAt = block.word(end) == .of ? end + 1 : end
        guard let month = month(monthAt) else { return nil }
        var to = PartialDate()
        to.month = month.number
        to.day = other
        guard let piece = withYear(index, to, month.end) else { return nil }
        var from = piece.date
        from.day = day
        return DatePiece(index, piece.end, from, until: piece.date)
    }

    /// "Sept. 19 to 22", "November 18-19", "April ninth through 17th".
    private func dayRange(_ first: Int, _ date: PartialDate, _ end: Int) -> DatePiece? {
        let isBetween = block.word(first - 1) == .between
        switch block.word(end) {
        case .to, .through, .thru, .until, .till: break
        case .and where isBetween: break
        default: guard block.isDash(end), block.isJoined(end), block.isJoined(end + 1) else { return nil }
        }
        let at = block.word(end + 1) == .the ? end + 2 : end + 1
        guard let (other, after) = day(at: at), let day = date.day, other > day, month(after) == nil,
            block.word(after) != .of || month(after + 1) == nil,
            block.timeUnit(after) == nil, !block.isClockTail(after)
        else { return nil }
        var to = date
        to.day = other
        let piece = withYear(first, to, after)
        var from = piece?.date ?? date
        from.day = date.day
        return DatePiece(first, piece?.end ?? after, from, until: piece?.date ?? to)
    }

    private func withYear(_ first: Int, _ date: PartialDate, _ end: Int) -> DatePiece? {
        var date = date
        var next = end
        if block.mark(next) == "," { next += 1 }
        if block.word(next) == .of || block.word(next) == .in { next += 1 }
        if let mark = block.mark(next), mark == "/" || mark == "-", block.isJoined(next), block.isJoined(next + 1),
            block.length(next + 1) == 4
        {
            next += 1
        }
        if block.atom(next)?.gap != .line, let (year, after) = years.partOfDate(at: next) {
            // "on May 5 1,200 people": no group follows.
            if block.mark(after) == ",", block.isJoined(after + 1), block.isDigits(after + 1) {
                return DatePiece(first, end, date)
            }
            date.year = year
            return DatePiece(first, after, date)
        }
        if block.word(end) == .of, let year = block.integer(end + 1), block.length(end + 1) == 2 {
            date.year = .full(year < 50 ? 2_000 + year : 1_900 + year)
            return DatePiece(first, end + 2, date)
        }
        return DatePiece(first, end, date)
    }

    /// The month at `index` and the atom after it, its full stop taken in.
    func month(_ index: Int) -> (number: Int, end: Int)? {
        guard let month = block.month(index), block.atom(index)?.kind == .word else { return nil }
        if block.isJoined(index), block.isWord(index - 1) { return nil }
        let end =
            block.mark(index + 1) == "." && block.isJoined(index + 1) && block.length(index) <= 4
            ? index + 2 : index + 1
        return (month, end)
    }

    /// "may", "march", "mar" are other words too.
    private func isAmbiguous(_ index: Int) -> Bool {
        block.month(index) == 5 || block.month(index) == 3 && block.length(index) == 5
    }

    /// The day of the month at `index`, in digits or words, with or without ordinal.
    func day(at index: Int) -> (day: Int, end: Int)? {
        if let day = block.integer(index), block.length(index) <= 2 {
            guard day >= 1, day <= 31 else { return nil }
            var end = index + 1
            if block.isJoined(end) {
                switch block.word(end) {
                case .th, .st, .nd, .rd: end += 1
                case .some: return nil
                case nil:
                    if block.isWord(end) || block.mark(end) == ":" || block.mark(end) == "%" || block.mark(end) == "°" {
                        return nil
                    }
                    if let mark = block.mark(end), mark == "," || mark == ".", block.isJoined(end + 1),
                        block.isDigits(end + 1), block.length(end + 1) != 4
                    {
                        return nil
                    }
                }
            }
            if block.isClockTail(end), block.word(index - 1) != .the { return nil }
            return (day, end)
        }
        guard let number = block.number(index) else { return nil }
        switch number.role {
        case .ordinal: return number.value <= 20 || number.value == 30 ? (Int(number.value), index + 1) : nil
        case .unit, .teen, .tens:
            guard number.value >= 1, number.value <= 30 else { return nil }
            let next = block.isInnerHyphen(index + 1) ? index + 2 : index + 1
            if number.role == .tens, let unit = block.number(next), unit.role == .unit || unit.role == .ordinal,
                unit.value >= 1, unit.value <= 9
            {
                let day = Int(number.value + unit.value)
                return day <= 31 ? (day, next + 1) : nil
            }
            return (Int(number.value), index + 1)
        default: return nil
        }
    }
}
