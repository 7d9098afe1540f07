import Model

/// Puts dates and times together: `Feb. 9`, `2 p.m.`, `tomorrow at 7`, `May 5, 2016, 8pm`, `from 2001 to 2014`, `3 to 5pm`.
struct MomentParser {
    /// Where to read.
    let block: AtomBlock

    /// The date, time, or range of either that starts at `index`.
    func parse(at index: Int, floor: Int) -> Match? {
        guard let left = moment(at: index), left.first >= floor else { return nil }
        if left.until == nil || isPeriod(left), let range = MomentRangeReader(block: block).range(left) {
            return match(range)
        }
        guard left.isNumeric else { return nil }
        return match(left)
    }

    /// Whether the piece is a quarter or half year, which a range may start with.
    private func isPeriod(_ piece: DatePiece) -> Bool {
        piece.date.day == 1 && piece.until?.day == 1 && piece.date.hour == nil && piece.until?.month != piece.date.month
            && block.month(piece.first) == nil
    }

    private func match(_ piece: DatePiece) -> Match {
        var match = Match(piece.date.hasDate ? .date : .time, piece.first, piece.end, timex: piece.timex)
        match.date = piece
        return match
    }

    private var clocks: ClockReader { ClockReader(block: block) }
    private var clockRanges: ClockRangeReader { ClockRangeReader(block: block) }

    // MARK: one moment

    /// A day with or without a time, or a time with or without a day.
    func moment(at index: Int) -> DatePiece? {
        if var time = clocks.read(at: index) ?? ledTime(index) {
            // "this morning at 7"
            if NearDayReader(block: block).read(at: time.first)?.first == time.first { time.date.isRelativeDay = true }
            // "10:20, 5 May"; a time range may follow before the day: "3 to 5pm on Friday".
            return withDay(clockRanges.timeRange(time) ?? time)
        }
        if let shared = clockRanges.sharedTimeRange(index) { return withDay(shared) }
        guard let day = day(at: index) else { return nil }
        return withTime(day)
    }

    /// "Shall we leave at 6.45?", "back at seven": an hour only because of the words before, and with nothing after.
    private func ledTime(_ index: Int) -> DatePiece? {
        let isLed =
            block.word(index - 1) == .at && TimeLeads.keys.contains(block.atom(index - 2)?.key ?? 0)
            || block.word(index - 1) == .for && block.atom(index - 2)?.key == TimeLeads.alarm
        guard isLed, let time = clocks.read(at: index, need: .bare), time.first == index, (time.date.hour ?? 24) <= 12,
            block.atom(time.end) == nil || block.isSentenceMark(time.end) && !block.isJoined(time.end + 1)
        else { return nil }
        return time
    }

    /// A calendar day, a period, or a day near the date of publication.
    private func day(at index: Int) -> DatePiece? {
        let months = MonthDateReader(block: block)
        if let piece = months.monthFirst(at: index) { return piece }
        if let piece = NumericDateReader(block: block).read(at: index) { return piece }
        if let piece = PeriodReader(block: block).read(at: index) ?? months.dayFirst(at: index) ?? yearAndMonth(index) {
            return piece
        }
        let years = YearReader(block: block)
        if let piece = years.decade(at: index) ?? years.decadeInWords(at: index) ?? years.alone(at: index) {
            return piece
        }
        if let piece = OrdinalDateReader(block: block).read(at: index) ?? daysOfNearMonth(index) { return piece }
        guard let near = NearDayReader(block: block).read(at: index) else { return shortDate(index) }
        return exactDay(after: near) ?? near
    }

    /// "4 to 22 this month", "4-23 in next month".
    private func daysOfNearMonth(_ index: Int) -> DatePiece? {
        guard let from = block.integer(index), block.length(index) <= 2,
            block.word(index + 1) == .to || block.isDash(index + 1) && block.isJoined(index + 1),
            let to = block.integer(index + 2), block.length(index + 2) <= 2, from >= 1, from < to, to <= 31
        else { return nil }
        let near = block.word(index + 3) == .of || block.word(index + 3) == .in ? index + 4 : index + 3
        guard block.isNear(near), block.timeUnit(near + 1) == .month else { return nil }
        var first = PartialDate()
        first.day = from
        var last = PartialDate()
        last.day = to
        return DatePiece(index, near + 2, first, until: last)
    }

    /// "2015 May", "2016, nov": the year before its month.
    private func yearAndMonth(_ index: Int) -> DatePiece? {
        guard let year = YearReader(block: block).digits(at: index) else { return nil }
        let next = block.mark(index + 1) == "," ? index + 2 : index + 1
        guard let month = MonthDateReader(block: block).month(next), block.atom(next)?.gap == .space,
            !block.isDigits(month.end),
            next == index + 1 || block.atom(month.end) == nil
        else { return nil }
        var date = PartialDate()
        date.year = .full(year)
        date.month = month.number
        return DatePiece(index, month.end, date)
    }

    /// "5/12", "4-22" where the words before lead to a date.
    private func shortDate(_ index: Int) -> DatePiece? {
        guard let piece = NumericDateReader(block: block).monthAndDay(at: index) else { return nil }
        let isSlash = block.mark(index + 1) == "/"
        switch block.word(index - 1) {
        case .on: return piece
        case .from, .until, .till, .by, .since, .between, .next, .last, .this, .for, .before, .after:
            return isSlash ? piece : nil
        default: break
        }
        if block.entry(index - 1).weekday != 0 { return isSlash || block.mark(index + 1) == "." ? piece : nil }
        guard isSlash, DigitReader(block: block).read(at: index)?.isPart != true, !block.isJoined(index) else {
            return nil
        }
        return block.isDash(piece.end) || block.word(piece.end) == .to || block.isSentenceMark(piece.end) ? piece : nil
    }

    /// "5/12 to 5/19": the second of two that the first makes a date.
    func shortDate(_ index: Int, after left: DatePiece) -> DatePiece? {
        guard left.date.day != nil, left.date.hour == nil, block.mark(left.end - 2) == "/" else { return nil }
        if let full = NumericDateReader(block: block).read(at: index) { return full }
        return NumericDateReader(block: block).monthAndDay(at: index)
    }

    /// "monday, jan twenty two, 2018", "friday 5/12": the day that a weekday is set before.
    private func exactDay(after near: DatePiece) -> DatePiece? {
        guard near.date.weekday != nil else { return nil }
        var next = near.end
        if block.mark(next) == "," { next += 1 }
        if block.word(next) == .the || block.word(next) == .on { next += 1 }
        if let piece = MonthDateReader(block: block).monthFirst(at: next) ?? MonthDateReader(block: block).dayFirst(
            at: next)
            ?? NumericDateReader(block: block).read(at: next) ?? OrdinalDateReader(block: block).read(at: next)
            ?? shortDate(next)
        {
            return piece
        }
        return nil
    }

    // MARK: a day and a time

    /// The day with a time after it: "May 5, 2016, 8pm", "tomorrow at 7", "Friday between 1PM and 4 PM".
    private func withTime(_ day: DatePiece) -> DatePiece {
        guard day.until == nil else { return day }
        var next = day.end
        var need = ClockReader.Need.certain
        if block.mark(next) == "(", block.entry(next + 1).weekday != 0, block.mark(next + 2) == ")" { next += 3 }
        if let mark = block.mark(next), mark == "," || mark == "-" && block.isJoined(next) { next += 1 }
        switch block.word(next) {
        case .morning, .afternoon, .evening, .night: next += 1
        case .early, .late: if block.word(next + 1) == .morning || block.word(next + 1) == .night { next += 2 }
        default: break
        }
        switch block.word(next) {
        case .at, .around:
            next += 1
            need = .bare
            if block.word(next) == .around || block.word(next) == .about { next += 1 }
        case .by where !day.isNumeric: next += 1
        case .before, .after: next += 1
        case .from, .between:
            next += 1
            need = .bare
        case .no where block.word(next + 1) == .later && block.word(next + 2) == .than: next += 3
        default: break
        }
        guard next > day.end || block.atom(next)?.gap == .space else { return day }
        if let range = hoursAfterWeekday(day, next) { return joined(day, range) }
        if let range = clockRanges.sharedTimeRange(next, need) { return joined(day, range) }
        guard block.atom(next)?.gap != .line, let time = clocks.read(at: next, need: need) else { return day }
        guard need == .certain || day.date.isRelativeDay || day.date.day != nil else { return day }
        return joined(day, clockRanges.timeRange(time) ?? time)
    }

    /// "next Monday 6-8", "Monday 8 to 9": hours that rise; a score mostly falls.
    private func hoursAfterWeekday(_ day: DatePiece, _ index: Int) -> DatePiece? {
        guard day.date.weekday != nil, !day.isNumeric, block.isDigits(index), block.isDigits(index + 2),
            block.isDash(index + 1) && block.isJoined(index + 1) || block.word(index + 1) == .to,
            let from = block.integer(index), let to = block.integer(index + 2), from >= 1, from < to, to <= 12,
            block.atom(index + 3) == nil || block.isSentenceMark(index + 3)
        else { return nil }
        return clockRanges.sharedTimeRange(index, .bare)
    }

    private func joined(_ day: DatePiece, _ time: DatePiece) -> DatePiece {
        var piece = DatePiece(day.first, time.end, day.date.at(time.date))
        piece.until = time.until.map { day.date.at($0) }
        return piece
    }

    /// The time with a day after it: "8pm on 15 May", "9 a.m. tomorrow"; a weekday alone is left outside.
    private func withDay(_ time: DatePiece) -> DatePiece {
        var next = time.end
        if block.mark(next) == "," { next += 1 }
        if block.word(next) == .on || block.word(next) == .of { next += 1 }
        if block.word(next) == .the || block.word(next) == .next || block.word(next) == .this { next += 1 }
        guard block.atom(next)?.gap != .line, let day = day(at: next), day.until == nil, day.first == next else {
            return time
        }
        let isSure = block.isNear(next - 1) || time.until != nil
        if day.date.weekday != nil && !day.isNumeric && !isSure || day.date.day == nil && !day.date.isRelativeDay {
            return time
        }
        if block.word(next) == .now || block.isNear(next - 1) && block.timeUnit(next) != nil { return time }
        guard day.isNumeric || next == time.end || isSure || block.word(next - 1) == .of || block.isNear(next - 1)
        else {
            return time
        }
        var piece = DatePiece(time.first, day.end, day.date.at(time.date))
        piece.until = time.until.map { day.date.at($0) }
        if piece.until == nil, time.end == time.first + 3, !clockRanges.isMeridian(time) { clocks.addPartOfDay(&piece) }
        return piece
    }
}
