/// A unit of time that durations and ages are given in.
enum TimeUnit: String, Sendable {
    case second, minute, hour, day, week, weekend, month, quarter, year, decade, century

    /// Its length in days: the mean Gregorian year of 365.2425 days is near enough for comparing.
    var days: Double {
        switch self {
        case .second: 1 / 86_400
        case .minute: 1 / 1_440
        case .hour: 1 / 24
        case .day: 1
        case .week: 7
        case .weekend: 2
        case .month: 30.4375
        case .quarter: 91.3125
        case .year: 365.25
        case .decade: 3_652.5
        case .century: 36_525
        }
    }
}

/// The names of the units of time.
enum TimeUnits {
    static let table: [(String, TimeUnit)] = [
        ("centuries", .century), ("century", .century),
        ("day", .day), ("days", .day), ("night", .day), ("nights", .day),
        ("decade", .decade), ("decades", .decade),
        ("h", .hour), ("hour", .hour), ("hours", .hour), ("hr", .hour), ("hrs", .hour),
        ("min", .minute), ("mins", .minute), ("minute", .minute), ("minutes", .minute),
        ("month", .month), ("months", .month), ("mo", .month), ("mos", .month),
        ("quarter", .quarter), ("quarters", .quarter),
        ("s", .second), ("sec", .second), ("second", .second), ("seconds", .second), ("secs", .second),
        ("w", .week), ("week", .week), ("weeks", .week), ("wk", .week), ("wks", .week),
        ("weekend", .weekend), ("weekends", .weekend),
        ("y", .year), ("year", .year), ("years", .year), ("yr", .year), ("yrs", .year),
    ]
}
