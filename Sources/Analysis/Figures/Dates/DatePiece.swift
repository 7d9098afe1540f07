/// A date, a time or a span of either, as one run of atoms.
struct DatePiece {
    /// The first atom, and the one after the last.
    var first: Int
    var end: Int
    /// The date, or where it starts.
    var date: PartialDate
    /// Where it ends, for a quarter, a half year or two days of one month.
    var until: PartialDate?
    /// Whether digits or number words are part of it, so that it is a figure.
    var isNumeric = true

    init(_ first: Int, _ end: Int, _ date: PartialDate, until: PartialDate? = nil, isNumeric: Bool = true) {
        self.first = first
        self.end = end
        self.date = date
        self.until = until
        self.isNumeric = isNumeric
    }

    /// TIMEX3 of the date, or of both ends.
    var timex: String { until.map { date.timex + "/" + $0.timex } ?? date.timex }
}
