import Model

/// Finds the calendar year a figure holds for: "in 2013", "by 2020", or the year that opens its sentence.
struct FigureYearFinder {
    /// Where to look.
    let block: AtomBlock

    /// Sets the years of the figures of one sentence.
    func setYears(_ matches: inout [Match], _ range: Range<Int>) {
        var opening: Int?
        for index in range {
            if let year = Self.year(matches[index]), index == range.lowerBound || opening != nil,
                isOpening(matches[index], matches[range.lowerBound].first)
            {
                opening = year
            }
            guard isQuantity(matches[index]) else { continue }
            matches[index].year = following(matches, index, range) ?? opening
        }
        // "up 7% from 2012" changed in the year of the figure it is said of.
        for index in range.dropFirst() where isQuantity(matches[index]) && matches[index].year == nil {
            guard let next = block.atom((matches[index].outer ?? matches[index].first) - 1), Self.ups.contains(next.key)
            else { continue }
            matches[index].year = matches[range.lowerBound..<index].last { isQuantity($0) }?.year
        }
    }

    private static let ups = Set(["up", "down"].map { WordKey(of: $0) })

    private func isQuantity(_ match: Match) -> Bool {
        switch match.kind {
        case .count, .percent, .money, .measure, .ratio: true
        case .ordinal, .age, .duration, .date, .time, .score, .label: false
        }
    }

    /// The year after the figure, with no other figure between.
    private func following(_ matches: [Match], _ index: Int, _ range: Range<Int>) -> Int? {
        guard index + 1 < range.upperBound, let year = Self.year(matches[index + 1]),
            matches[index + 1].first - matches[index].end < 14
        else { return nil }
        let gap = matches[index].end..<matches[index + 1].first
        guard !gap.contains(where: { block.mark($0) == ";" || block.mark($0) == "," && $0 > matches[index].end }) else {
            return nil
        }
        for at in gap.reversed() {
            switch block.word(at) {
            case .in, .by, .for, .during: return year
            case .the, .end, .of, .early, .late, .mid, .year, .fiscal: continue
            default: return nil
            }
        }
        return nil
    }

    /// "In 2013 …", "By 2020, …": the date that starts the sentence.
    private func isOpening(_ match: Match, _ first: Int) -> Bool {
        switch block.word(match.first - 1) {
        case .in, .by, .during, .for: block.isCapitalised(match.first - 1) || block.mark(match.first - 2) == ","
        default: false
        }
    }

    /// The year of a date that gives one.
    static func year(_ match: Match) -> Int? {
        guard match.kind == .date, let date = match.date, date.until == nil || date.until?.year == date.date.year,
            case .full(let year)? = date.date.year
        else { return nil }
        return year
    }
}
