/// Reads clock times: `2:45 p.m.`, `10am`, `8.30pm`, `19:00`, `half past seven`, `20 min past eight in the evening`, `5 o'clock`.
struct ClockReader {
    /// Where to read.
    let block: AtomBlock

    /// How sure a time must look.
    enum Need {
        /// Only what can be nothing else.
        case certain
        /// Also "6.45" and "seven", because the words before lead to a time.
        case bare
    }

    /// The time of day at `index`.
    func read(at index: Int, need: Need = .certain) -> DatePiece? {
        if var piece = relative(index) ?? digits(index, need) ?? words(index, need) {
            addPartOfDay(&piece)
            return piece
        }
        return dayPartFirst(index)
    }

    // MARK: digits

    private func digits(_ index: Int, _ need: Need) -> DatePiece? {
        if let time = fourDigits(index, need) { return time }
        guard let hour = block.integer(index), block.length(index) <= 2, hour <= 24, !isPartOfNumber(index) else {
            return nil
        }
        var time = PartialDate()
        time.hour = hour
        var end = index + 1
        var isCertain = false
        if block.mark(end) == ":", let minute = twoDigits(after: end) {
            time.minute = minute
            end += 2
            isCertain = true
            if block.mark(end) == ":", let second = twoDigits(after: end) {
                time.second = second
                end += 2
            }
        } else if block.mark(end) == ".", let minute = twoDigits(after: end) {
            guard meridiem(end + 2) != nil || need == .bare && !isAmount(end + 2) else { return nil }
            time.minute = minute
            end += 2
            isCertain = true
        } else if block.word(end) == .h, let minute = block.integer(end + 1), minute < 60, block.length(end + 1) == 2 {
            // "7h01", "10 H 10 pm"
            guard block.isJoined(end) || meridiem(end + 2) != nil else { return nil }
            time.minute = minute
            end += 2
            isCertain = true
        }
        if let (isAfternoon, after) = meridiem(end), hour <= 12 || isAfternoon {
            return DatePiece(index, after, Self.resolve(time, isAfternoon: isAfternoon))
        }
        if let after = oClock(end) { return DatePiece(index, after, time) }
        if block.isHyphen(end), block.word(end + 1) == .ish, hour <= 12 { return DatePiece(index, end + 2, time) }
        switch block.word(end) {
        case .noon where hour == 12, .lunchtime: return DatePiece(index, end + 1, time)
        case .midnight:
            time.hour = hour == 12 ? 0 : hour
            return DatePiece(index, end + 1, time)
        default: break
        }
        guard isCertain || isDayPart(end) && block.word(end) == .in || need == .bare && !isAmount(end) else {
            return nil
        }
        return DatePiece(index, end, time)
    }

    /// "0730-0930", "at 1430 GMT": four digits before a time zone, or beside others that start with nought.
    private func fourDigits(_ index: Int, _ need: Need) -> DatePiece? {
        guard block.length(index) == 4, let number = block.integer(index), number / 100 < 24, number % 100 < 60 else {
            return nil
        }
        let isZoned = block.atom(index + 1).map { $0.gap == .space && TimeZoneNames.keys.contains($0.key) } ?? false
        let startsWithNought = block.bytes[block.atoms[index].start] == 0x30
        let opensRange =
            startsWithNought && block.isDash(index + 1) && block.isJoined(index + 1) && block.isJoined(index + 2)
            && block.length(index + 2) == 4 && block.isDigits(index + 2)
        let endsRange =
            need == .bare && block.isDash(index - 1) && block.isJoined(index) && block.length(index - 2) == 4
        guard isZoned && !block.isJoined(index) || opensRange && !block.isJoined(index) || endsRange else { return nil }
        var time = PartialDate()
        time.hour = number / 100
        time.minute = number % 100
        return DatePiece(index, index + 1, time)
    }

    /// Whether the digits belong to a number, ratio or score and not to a time.
    private func isPartOfNumber(_ index: Int) -> Bool {
        guard block.isJoined(index) else { return false }
        switch block.mark(index - 1) {
        case "(", "[", "“", "\"", "‘", "'", "-", "–", "—", "~":
            return block.isHyphen(index - 1) && block.isJoined(index - 1) && block.isWord(index - 2)
        default: return true
        }
    }

    private func twoDigits(after index: Int) -> Int? {
        guard block.isJoined(index), block.isJoined(index + 1), block.length(index + 1) == 2,
            let value = block.integer(index + 1), value < 60
        else { return nil }
        return value
    }

    /// Whether a unit follows, so that the number is no time.
    private func isAmount(_ index: Int) -> Bool {
        guard let atom = block.atom(index) else { return false }
        if atom.kind == .digits { return true }
        if let mark = block.mark(index) {
            return mark == "%" || mark == "°" || mark == "/" || mark == "€" || mark == "$"
                || (mark == "," || mark == "." || mark == ":") && block.isJoined(index + 1) && block.isDigits(index + 1)
        }
        if block.word(index) != nil || block.month(index) != nil || block.entry(index).weekday != 0 {
            return block.word(index) == .percent || block.word(index) == .times || block.word(index) == .points
                || block.word(index) == .th || block.word(index) == .st || block.word(index) == .nd
                || block.word(index) == .rd
        }
        return true
    }

    // MARK: a.m. and p.m.

    /// Whether "p.m." or "a.m." stands at `index`, and the atom after it.
    func meridiem(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
        switch block.word(index) {
        case .am: return (false, index + 1)
        case .pm: return (true, index + 1)
        case .p: return letters(index, isAfternoon: true)
        case .a: return letters(index, isAfternoon: false)
        default:
            // "9.am"
            guard block.mark(index) == ".", block.isJoined(index), block.isJoined(index + 1) else { return nil }
            switch block.word(index + 1) {
            case .am: return (false, index + 2)
            case .pm: return (true, index + 2)
            default: return nil
            }
        }
    }

    /// "p.m.", "p . m .", "a m"; a lone "p" or "a" right after minutes.
    private func letters(_ index: Int, isAfternoon: Bool) -> (Bool, Int)? {
        var next = index + 1
        let isDotted = block.mark(next) == "."
        if isDotted { next += 1 }
        if block.word(next) == .m, isDotted || block.atom(next)?.gap == .space,
            !block.isJoined(next + 1)
                || block.mark(next + 1) != nil && block.mark(next + 1) != "'" && block.mark(next + 1) != "’"
        {
            next += 1
            if isDotted, block.mark(next) == "." { next += 1 }
            return (isAfternoon, next)
        }
        // "9:00a", "9p": only joined, and after a time or "at".
        guard block.isJoined(index), !block.isJoined(index + 1) || block.mark(index + 1) != nil,
            !(block.isDash(index + 1))
        else { return nil }
        let isAfterMinutes = block.mark(index - 2) == ":"
        return isAfterMinutes || block.word(index - 2) == .at ? (isAfternoon, index + 1) : nil
    }

    /// Twelve hours to twenty-four.
    static func resolve(_ time: PartialDate, isAfternoon: Bool) -> PartialDate {
        var time = time
        if let hour = time.hour, hour <= 12 { time.hour = hour % 12 + (isAfternoon ? 12 : 0) }
        return time
    }

    /// "o'clock", "oclock".
    private func oClock(_ index: Int) -> Int? {
        if block.word(index) == .oclock { return index + 1 }
        guard block.word(index) == .o, let mark = block.mark(index + 1), mark == "'" || mark == "’",
            block.word(index + 2) == .clock
        else { return nil }
        return index + 3
    }

    // MARK: words

    /// An hour in words: "seven p.m.", "eight forty pm", "five thirty in the night", "ten ten".
    private func words(_ index: Int, _ need: Need) -> DatePiece? {
        guard let hour = hourWord(index) else { return nil }
        var time = PartialDate()
        time.hour = hour
        var end = index + 1
        var hasMinutes = false
        if let (minute, after) = minuteWords(end) {
            time.minute = minute
            end = after
            hasMinutes = true
        }
        if let (isAfternoon, after) = meridiem(end) {
            return DatePiece(index, after, Self.resolve(time, isAfternoon: isAfternoon))
        }
        if let after = oClock(end) { return DatePiece(index, after, time) }
        if isDayPart(end), block.word(end) == .in { return DatePiece(index, end, time) }
        guard need == .bare, hasMinutes || !isAmount(end) else { return nil }
        return DatePiece(index, end, time)
    }

    private func hourWord(_ index: Int) -> Int? {
        guard let number = block.number(index), number.value >= 1, number.value <= 12 else { return nil }
        switch number.role {
        case .unit, .teen: return Int(number.value)
        default: return nil
        }
    }

    private func minuteWords(_ index: Int) -> (Int, Int)? {
        guard let number = block.number(index), block.atom(index)?.gap != .line else { return nil }
        switch number.role {
        case .teen: return (Int(number.value), index + 1)
        case .tens where number.value < 60:
            let next = block.isInnerHyphen(index + 1) ? index + 2 : index + 1
            if let unit = block.number(next), unit.role == .unit, unit.value > 0 {
                return (Int(number.value + unit.value), next + 1)
            }
            return (Int(number.value), index + 1)
        default: return nil
        }
    }

    // MARK: past and to

    /// "half past seven", "a quarter to seven", "20 min past eight", "fifteen past eight".
    private func relative(_ index: Int) -> DatePiece? {
        guard let (minutes, end, isSure) = minutes(index) else { return nil }
        let isPast = block.word(end) == .past
        guard isPast || block.word(end) == .to && isSure, let base = read(at: end + 1, need: .bare) else { return nil }
        var time = base.date
        let total = (base.date.hour ?? 0) * 60 + (base.date.minute ?? 0) + (isPast ? minutes : -minutes)
        time.hour = (total + 24 * 60) / 60 % 24
        time.minute = (total + 24 * 60) % 60
        let first = block.word(index - 1) == .a ? index - 1 : index
        return DatePiece(first, base.end, time)
    }

    /// The minutes before "past" or "to", the atom after them, and whether they can be nothing else.
    private func minutes(_ index: Int) -> (Int, Int, Bool)? {
        if let part = block.number(index), part.role == .part { return (part.value == 0.5 ? 30 : 15, index + 1, true) }
        if block.number(index)?.value == 3, block.number(index + 1)?.role == .part { return (45, index + 2, true) }
        guard let numeral = NumeralReader(block: block).read(at: index), numeral.first == index, !numeral.isOrdinal,
            numeral.scale == 1, numeral.value < 60, numeral.value >= 1,
            numeral.value == numeral.value.rounded()
        else { return nil }
        if block.timeUnit(numeral.end) == .minute { return (Int(numeral.value), numeral.end + 1, true) }
        return block.word(numeral.end) == .past ? (Int(numeral.value), numeral.end, false) : nil
    }

    // MARK: parts of the day

    /// "in the morning", "afternoon", "at night" after a time.
    func addPartOfDay(_ piece: inout DatePiece) {
        guard let (isLate, end) = partOfDay(piece.end) else { return }
        piece.end = end
        guard let hour = piece.date.hour, hour < 12, isLate else { return }
        piece.date.hour = hour + 12
    }

    private func isDayPart(_ index: Int) -> Bool { partOfDay(index) != nil }

    private func partOfDay(_ index: Int) -> (isLate: Bool, end: Int)? {
        var next = index
        if block.word(next) == .in, block.word(next + 1) == .the {
            next += 2
        } else if block.word(next) == .at {
            next += 1
        }
        switch block.word(next) {
        case .morning where next > index: return (false, next + 1)
        case .afternoon, .evening: return (true, next + 1)
        case .night where next > index: return (true, next + 1)
        default: return nil
        }
    }

    /// "afternoon 7:00", "morning at 7", "lunchtime 11 o'clock", "night five thirty".
    private func dayPartFirst(_ index: Int) -> DatePiece? {
        let isLate: Bool
        switch block.word(index) {
        case .morning, .lunchtime: isLate = false
        case .afternoon, .evening, .night: isLate = true
        default: return nil
        }
        let next = block.word(index + 1) == .at ? index + 2 : index + 1
        guard next > index, block.word(index) != .morning || next == index + 2 || block.isDigits(next),
            var piece = digits(next, next == index + 2 ? .bare : .certain) ?? words(next, .bare),
            block.word(index) != .night || block.word(index - 1) != .a,
            next == index + 2 || block.number(next) == nil || piece.end > next + 1
        else { return nil }
        if let hour = piece.date.hour, hour < 12, isLate { piece.date.hour = hour + 12 }
        piece.first = index
        return piece
    }
}

extension AtomBlock {
    /// Whether "p.m.", a colon and minutes or the like follow, so that the digits before are an hour.
    func isClockTail(_ index: Int) -> Bool {
        if mark(index) == ":", isJoined(index), isJoined(index + 1), isDigits(index + 1) { return true }
        return ClockReader(block: self).meridiem(index) != nil
    }
}
