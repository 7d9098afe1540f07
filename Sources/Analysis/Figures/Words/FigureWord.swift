/// The words that the grammar of figures itself knows; names of units, months and the like stand in tables.
enum FigureWord: String, CaseIterable, Sendable {
    // Articles and determiners.
    case when, any
    case a, an, the, every, each, per, this, that, next, last, past, previous, coming, upcoming, following, another
    // Conjunctions and prepositions.
    case and, or, of, to, `in`, on, at, by, from, between, among, through, thru, until, till, til, than, with, within
    case `for`, over, under, above, below, before, after, since, during, about, around, near, nearly, almost, `as`, up
    case out, into, but, nor, plus, minus, negative, point, odd, ish, down, off, against, `is`, was, are, were, be
    // Time.
    case ago, later, earlier, hence, old, aged, age, ages, now, today, tomorrow, yesterday, tonight
    case morning, afternoon, evening, night, noon, midnight, lunchtime, am, pm, oclock, o, clock
    case early, late, mid, beginning, end, middle, start, starting, commencing, year, week, yo
    case spring, summer, autumn, fall, winter, fiscal, fy, s, th, st, nd, rd, p, m, h
    case pre, post, sub
    case annually, yearly, daily, monthly, weekly, hourly, quarterly, time, business
    // Amounts.
    case percent, pct, pc, percentage, percents, percentages, cent, points, basis, bps, bp, half, more, less, fewer
    case times, fold, x, no, goalless = "nil", few, several, couple, many, average
    case least, most, equal, greater, larger, smaller, higher, lower, exceeding, exceed
    case its, their, his, her, our, my, your, it, they, he, she, we, i, you, who, which, what, there
    case only, just, not, so, also, all, both, had, has, have, will, would, could, can, may, said, says

    /// Whether a figure may start at it, though it is no number.
    var startsFigure: Bool {
        switch self {
        case .every, .each, .minus, .negative, .today, .tomorrow, .yesterday, .tonight, .now: true
        case .morning, .afternoon, .evening, .night, .lunchtime, .noon, .midnight: true
        case .spring, .summer, .autumn, .fall, .winter, .week, .percent, .percents, .age, .aged, .ages: true
        default: false
        }
    }
}
