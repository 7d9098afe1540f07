/// Reads days that only the date of publication tells: `tomorrow`, `Friday`, `next Monday`; figures only with a time beside them.
struct NearDayReader {
    /// Where to read.
    let block: AtomBlock

    /// The day at `index`: no figure of itself.
    func read(at index: Int) -> DatePiece? {
        var date = PartialDate()
        date.isRelativeDay = true
        switch block.word(index) {
        case .today, .tomorrow, .yesterday, .tonight, .now: return DatePiece(index, index + 1, date, isNumeric: false)
        case .morning, .afternoon, .evening, .night:
            // "this morning", "last night"
            return block.isNear(index - 1) ? DatePiece(index, index + 1, date, isNumeric: false) : nil
        default: break
        }
        let weekday = block.entry(index).weekday
        guard weekday != 0, block.lastLetter(index) != UInt8(ascii: "s") || block.length(index) == 4,
            block.length(index) > 3 || block.isCapitalised(index)
        else { return nil }
        date.weekday = weekday
        var end = index + 1
        if block.mark(end) == ".", block.isJoined(end), block.length(index) <= 4 { end += 1 }
        return DatePiece(index, end, date, isNumeric: false)
    }
}
