/// Reads dates in digits alone: `2016-02-21`, `4/22/2016`, `13.5.2015`, `3/2015`, `2015-12`, `5/12`.
///
/// With slashes the month comes first, as in America, unless that cannot be; with full stops the day does.
struct NumericDateReader {
    /// Where to read.
    let block: AtomBlock

    /// The date that starts with the digits at `index`.
    func read(at index: Int) -> DatePiece? {
        guard let first = block.integer(index), block.length(index) <= 4, !block.isJoined(index) || isOpening(index - 1)
        else { return nil }
        if let (separator, end) = separator(index + 1) {
            if let piece = threeParts(index, first, separator, end) { return piece }
            if let piece = yearAndMonth(index, first, separator, end) { return piece }
        }
        return nil
    }

    /// The month and day at `index`, "5/12" or "4-22": only the words around can tell that from a fraction or score.
    func monthAndDay(at index: Int) -> DatePiece? {
        guard let first = block.integer(index), block.length(index) <= 2,
            !block.isJoined(index) || isOpening(index - 1) || block.isDash(index - 1),
            let mark = block.mark(index + 1), mark == "/" || mark == "-" || mark == ".", block.isJoined(index + 1),
            block.isJoined(index + 2), let second = block.integer(index + 2),
            block.length(index + 2) <= 2,
            !(block.isJoined(index + 3)
                && (block.isWord(index + 3) || block.mark(index + 3) == "%" || block.mark(index + 3) == "/"))
        else { return nil }
        guard let date = date(nil, first, second, monthFirst: true) else { return nil }
        return DatePiece(index, index + 3, date)
    }

    private func isOpening(_ index: Int) -> Bool {
        switch block.mark(index) {
        case "(", "[", "\"", "“", "'", "‘", "-", "–", "—": true
        default: false
        }
    }

    /// The separator at `index`, and the digits after it; "2016 / 11" has spaces around it.
    private func separator(_ index: Int) -> (mark: Unicode.Scalar, end: Int)? {
        guard let mark = block.mark(index), mark == "/" || mark == "-" || mark == "." || mark == "–",
            block.isDigits(index + 1) || block.month(index + 1) != nil
        else { return nil }
        if block.isJoined(index), block.isJoined(index + 1) { return (mark, index + 1) }
        guard mark == "/" || mark == "-", block.length(index - 1) == 4, block.length(index + 1) == 2 else { return nil }
        return (mark, index + 1)
    }

    private func threeParts(_ index: Int, _ first: Int, _ separator: Unicode.Scalar, _ second: Int) -> DatePiece? {
        guard block.isJoined(second), let mark = block.mark(second + 1), block.isJoined(second + 1),
            block.isJoined(second + 2), let third = block.integer(second + 2)
        else { return nil }
        guard mark == separator || mark == "," && separator == "/" else { return nil }
        let end = second + 3
        if block.isJoined(end), block.isWord(end) && block.word(end) != .th || block.mark(end) == "%" { return nil }
        if block.length(index) == 4 {
            guard let year = YearReader(block: block).digits(at: index), block.length(second + 2) <= 2 else {
                return nil
            }
            if let month = block.month(second) {
                return date(.full(year), month, third, monthFirst: true).map { DatePiece(index, end, $0) }
            }
            guard let month = block.integer(second), block.length(second) <= 2 else { return nil }
            return date(.full(year), month, third, monthFirst: true).map { DatePiece(index, end, $0) }
        }
        guard block.length(index) <= 2 else { return nil }
        let year: PartialDate.Year
        switch block.length(second + 2) {
        case 4: year = .full(third)
        case 2: year = mark == "," ? .full(2_000 + third) : .short(third)
        default: return nil
        }
        guard block.length(second + 2) == 4 || separator == "/" else { return nil }
        if let month = block.month(second) {
            return date(year, month, first, monthFirst: true).map { DatePiece(index, end, $0) }
        }
        guard let other = block.integer(second), block.length(second) <= 2 else { return nil }
        return date(year, first, other, monthFirst: separator != ".").map { DatePiece(index, end, $0) }
    }

    /// "2015-12", "3/2015"; "2007-08" is rather two years.
    private func yearAndMonth(_ index: Int, _ first: Int, _ separator: Unicode.Scalar, _ second: Int) -> DatePiece? {
        guard let other = block.integer(second),
            !(block.isJoined(second + 1)
                && (block.isWord(second + 1) || block.isDash(second + 1) && block.isDigits(second + 2)))
        else { return nil }
        var date = PartialDate()
        if block.length(index) == 4, block.length(second) <= 2 {
            guard let year = YearReader(block: block).digits(at: index),
                separator != "." || block.length(second) == 1 && year >= 1_990 && block.atom(second + 1) == nil
            else { return nil }
            if other > year % 100, block.length(second) == 2, separator == "-" || separator == "–",
                year % 100 + 30 > other
            {
                return nil
            }
            guard other >= 1, other <= 12 else { return nil }
            date.year = .full(year)
            date.month = other
        } else {
            guard block.length(index) <= 2, first >= 1, first <= 12, separator != ".",
                let year = YearReader(block: block).digits(at: second), year >= 1_900
            else { return nil }
            date.year = .full(year)
            date.month = first
        }
        return DatePiece(index, second + 1, date)
    }

    /// The date of two numbers of which one is the month.
    private func date(_ year: PartialDate.Year?, _ first: Int, _ second: Int, monthFirst: Bool) -> PartialDate? {
        var (month, day) = monthFirst ? (first, second) : (second, first)
        if month > 12, day <= 12 { swap(&month, &day) }
        guard month >= 1, month <= 12, day >= 1, day <= 31 else { return nil }
        var date = PartialDate()
        date.year = year
        date.month = month
        date.day = day
        return date
    }
}
