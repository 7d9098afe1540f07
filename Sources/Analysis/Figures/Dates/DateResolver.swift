import Model

/// Works out what a relative date means from the day the article was published.
struct DateResolver {
    /// Where to look.
    let block: AtomBlock
    /// The day of publication.
    let published: CivilDate

    /// The calendar date of a match, ISO 8601 as exact as its words are; `nil` where they are not relative to the day.
    func resolve(_ match: Match) -> String? {
        switch match.kind {
        case .duration: return ago(match)
        case .date: return match.date.flatMap(day)
        default: return nil
        }
    }

    /// "64 years ago" is a year, "three days from now" a day.
    private func ago(_ match: Match) -> String? {
        guard match.low == nil, match.modifier == nil, let value = match.value, value >= 0, value < 5_000,
            let unit = match.unit.flatMap(TimeUnit.init)
        else { return nil }
        let sign: Int
        switch block.word(match.end - 1) {
        case .ago: sign = -1
        case .now, .today: sign = 1
        default: return nil
        }
        guard let whole = Int(exactly: value) else { return nil }
        let amount = sign * whole
        switch unit {
        case .day: return published.adding(days: amount).text
        case .week: return published.adding(days: 7 * amount).text
        case .month: return String(published.adding(months: amount).text.prefix(7))
        case .year: return year(published.year + amount)
        case .decade: return year(published.year + 10 * amount)
        case .century: return year(published.year + 100 * amount)
        case .second, .minute, .hour, .weekend, .quarter: return nil
        }
    }

    private func year(_ year: Int) -> String? { year > 0 ? PartialDate.padded(year, 4) : nil }

    private func day(_ piece: DatePiece) -> String? {
        guard piece.until == nil else { return nil }
        let date = piece.date
        if date.isRelativeDay { return near(piece).map { with($0, date) } }
        guard date.year == nil, let day = date.day, day <= 31 else { return nil }
        if let month = date.month { return nearestYear(month, day).map { with($0, date) } }
        return nearestMonth(day).map { with($0, date) }
    }

    /// "tomorrow at 7", "Tuesday at 3pm".
    func near(_ piece: DatePiece) -> CivilDate? {
        for index in piece.first..<piece.end {
            switch block.word(index) {
            case .today, .tonight: return published
            case .tomorrow: return published.adding(days: 1)
            case .yesterday: return published.adding(days: -1)
            default: continue
            }
        }
        guard let weekday = piece.date.weekday else { return nil }
        let back = (published.weekday - weekday + 7) % 7
        switch block.word(piece.first - 1) {
        case .next: return published.adding(days: 7 - back)
        case .last: return published.adding(days: back == 0 ? -7 : -back)
        default: break
        }
        // What has happened lies in the week before, what will happen in the week after.
        let isFuture = (max(0, piece.first - 20)..<piece.first).contains { block.word($0) == .will }
        return published.adding(days: isFuture && back != 0 ? 7 - back : -back)
    }

    private func nearestYear(_ month: Int, _ day: Int) -> CivilDate? {
        let candidates = (-1...1).compactMap { offset -> CivilDate? in
            let year = published.year + offset
            return day <= CivilDate.length(year, month) ? CivilDate(year, month, day) : nil
        }
        return nearest(candidates)
    }

    private func nearestMonth(_ day: Int) -> CivilDate? {
        let candidates = (-1...1).compactMap { offset -> CivilDate? in
            let month = CivilDate(published.year, published.month, 1).adding(months: offset)
            return day <= CivilDate.length(month.year, month.month) ? CivilDate(month.year, month.month, day) : nil
        }
        return nearest(candidates)
    }

    private func nearest(_ candidates: [CivilDate]) -> CivilDate? {
        candidates.min {
            abs($0.daysSinceEpoch - published.daysSinceEpoch) < abs($1.daysSinceEpoch - published.daysSinceEpoch)
        }
    }

    private func with(_ day: CivilDate, _ date: PartialDate) -> String {
        var clock = PartialDate()
        (clock.hour, clock.minute, clock.second) = (date.hour, date.minute, date.second)
        return day.text + clock.timex
    }
}
