import Model

/// Finds the sentences of a block that say when: by a date, by a time counted from now, or by a word such as "Tuesday".
struct StatementFinder {
    /// Where to look.
    let block: AtomBlock
    /// The day the article was published, where known.
    let published: CivilDate?

    /// The statements of a block, in text order: from its figures, and from the words of time at `timeWords` outside of them.
    func find(_ matches: [Match], timeWords: [Int], sentences: some Sequence<Span>) -> [DatedStatement] {
        var found: [(first: Int, end: Int, date: String?, isResolved: Bool)] = matches.compactMap { match in
            guard let (date, isResolved) = date(of: match) else { return nil }
            return (match.first, match.end, date, isResolved)
        }
        var next = 0
        var floor = 0
        for index in timeWords where index >= floor {
            while next < matches.count, matches[next].end <= index { next += 1 }
            if next < matches.count, matches[next].first <= index { continue }
            guard let word = TimeWordReader(block: block, published: published).read(at: index), word.first >= floor,
                next == 0 || matches[next - 1].end <= word.first,
                next == matches.count || matches[next].first >= word.end
            else { continue }
            found.append((word.first, word.end, word.date, word.date != nil))
            floor = word.end
        }
        found.sort { $0.first < $1.first }
        var statements: [DatedStatement] = []
        var from = 0
        for sentence in Array(sentences) {
            while from < found.count, block.atoms[found[from].first].start < sentence.end {
                let one = found[from]
                from += 1
                guard block.atoms[one.first].start >= sentence.start else { continue }
                statements.append(
                    DatedStatement(
                        span: block.span(one.first, one.end), sentence: sentence, date: one.date,
                        isResolved: one.isResolved))
            }
        }
        return statements
    }

    /// The date of a figure; `nil` for a figure that dates nothing, a date that cannot be put in order included.
    private func date(of match: Match) -> (date: String?, isResolved: Bool)? {
        switch match.kind {
        case .date:
            if let resolved = match.resolved { return (resolved, true) }
            guard let timex = match.timex else { return nil }
            if timex.utf8.prefix(3).allSatisfy({ $0 &- 0x30 < 10 }) { return (timex, false) }
            return timex.hasPrefix("XXXX-XX-XX") || match.date?.until != nil ? nil : (nil, false)
        case .duration:
            if let resolved = match.resolved { return (resolved, true) }
            return published == nil && block.word(match.end - 1) == .ago ? (nil, false) : nil
        case .count, .ordinal, .percent, .money, .measure, .age, .time, .ratio, .score, .label: return nil
        }
    }
}
