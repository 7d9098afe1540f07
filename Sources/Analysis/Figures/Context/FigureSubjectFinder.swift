import Model

/// Finds what a figure is about: the noun it counts, what "of" names after it, or the subject of its verb.
struct FigureSubjectFinder {
    /// Where to look.
    let block: AtomBlock

    /// The atoms of the subject, and the head noun of a count.
    struct Subject {
        var first: Int
        var end: Int
        /// The noun counted; only where it follows the number.
        var head: Int?
    }

    /// The subject of the match at `index` of those of a sentence, whose atoms are `sentence`.
    func find(_ matches: [Match], at index: Int, in sentence: Range<Int>) -> Subject? {
        let match = matches[index]
        switch match.kind {
        case .date, .time, .label: return nil
        case .age: return person(match, sentence)
        case .duration: return match.direction == nil && !match.recurs ? attributive(match, sentence) : nil
        case .ordinal: return after(match.end, sentence) ?? before(matches, index, sentence)
        case .score: return after(match.end, sentence)
        case .count, .ratio:
            if match.unit == "x" { return before(matches, index, sentence) }
            if let found = counted(match, sentence) {
                // "The index rose 45.3 points": points are counted, the index is what it is about.
                guard let head = found.head, SubjectVerbs.points.contains(block.atom(head)?.key ?? 0),
                    let moved = before(matches, index, sentence)
                else { return found }
                return Subject(first: moved.first, end: moved.end, head: head)
            }
            // "two-thirds of the 1,400 km of coast road"
            if block.word(match.end) == .of, index + 1 < matches.count, matches[index + 1].first - match.end <= 2,
                matches[index + 1].kind == .measure
            {
                return find(matches, at: index + 1, in: sentence)
            }
            return before(matches, index, sentence)
        case .percent, .money, .measure:
            let found = attributive(match, sentence) ?? complement(match, sentence)
            // "3.9 percent of GDP" measures something else by national income.
            if let found, isYardstick(found) { return before(matches, index, sentence) ?? found }
            return found ?? before(matches, index, sentence)
        }
    }

    private func before(_ matches: [Match], _ index: Int, _ sentence: Range<Int>) -> Subject? {
        ClauseSubjectReader(block: block).find(matches, at: index, in: sentence)
    }

    private func isYardstick(_ subject: Subject) -> Bool {
        (subject.first..<subject.end).contains {
            block.atom($0).map { SubjectVerbs.yardsticks.contains($0.key) } ?? false
        }
            && subject.end - subject.first <= 3
    }

    private var phrases: NounPhraseReader { NounPhraseReader(block: block) }

    // MARK: after the figure

    /// "101 countries", "half of all tomatoes", "1 in 4 residents".
    private func counted(_ match: Match, _ sentence: Range<Int>) -> Subject? {
        // "a 46-page report" counts pages.
        if block.isInnerHyphen(match.end), block.isWord(match.end + 1), match.kind == .count {
            switch block.word(match.end + 1) {
            case .plus, .odd, .ish: return after(match.end + 2, sentence)
            default: break
            }
            return Subject(first: match.end + 1, end: match.end + 2, head: match.end + 1)
        }
        var start = block.word(match.end) == .of ? match.end + 1 : match.end
        // "half the money", "half of the board"
        if match.kind == .ratio || start > match.end, block.word(start) == .the || block.word(start) == .a {
            start += 1
        }
        if let subject = after(start, sentence) { return subject }
        // "two of its three ships"
        if start > match.end,
            let number = (start..<(start + 2)).first(where: { block.number($0) != nil || block.isDigits($0) })
        {
            return after(number + 1, sentence)
        }
        // "seven or eight guys"
        guard block.word(match.end) == .or, block.number(match.end + 1) != nil || block.isDigits(match.end + 1) else {
            return nil
        }
        return after(match.end + 2, sentence)
    }

    private func after(_ start: Int, _ sentence: Range<Int>) -> Subject? {
        // "190 an hour" counts no hours.
        switch block.word(start) {
        case .a, .an, .per, .the: return nil
        default: break
        }
        guard start < sentence.upperBound, let phrase = phrases.read(at: start, before: sentence.upperBound),
            isDirect(start, phrase)
        else { return nil }
        return Subject(first: phrase.first, end: phrase.end, head: phrase.head)
    }

    /// Whether a phrase follows the figure without a mark between, other than a hyphen.
    private func isDirect(_ start: Int, _ phrase: NounPhraseReader.Phrase) -> Bool {
        phrase.first >= start
            && (start..<max(start, phrase.first)).allSatisfy { block.isWord($0) || block.isHyphen($0) }
    }

    /// "a 35 percent tariff", "the $700 million contract", "a 776-foot airship": an article before, a noun right after.
    private func attributive(_ match: Match, _ sentence: Range<Int>) -> Subject? {
        let isHyphened = (match.first..<match.end).contains { block.isInnerHyphen($0) } && block.isWord(match.end - 1)
        let article = block.word(match.first - 1)
        guard
            isHyphened || article == .a || article == .an || article == .the || article == .its || article == .their
                || article == .his || article == .her
        else { return nil }
        guard block.isLower(match.end), block.atom(match.end)?.gap == .space, !phrases.isStop(match.end) else {
            return nil
        }
        guard let subject = after(match.end, sentence) else { return nil }
        // "the $1 billion mark", "a 7% rise": what it is of stands elsewhere.
        if let head = subject.head.flatMap(block.atom), ChangeWords.nouns.contains(head.key) || head.key == Self.mark {
            return changed(subject, sentence)
        }
        return subject
    }

    private static let mark = WordKey(of: "mark")

    /// "a 7% rise in exports": what rose.
    private func changed(_ subject: Subject, _ sentence: Range<Int>) -> Subject? {
        guard let head = subject.head, block.word(head + 1) == .in || block.word(head + 1) == .of else { return nil }
        return after(head + 2, sentence)
    }

    /// "35 percent of Mexican jobs", "$2 billion in American exports", "$250 billion worth of goods", "tons per year of coal".
    private func complement(_ match: Match, _ sentence: Range<Int>) -> Subject? {
        var next = match.end
        if block.atom(next)?.key == Self.worth { next += 1 }
        if match.per != nil, block.timeUnit(next + 1) != nil { next += 2 }
        switch block.word(next) {
        case .of: break
        case .in where match.kind == .money:
            // "in Germany" says where, "in exports" says what.
            guard let phrase = phrases.simple(at: next + 1, before: sentence.upperBound), block.isLower(phrase.head)
            else { return nil }
        default: return nil
        }
        guard !block.isDigits(next + 1), let phrase = phrases.read(at: next + 1, before: sentence.upperBound) else {
            return nil
        }
        return Subject(first: phrase.first, end: phrase.end, head: nil)
    }

    private static let worth = WordKey(of: "worth")

    // MARK: before the figure

    /// The name before an age: "Scott, 43".
    private func person(_ match: Match, _ sentence: Range<Int>) -> Subject? {
        var last = match.first - 1
        if block.mark(last) == "," || block.mark(last) == "(" {
            last -= 1
        } else if block.word(last) == .aged, block.mark(last - 1) == "," {
            last -= 2
        }
        guard last < match.first - 1, block.isCapitalised(last) else { return attributive(match, sentence) }
        var first = last
        while first > sentence.lowerBound, block.isCapitalised(first - 1),
            block.word(first - 1) == nil || block.word(first - 1) == .may, block.atom(first)?.gap == .space
        { first -= 1 }
        return Subject(first: first, end: last + 1, head: nil)
    }
}
