import Model

/// Parts that do not add up: "12 members: 5 men and 6 women".
struct SumCheck: SentenceCheck {
    /// Where to look.
    let block: AtomBlock

    func notes(on matches: [Match], in sentence: MatchedSentence) -> [Note] {
        sentence.matches.compactMap { index in
            let total = matches[index]
            guard isPlainCount(total), let value = total.value, value >= 3, let subject = total.subject,
                let end = opening(subject.end), let parts = parts(after: end, index, matches, sentence)
            else { return nil }
            let sum = parts.reduce(0) { $0 + (matches[$1].value ?? 0) }
            guard sum != value, abs(sum - value) <= 0.5 * value else { return nil }
            return Note(
                .doubted, "the parts add up to \(Int(sum)), not \(Int(value))",
                at: ([index] + parts).map { block.span(matches[$0].first, matches[$0].end) })
        }
    }

    private func isPlainCount(_ match: Match) -> Bool {
        guard match.kind == .count, match.modifier == nil, match.per == nil, let value = match.value else {
            return false
        }
        return value == value.rounded() && value < 1e9
    }

    /// The colon, dash or bracket behind a total: what follows is all of it.
    private func opening(_ end: Int) -> Int? {
        switch block.mark(end) {
        case ":": block.isJoined(end) ? end : nil
        case "(": end
        case "—", "–": block.atom(end)?.gap == block.atom(end + 1)?.gap ? end : nil
        default: nil
        }
    }

    /// The counts that a list behind a total gives, up to its "and"; `nil` where it is no plain list of parts.
    private func parts(
        after opening: Int, _ total: Int, _ matches: [Match], _ sentence: MatchedSentence
    ) -> [Int]? {
        var parts: [Int] = []
        var position = opening + 1
        var isLast = false
        for index in (total + 1)..<max(total + 1, sentence.matches.upperBound) {
            let match = matches[index]
            guard isPlainCount(match), match.first - position <= 6, (match.value ?? 0) < matches[total].value ?? 0
            else {
                return nil
            }
            let gap = position..<match.first
            if parts.isEmpty {
                guard gap.isEmpty else { return nil }
            } else {
                let isAnd = gap.contains { block.word($0) == .and }
                guard isAnd || gap.contains(where: { block.mark($0) == "," || block.mark($0) == ";" }), !isLast else {
                    return nil
                }
                isLast = isAnd
            }
            parts.append(index)
            position = max(match.end, match.subject.map { $0.first >= match.end ? $0.end : match.end } ?? match.end)
            if isLast { break }
        }
        guard isLast, parts.count > 1 else { return nil }
        // The list must end with its last part.
        let rest = position..<min(position + 4, sentence.atoms.upperBound)
        let isClosed =
            rest.isEmpty || rest.contains { block.mark($0).map { ".;)—–”\"".unicodeScalars.contains($0) } ?? false }
        return isClosed ? parts : nil
    }
}
