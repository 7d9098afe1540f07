import Model

/// Reads votes and results: `5-4 decision`, `won 3–1`, `two-nil`, `voted 219 to 212`, `12-8-1`.
struct ScoreParser {
    /// Where to read.
    let block: AtomBlock

    /// The score that starts at `index`.
    func parse(at index: Int) -> Match? {
        guard let first = part(index),
            !block.isJoined(index) || block.mark(index - 1) != nil && !block.isDash(index - 1)
        else { return nil }
        var parts = [first]
        var end = index + 1
        while block.isDash(end), block.isJoined(end), block.isJoined(end + 1), block.mark(end) != "~",
            let more = part(end + 1), parts.count < 4
        {
            parts.append(more)
            end += 2
        }
        if parts.count == 1, block.isInnerHyphen(end), block.word(end + 1) == .to, block.isInnerHyphen(end + 2),
            let other = part(end + 3)
        {
            // "a 9-to-6 vote"
            return isResult(index, end + 4) ? score([first, other], index, end + 4) : nil
        }
        if parts.count == 1 {
            guard block.word(end) == .to, let other = part(end + 1), isVote(before: index), block.isDigits(index),
                !block.isJoined(end + 2) || block.mark(end + 2) != "%" && block.mark(end + 2) != ":",
                block.word(end + 2) != .percent, block.word(end + 2) != .per, block.word(end + 2) != .pct
            else { return nil }
            parts.append(other)
            end += 2
            return score(parts, index, end)
        }
        guard
            !block.isJoined(end)
                || !(block.isWord(end) || block.isDash(end) || block.mark(end) == "%" || block.mark(end) == "/")
        else { return nil }
        let isWritten = !block.isDigits(index)
        if isWritten {
            guard parts.count == 2 else { return nil }
            return block.word(index + 2) == .goalless || block.number(index + 2)?.value == 0 || isResult(index, end)
                ? score(parts, index, end) : nil
        }
        // 1914-18 and 1998-2001 are years, 800-1,000 is a range.
        guard parts.allSatisfy({ $0 < 1_000 }) else { return nil }
        if parts.count == 3 {
            let isRecord = block.mark(index - 1) == "(" && block.mark(end) == ")"
            return block.isDigits(index) && parts.allSatisfy { $0 < 163 } && (isRecord || isResult(index, end))
                ? score(parts, index, end) : nil
        }
        guard parts.count == 2 else { return nil }
        // "Rockledge (0-1)": a record of wins and losses behind a name.
        if block.mark(index - 1) == "(", block.mark(end) == ")", block.isCapitalised(index - 2) {
            return score(parts, index, end)
        }
        let isUnit =
            block.timeUnit(end) != nil || MeasureUnits.names.longest(block, at: end) != nil || block.mark(end) == "%"
            || block.word(end) == .percent
        if isUnit && parts[0] < parts[1] { return nil }
        if isResult(index, end) { return score(parts, index, end) }
        // A range rises; what falls or stays level was won, lost or drawn.
        return parts[0] >= parts[1] && (parts[0] < 300 || parts[1] < 100) && !isUnit && !isFraction(parts)
            ? score(parts, index, end) : nil
    }

    /// 24-7: no result.
    private func isFraction(_ parts: [Int]) -> Bool { parts == [24, 7] }

    private func score(_ parts: [Int], _ first: Int, _ end: Int) -> Match {
        var match = Match(.score, first, end)
        match.parts = parts
        return match
    }

    private func part(_ index: Int) -> Int? {
        if block.isDigits(index) { return block.length(index) <= 3 ? block.integer(index) : nil }
        if block.word(index) == .goalless { return 0 }
        guard let number = block.number(index), number.role == .unit else { return nil }
        return Int(number.value)
    }

    private func isResult(_ first: Int, _ end: Int) -> Bool {
        for index in end..<(end + 3) {
            if let atom = block.atom(index), ScoreWords.after.contains(atom.key) { return true }
            if block.mark(index) != nil, !block.isHyphen(index) { break }
        }
        return isVote(before: first)
    }

    private func isVote(before first: Int) -> Bool {
        for index in stride(from: first - 1, through: max(0, first - 7), by: -1) {
            if let atom = block.atom(index), ScoreWords.before.contains(atom.key) { return true }
            if block.mark(index) == "." || block.mark(index) == ";" { break }
        }
        return false
    }
}
