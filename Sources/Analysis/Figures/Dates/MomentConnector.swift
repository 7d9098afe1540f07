/// Finds what joins the two ends of a range of dates or times: "to", "until", a dash, "and" after "between".
struct MomentConnector {
    /// Where to read.
    let block: AtomBlock

    /// The atom after "to", "until", a dash, or "and" after "between".
    func end(after left: DatePiece) -> Int? {
        let end = left.end
        switch block.word(end) {
        case .to, .until, .till, .til, .through, .thru:
            return block.word(end + 1) == .the || block.word(end + 1) == .next ? end + 2 : end + 1
        case .and
        where isAfterBetween(left.first) || hasBetween(left):
            return block.word(end + 1) == .the ? end + 2 : end + 1
        default:
            guard block.isDash(end), block.atom(end + 1)?.gap != .line, block.mark(end) != "—" else { return nil }
            return block.atom(end)?.gap == block.atom(end + 1)?.gap ? end + 1 : nil
        }
    }

    /// "between the end of 2007 and …"
    private func isAfterBetween(_ index: Int) -> Bool {
        for at in stride(from: index - 1, through: max(0, index - 5), by: -1) {
            switch block.word(at) {
            case .between: return true
            case .the, .of, .end, .beginning, .start, .middle, .early, .late, .mid: continue
            default: if at < index - 1 { return false }
            }
        }
        return false
    }

    private func hasBetween(_ piece: DatePiece) -> Bool {
        (piece.first..<piece.end).contains { block.word($0) == .between }
    }
}
