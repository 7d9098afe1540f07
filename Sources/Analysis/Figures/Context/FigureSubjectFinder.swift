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
        case .ordinal: return after(match.end, sentence) ?? before(match, sentence)
        case .score: return after(match.end, sentence)
        case .count, .ratio:
            if match.unit == "x" { return before(match, sentence) }
            return counted(match, sentence) ?? before(match, sentence)
        case .percent, .money, .measure:
            return attributive(match, sentence) ?? complement(match, sentence) ?? before(match, sentence)
        }
    }

    private var phrases: NounPhraseReader { NounPhraseReader(block: block) }

    // MARK: after the figure

    /// "101 countries", "half of all tomatoes", "1 in 4 residents".
    private func counted(_ match: Match, _ sentence: Range<Int>) -> Subject? {
        let start = block.word(match.end) == .of ? match.end + 1 : match.end
        return after(start, sentence)
    }

    private func after(_ start: Int, _ sentence: Range<Int>) -> Subject? {
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

    /// The subject or object of the verb before: "Two-way trade reached 4 billion", "bring trade to 7 billion".
    private func before(_ match: Match, _ sentence: Range<Int>) -> Subject? {
        let edge = match.outer ?? match.first
        var at = edge - 1
        var preposition: Int?
        while at >= sentence.lowerBound, edge - at < 24 {
            guard let atom = block.atom(at) else { return nil }
            if atom.kind == .mark, !block.isHyphen(at), !isApostrophe(at) {
                // A clause of its own between the subject and the figure is too far to be sure.
                guard block.mark(at) == ",", at > edge - 2 else { return nil }
            }
            switch block.word(at) {
            case .to, .by, .from, .at, .of:
                if preposition == nil || at == edge - 1 || block.word(at) != .of { preposition = at }
            default: break
            }
            let isChange = ChangeWords.keys.contains(atom.key) && block.word(at) != .up && block.word(at) != .down
            let isCause = SubjectVerbs.causatives.contains(atom.key)
            if isChange || isCause, let preposition, preposition > at + 1, let object = object(at + 1, preposition) {
                return object
            }
            if isChange || SubjectVerbs.keys.contains(atom.key) || ChangeWords.ranging.contains(atom.key)
                || match.kind == .ordinal && RankWords.keys.contains(atom.key)
                || SubjectVerbs.beings.contains(atom.key) && isNear(at, edge)
            {
                return subject(endingAt: at, sentence)
            }
            at -= 1
        }
        return nil
    }

    /// Whether only adverbs and the like stand between a form of "to be" and the figure.
    private func isNear(_ at: Int, _ edge: Int) -> Bool {
        ((at + 1)..<max(edge, at + 1)).allSatisfy { index in
            guard let atom = block.atom(index), atom.kind == .word else { return false }
            return SubjectVerbs.auxiliaries.contains(atom.key) || block.word(index) == .at || block.word(index) == .by
                || block.word(index) == .down || block.word(index) == .up
                || SubjectVerbs.keys.contains(atom.key) || PhraseBounds.determiners.contains(atom.key)
        }
    }

    /// The object between a verb and its preposition.
    private func object(_ first: Int, _ end: Int) -> Subject? {
        var end = end
        // "from 5 to 7": the object ends before the first end.
        for index in first..<end where block.word(index) == .from || block.word(index) == .by { end = min(end, index) }
        guard first < end, let phrase = phrases.read(at: first, before: end),
            phrase.end == end || block.word(phrase.end).map({ $0 == .in || $0 == .for || $0 == .on }) ?? false
        else { return nil }
        guard !isAdverb(phrase.head) else { return nil }
        return Subject(first: phrase.first, end: phrase.end, head: nil)
    }

    private func isAdverb(_ index: Int) -> Bool {
        guard let atom = block.atom(index), atom.count > 3 else { return false }
        return block.bytes[atom.end - 2] == 0x6C && block.bytes[atom.end - 1] == 0x79
    }

    /// The noun phrase that ends before the verb at `verb`, back to where its clause starts.
    private func subject(endingAt verb: Int, _ sentence: Range<Int>) -> Subject? {
        var end = verb
        while end > sentence.lowerBound, let atom = block.atom(end - 1), atom.kind == .word,
            SubjectVerbs.auxiliaries.contains(atom.key) || isAdverb(end - 1)
        { end -= 1 }
        // A figure between subject and verb is passed over with its brackets.
        // "tariffs, ranging from", "payments, totalling"
        if end > sentence.lowerBound, end == verb, block.mark(end - 1) == ",",
            block.lastLetter(verb) == UInt8(ascii: "g")
        {
            end -= 1
        }
        var first = end
        while first > sentence.lowerBound, end - first < 40, let atom = block.atom(first - 1) {
            if atom.kind == .mark, !block.isHyphen(first - 1), !isApostrophe(first - 1) {
                guard block.mark(first - 1) == ".", block.isJoined(first - 1),
                    block.isJoined(first) || block.length(first - 2) <= 2
                else { break }
            }
            if atom.kind == .word, SubjectVerbs.clauseStarts.contains(atom.key),
                !(block.word(first - 1) == .and && end - first == 1)
            {
                break
            }
            first -= 1
        }
        return trimmed(first, end)
    }

    private func isApostrophe(_ index: Int) -> Bool { block.mark(index) == "'" || block.mark(index) == "’" }

    /// The first noun phrase of a clause, with its "of" and, where short, the rest.
    private func trimmed(_ first: Int, _ end: Int) -> Subject? {
        var first = first
        while first < end, let atom = block.atom(first),
            PhraseBounds.determiners.contains(atom.key) || block.isHyphen(first) || isAdverb(first)
        { first += 1 }
        // "In Tarn, prices …" starts after the comma; "In 2013 prices …" with the noun.
        if block.word(first) == .in || block.word(first) == .by || block.word(first) == .during
            || block.word(first) == .since
        {
            first += 1
            while first < end, block.isDigits(first) || block.entry(first).month != 0 || block.word(first) == .the {
                first += 1
            }
            while first < end, let atom = block.atom(first), PhraseBounds.determiners.contains(atom.key) { first += 1 }
        }
        guard first < end, block.isWord(first), !(end - first == 1 && isPronoun(first)) else { return nil }
        var last = end
        if end - first > 6 {
            for index in (first + 1)..<end {
                switch block.word(index) {
                case .in, .for, .from, .with, .at, .to, .by, .on, .between, .during: last = min(last, index)
                default: continue
                }
                break
            }
        }
        return last - first <= 12 ? Subject(first: first, end: last, head: nil) : nil
    }

    private func isPronoun(_ index: Int) -> Bool {
        switch block.word(index) {
        case .it, .they, .he, .she, .we, .i, .you, .this, .that, .there, .which, .who, .what: true
        default: block.atom(index).map { PhraseBounds.stops.contains($0.key) } ?? true
        }
    }
}
