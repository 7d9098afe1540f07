/// A calendar date and clock time as far as the text gives them.
struct PartialDate: Hashable {
    /// A year, or what is known of it.
    enum Year: Hashable {
        /// 1995
        case full(Int)
        /// 199 for the 1990s
        case decade(Int)
        /// 7 for "the '70s"
        case decadeOfCentury(Int)
        /// 30 for "12/12/30"
        case short(Int)

        /// Four characters, X for the unknown.
        var timex: String {
            switch self {
            case .full(let year): PartialDate.padded(year, 4)
            case .decade(let decade): PartialDate.padded(decade, 3) + "X"
            case .decadeOfCentury(let decade): "XX\(decade)X"
            case .short(let year): "XX" + PartialDate.padded(year, 2)
            }
        }
    }

    var year: Year?
    var month: Int?
    var day: Int?
    /// "SP", "SU", "FA", "WI" of TIMEX3.
    var season: String?
    /// Whether a day is meant that only the date of publication tells: "tomorrow", "Friday".
    var isRelativeDay = false
    /// 1 (Monday) to 7, where the text says.
    var weekday: Int?
    var hour: Int?
    var minute: Int?
    var second: Int?

    /// Whether a day, month or year is known or meant.
    var hasDate: Bool { year != nil || month != nil || day != nil || isRelativeDay }

    /// ISO 8601 with X for the unknown, as in TIMEX3.
    var timex: String {
        var text = ""
        if hasDate {
            text = year?.timex ?? "XXXX"
            if let season {
                text += "-" + season
            } else if month != nil || day != nil || isRelativeDay {
                text += "-" + (month.map { Self.padded($0, 2) } ?? "XX")
                if day != nil || isRelativeDay || hour != nil { text += "-" + (day.map { Self.padded($0, 2) } ?? "XX") }
            }
        }
        guard let hour else { return text }
        text += "T" + Self.padded(hour, 2) + ":" + Self.padded(minute ?? 0, 2)
        if let second { text += ":" + Self.padded(second, 2) }
        return text
    }

    /// This date with the clock time of another.
    func at(_ clock: PartialDate) -> PartialDate {
        var date = self
        date.hour = clock.hour
        date.minute = clock.minute
        date.second = clock.second
        return date
    }

    /// This date with what it lacks taken from another of the same expression: the year of "Nov 18-Dec 19, 2015".
    func completed(by other: PartialDate) -> PartialDate {
        var date = self
        if date.year == nil, !date.isRelativeDay { date.year = other.year }
        if date.month == nil, date.day != nil { date.month = other.month }
        return date
    }

    /// A number with zeros before it.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
