/// Reads ranges of clock times: `3 to 5pm`, `1:30 pm to 3:30`, `between 3 and 8am`, `three thirty to four thirty`.
struct ClockRangeReader {
    /// Where to read.
    let block: AtomBlock

    private var clocks: ClockReader { ClockReader(block: block) }

    private func connector(_ left: DatePiece) -> Int? { MomentConnector(block: block).end(after: left) }

    /// The range that starts with a time: "10:10am and 12:50" after "between", "1:30 pm to 3:30".
    func timeRange(_ from: DatePiece) -> DatePiece? {
        guard from.until == nil, let next = connector(from), var to = clocks.read(at: next, need: .bare),
            to.until == nil
        else { return nil }
        let isDash = block.isDash(next - 1)
        guard !isDash || to.end > next, block.atom(next)?.gap != .line else { return nil }
        if isMeridian(from), !isMeridian(to), let start = from.date.hour, let hour = to.date.hour, hour <= 12 {
            // The other half of the day only where the time would run backwards.
            let same = hour % 12 + (start >= 12 ? 12 : 0)
            let isLater = same * 60 + (to.date.minute ?? 0) > start * 60 + (from.date.minute ?? 0)
            to.date.hour = isLater ? same : start >= 12 ? hour % 12 : hour % 12 + 12
        }
        return DatePiece(from.first, to.end, shareMeridian(from, to), until: to.date)
    }

    /// "5 to 6pm", "between 3 and 8am", "11 to 11:50am": only the second end shows that both are times.
    func sharedTimeRange(_ index: Int, _ need: ClockReader.Need = .certain) -> DatePiece? {
        guard let from = clocks.read(at: index, need: .bare), let next = connector(from), block.atom(next)?.gap != .line
        else { return nil }
        let isSpelled = isSpelled(from)
        guard let to = clocks.read(at: next, need: isSpelled ? .bare : need), to.until == nil,
            need == .bare || isMeridian(to) || isSpelled && self.isSpelled(to)
                || block.mark(next + 1) == ":"
                    && (block.mark(index + 1) == ":" || block.word(index - 1) == .from
                        || block.word(index - 1) == .between)
        else { return nil }
        return DatePiece(from.first, to.end, shareMeridian(from, to), until: to.date)
    }

    /// "2:20 to 3pm" starts in the afternoon too.
    private func shareMeridian(_ from: DatePiece, _ to: DatePiece) -> PartialDate {
        guard !isMeridian(from), isMeridian(to), let start = from.date.hour, let end = to.date.hour, start < 12,
            end >= 12
        else { return from.date }
        let later = (start + 12) * 60 + (from.date.minute ?? 0)
        guard later < end * 60 + (to.date.minute ?? 0) else { return from.date }
        var date = from.date
        date.hour = start + 12
        return date
    }

    /// "three thirty": an hour and minutes in words.
    private func isSpelled(_ piece: DatePiece) -> Bool {
        piece.date.minute != nil && piece.end - piece.first <= 3 && block.number(piece.first) != nil
            && block.number(piece.first + 1)?.role == .tens
    }

    /// Whether "a.m.", "p.m." or a part of the day ends the time.
    func isMeridian(_ piece: DatePiece) -> Bool {
        for index in piece.first..<piece.end {
            switch block.word(index) {
            case .am, .pm, .morning, .afternoon, .evening, .night: return true
            case .p, .a: if index > piece.first { return true }
            default: break
            }
        }
        return false
    }
}
