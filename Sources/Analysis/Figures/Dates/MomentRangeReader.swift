import Model

/// Reads ranges of dates: `between 2014 and 2018`, `Nov 18-Dec 19, 2015`, `from now to May 21`, `2014-18`.
struct MomentRangeReader {
    /// Where to read.
    let block: AtomBlock

    private var moments: MomentParser { MomentParser(block: block) }

    private func connector(_ left: DatePiece) -> Int? { MomentConnector(block: block).end(after: left) }

    /// The range of two dates: "between 2014 and 2018", "Nov 18-Dec 19, 2015", "from now to May 21".
    func range(_ left: DatePiece) -> DatePiece? {
        var next = 0
        if let after = connector(left) {
            next = after
        } else {
            return yearTail(left)
        }
        guard block.atom(next)?.gap != .line else { return nil }
        if let piece = yearTail(left) { return piece }
        var start = next
        while start < next + 3,
            block.word(start) == .the || block.word(start) == .end || block.word(start) == .of
                || block.word(start) == .beginning || block.word(start) == .early || block.word(start) == .late
        { start += 1 }
        if left.until != nil, block.length(start) == 1, block.isWord(start), block.isDigits(start + 1) { start += 1 }
        guard let right = moments.shortDate(start, after: left) ?? moments.moment(at: start),
            right.until == nil || left.until != nil,
            right.first <= start + 3, left.isNumeric || right.isNumeric
        else { return nil }
        // "from 2014 to 12 people": the ends are of a kind.
        let isTimeOnly = !right.date.hasDate
        guard isTimeOnly ? left.date.hour != nil : left.date.hasDate || right.date.day != nil else { return nil }
        if left.date.isRelativeDay, !left.isNumeric, right.date.isRelativeDay, !right.isNumeric { return nil }
        if left.date.weekday != nil && !left.isNumeric && block.isDash(left.end) { return nil }
        var to = right.date
        if isTimeOnly { to = left.date.at(right.date) }
        var from = left.date.completed(by: right.date)
        if right.date.hour != nil, from.hour == nil, !right.date.isRelativeDay, from.day != nil { to = right.date }
        if to.year == nil, !to.isRelativeDay, case .some(.full(let year)) = from.year,
            to.month == nil || from.month == nil || (to.month ?? 0) >= (from.month ?? 0)
        {
            to.year = .full(year)
        }
        if from.month != nil, from.day == nil, from.year != nil, to.month == nil || to.day == nil { from.day = 1 }
        (from, to) = Self.leveled(from, to)
        return DatePiece(left.first, right.end, from, until: to)
    }

    /// Both ends to the day where one of them is: "between May 2015 and 2018" runs from the first to the first.
    private static func leveled(_ from: PartialDate, _ to: PartialDate) -> (PartialDate, PartialDate) {
        var (from, to) = (from, to)
        let isFine = from.month != nil || to.month != nil || from.isRelativeDay || to.isRelativeDay
        if isFine {
            if case .full = from.year, from.day == nil, !from.isRelativeDay {
                (from.month, from.day) = (from.month ?? 1, 1)
            }
            if case .full = to.year, to.day == nil, !to.isRelativeDay { (to.month, to.day) = (to.month ?? 1, 1) }
        }
        return (from, to)
    }

    /// "2014-18", "2007-08", "1914–18": two years of one century.
    private func yearTail(_ left: DatePiece) -> DatePiece? {
        guard case .full(let year)? = left.date.year, left.date.month == nil, left.end == left.first + 1,
            block.isDash(left.end) || block.mark(left.end) == "/", block.isJoined(left.end),
            block.isJoined(left.end + 1), let low = block.integer(left.end + 1), block.length(left.end + 1) == 2,
            low > year % 100,
            !block.isJoined(left.end + 2) || block.isSentenceMark(left.end + 2)
        else { return nil }
        var to = PartialDate()
        to.year = .full(year / 100 * 100 + low)
        return DatePiece(left.first, left.end + 2, left.date, until: to)
    }
}
