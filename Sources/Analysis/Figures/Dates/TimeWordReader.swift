import Model

/// Reads words of time that have no number and so are no figures: `Tuesday`, `yesterday`, `last month`, `early this year`, `in May`.
struct TimeWordReader {
    /// Where to read.
    let block: AtomBlock
    /// The day the article was published, where known.
    let published: CivilDate?

    /// The atoms of such words, and the date they mean, ISO 8601.
    struct Finding {
        var first: Int
        var end: Int
        var date: String?
    }

    /// The words around the one at `index`; `nil` where they say no time that a date could be put to.
    func read(at index: Int) -> Finding? {
        if block.entry(index).weekday != 0 { return weekday(index) }
        switch block.word(index) {
        case .today, .tonight: return day(index, 0)
        case .yesterday: return day(index, -1)
        case .tomorrow: return day(index, 1)
        default: break
        }
        if let unit = block.timeUnit(index) { return period(index, unit) }
        return month(index)
    }

    private func day(_ index: Int, _ days: Int) -> Finding {
        Finding(first: index, end: index + 1, date: published?.adding(days: days).text)
    }

    private func weekday(_ index: Int) -> Finding? {
        guard let piece = NearDayReader(block: block).read(at: index), piece.first == index else { return nil }
        let first = block.isNear(index - 1) ? index - 1 : index
        let date = published.flatMap { DateResolver(block: block, published: $0).near(piece)?.text }
        return Finding(first: first, end: piece.end, date: date)
    }

    /// "this week", "last month", "early next year": the word before the unit tells which.
    private func period(_ index: Int, _ unit: TimeUnit) -> Finding? {
        let steps: Int
        switch block.word(index - 1) {
        case .this: steps = 0
        case .last, .previous: steps = -1
        case .next, .coming: steps = 1
        default: return nil
        }
        guard block.atom(index)?.gap == .space else { return nil }
        var first = index - 1
        switch block.word(first - 1) {
        case .early, .late, .earlier, .later, .mid: first -= 1
        default: break
        }
        guard let published else {
            switch unit {
            case .week, .month, .year: return Finding(first: first, end: index + 1, date: nil)
            default: return nil
            }
        }
        switch unit {
        case .week:
            let monday = published.adding(days: 1 - published.weekday + 7 * steps)
            return Finding(first: first, end: index + 1, date: monday.text + "/" + monday.adding(days: 6).text)
        case .month:
            let month = String(published.adding(months: steps).text.prefix(7))
            return Finding(first: first, end: index + 1, date: month)
        case .year: return Finding(first: first, end: index + 1, date: PartialDate.padded(published.year + steps, 4))
        case .second, .minute, .hour, .day, .weekend, .quarter, .decade, .century: return nil
        }
    }

    /// "in May", "since last October": a month with neither day nor year is the one nearest to the day of publication.
    private func month(_ index: Int) -> Finding? {
        guard let month = MonthDateReader(block: block).month(index), block.isCapitalised(index),
            !block.isDigits(month.end), block.number(month.end) == nil
        else { return nil }
        let isNear = block.isNear(index - 1)
        switch block.word(isNear ? index - 2 : index - 1) {
        case .in, .since, .until, .till, .by, .from, .before, .after, .during, .early, .late, .mid: break
        default: guard isNear, block.month(index) != 5 else { return nil }
        }
        let date = published.map { published -> String in
            let steps = (month.number - published.month + 12) % 12
            // What is more than four months ahead is rather what was.
            let years = steps > 4 && block.word(index - 1) != .next ? -1 : 0
            let year = published.year + (published.month + steps > 12 ? 1 : 0) + years
            return PartialDate.padded(year, 4) + "-" + PartialDate.padded(month.number, 2)
        }
        return Finding(first: isNear ? index - 1 : index, end: index + 1, date: date)
    }
}
