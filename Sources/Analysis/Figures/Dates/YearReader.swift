import Model

/// Reads years and decades: `2013`, `'98`, `the 1990s`, `mid-1990s`, `70's`, `nineteen eighty six`, `year 247`.
struct YearReader {
    /// Where to read.
    let block: AtomBlock

    /// The year that four digits write, where they can be one and no unit makes them an amount.
    func digits(at index: Int) -> Int? {
        guard block.length(index) == 4, let year = block.integer(index), year >= 1_000, year <= 2_199 else {
            return nil
        }
        return year
    }

    /// The year at `index` as part of a date: four digits, two after an apostrophe, or words.
    func partOfDate(at index: Int) -> (year: PartialDate.Year, end: Int)? {
        if let year = digits(at: index) {
            if block.isJoined(index + 1),
                block.isWord(index + 1) || block.mark(index + 1) == ":" || block.mark(index + 1) == "%"
            {
                return nil
            }
            return (.full(year), index + 1)
        }
        if let mark = block.mark(index), mark == "'" || mark == "’" || mark == "‘", block.isJoined(index + 1),
            block.length(index + 1) == 2, let year = block.integer(index + 1)
        {
            return (.full(year < 50 ? 2_000 + year : 1_900 + year), index + 2)
        }
        return words(at: index)
    }

    /// "two thousand and eighteen", "nineteen eighty six", "twenty nineteen".
    func words(at index: Int) -> (year: PartialDate.Year, end: Int)? {
        guard let first = block.number(index) else { return nil }
        if first.role == .teen || first.role == .tens && first.value == 20, let low = twoDigits(at: index + 1),
            low.value >= 10
        {
            return (.full(Int(first.value) * 100 + low.value), low.end)
        }
        guard first.value == 2, block.number(index + 1)?.value == 1_000, block.number(index + 1)?.role == .scale,
            let numeral = WordReader(block: block).read(at: index), !numeral.isOrdinal, numeral.value < 2_200
        else { return nil }
        return (.full(Int(numeral.value)), numeral.end)
    }

    /// "eighty six", "nineteen", "oh five".
    private func twoDigits(at index: Int) -> (value: Int, end: Int)? {
        guard let number = block.number(index), number.role == .tens || number.role == .teen else { return nil }
        if number.role == .tens {
            let next = block.isInnerHyphen(index + 1) ? index + 2 : index + 1
            if let unit = block.number(next), unit.role == .unit, unit.value > 0 {
                return (Int(number.value + unit.value), next + 1)
            }
        }
        return (Int(number.value), index + 1)
    }

    /// A decade: "1990s", "1970's", "1990 s", "70's", "'90s", "mid-1990s", "two thousands".
    func decade(at index: Int) -> DatePiece? {
        var first = index
        var date = PartialDate()
        guard block.isDigits(index), let value = block.integer(index), value % 10 == 0 else { return nil }
        var end = index + 1
        if let mark = block.mark(end), mark == "'" || mark == "’", block.isJoined(end), block.isJoined(end + 1) {
            end += 1
        }
        guard block.word(end) == .s, block.isJoined(end) || block.length(index) == 4 && !block.isWord(end + 1) else {
            return nil
        }
        let isApostrophe = block.mark(index - 1).map { $0 == "'" || $0 == "’" || $0 == "‘" } ?? false
        switch block.length(index) {
        case 4:
            guard value >= 1_000, value <= 2_190 else { return nil }
            date.year = .decade(value / 10)
        case 2:
            // "in his 40s" is an age; "the '40s" and "the 70's" are years.
            if isApostrophe {
                first -= 1
            } else {
                guard end > index + 1,
                    block.word(first - 1) == .in || block.word(first - 1) == .the || block.word(first - 1) == .early
                        || block.word(first - 1) == .late
                else { return nil }
            }
            date.year = .decadeOfCentury(value / 10)
        default: return nil
        }
        if block.isHyphen(first - 1), block.isJoined(first) {
            switch block.word(first - 2) {
            case .mid, .early, .late: first -= 2
            default: break
            }
        }
        return DatePiece(first, end + 1, date)
    }

    /// A decade in words: "nineteen-eighties", "twenty-tens", "the two thousands".
    func decadeInWords(at index: Int) -> DatePiece? {
        guard let first = block.number(index), !block.isJoined(index) else { return nil }
        var date = PartialDate()
        let next = block.isInnerHyphen(index + 1) ? index + 2 : index + 1
        guard let last = block.atom(next), last.gap != .line else { return nil }
        if first.role == .teen && first.value >= 15 || first.role == .tens && first.value == 20,
            let tens = DecadeNames.table[last.key]
        {
            date.year = .decade(Int(first.value) * 10 + tens)
            return DatePiece(index, next + 1, date)
        }
        guard first.value == 2, first.role == .unit, block.number(next)?.value == 1_000,
            block.number(next)?.role == .plural, block.word(index - 1) == .the, !block.isLower(next + 1)
        else { return nil }
        date.year = .decade(200)
        return DatePiece(index, next + 1, date)
    }

    /// A year that stands alone, where the words around leave no doubt that it is one.
    func alone(at index: Int) -> DatePiece? {
        if let year = digits(at: index), isYear(year, index) {
            var date = PartialDate()
            date.year = .full(year)
            var first = index
            if block.isHyphen(index - 1), block.isJoined(index), block.word(index - 2) == .mid { first = index - 2 }
            return DatePiece(first, index + 1, date)
        }
        // "year 247"
        if block.word(index - 1) == .year, let year = block.integer(index), block.length(index) <= 4,
            !block.isJoined(index + 1)
        {
            var date = PartialDate()
            date.year = .full(year)
            return DatePiece(index, index + 1, date)
        }
        if let mark = block.mark(index - 1), mark == "'" || mark == "’" || mark == "‘", !block.isJoined(index - 1),
            block.isJoined(index), block.length(index) == 2, let year = block.integer(index)
        {
            guard !block.isJoined(index + 1) || block.mark(index + 1) == "," || block.mark(index + 1) == "." else {
                return nil
            }
            var date = PartialDate()
            date.year = .full(year < 50 ? 2_000 + year : 1_900 + year)
            return DatePiece(index - 1, index + 1, date)
        }
        return nil
    }

    private func isYear(_ year: Int, _ index: Int) -> Bool {
        let next = index + 1
        if block.isJoined(index) {
            guard let mark = block.mark(index - 1),
                "-–—/(“\"‘'[~".unicodeScalars.contains(mark) || mark == "." && !block.isJoined(index - 1)
            else { return false }
            if mark == "-", !block.isJoined(index - 1) { return false }
            if mark == "-", block.isWord(index - 2), block.word(index - 2) != .mid, block.word(index - 2) != .pre,
                block.word(index - 2) != .post, block.month(index - 2) == nil
            {
                return false
            }
        }
        if block.isJoined(next) {
            if block.isWord(next) || block.isDigits(next) { return false }
            if let mark = block.mark(next),
                mark == "%" || mark == "°" || mark == "+" || mark == ":" || mark == "€" || mark == "\"" && false
            {
                return false
            }
            if let mark = block.mark(next), mark == "," || mark == ".", block.isJoined(next + 1),
                block.isDigits(next + 1)
            {
                return false
            }
            if block.isInnerHyphen(next), let atom = block.atom(next + 1), atom.kind == .word {
                if block.timeUnit(next + 1) != nil || MeasureUnits.names.longest(block, at: next + 1) != nil {
                    return false
                }
            }
        }
        if block.mark(next) == "%" || block.word(next) == .percent
            || block.number(next) != nil && block.number(next)?.role != .part
        {
            return block.number(next)?.role == .ordinal
        }
        if let money = MoneyParser(block: block).parse(at: index, floor: max(0, index - 3)), money.kind == .money {
            return false
        }
        switch block.word(index - 1) {
        case .in, .by, .since, .from, .until, .till, .til, .before, .after, .during, .between, .year, .early, .late,
            .mid, .spring, .summer, .autumn, .fall,
            .winter, .through, .thru, .of, .start, .end, .beginning, .middle, .fiscal, .fy:
            return !isMeasured(next) && !isCounted(next)
        case .about, .around, .nearly, .almost, .than, .over, .under, .exceed, .exceeding, .equal:
            return block.word(index - 1) == .around && year >= 1_900 && !block.isLower(next)
                || block.word(index - 1) == .than && year >= 1_990 && year < 2_040
                    && (block.word(index - 2) == .later || block.word(index - 2) == .earlier || hasYearWord(index))
        default: break
        }
        if isMeasured(next) || isCounted(next) { return false }
        if year >= 1_850 && year <= 2_060 { return true }
        return block.mark(index - 1) == "(" || block.isDash(index - 1) || block.word(index - 1) == .to
            || block.word(index - 1) == .and
    }

    private func hasYearWord(_ index: Int) -> Bool { (max(0, index - 6)..<index).contains { block.word($0) == .year } }

    private func isMeasured(_ index: Int) -> Bool {
        guard block.isWord(index), block.length(index) > 1 else { return false }
        if block.word(index) == .in || block.timeUnit(index) == .quarter || block.timeUnit(index) == .week {
            return false
        }
        return block.timeUnit(index) != nil && block.lastLetter(index) == UInt8(ascii: "s")
            || MeasureUnits.names.longest(block, at: index) != nil && block.lastLetter(index) == UInt8(ascii: "s")
    }

    /// Whether people or things that only come by number follow.
    private func isCounted(_ index: Int) -> Bool {
        block.atom(index).map { CountedNouns.keys.contains($0.key) && $0.gap == .space } ?? false
    }
}
