import Model

/// Finds what a figure is about in the words before it: the noun that "of" joins it to, the subject or object of its verb, or the
/// figure that it goes on from.
struct ClauseSubjectReader {
    /// Where to look.
    let block: AtomBlock

    private typealias Subject = FigureSubjectFinder.Subject

    private var phrases: NounPhraseReader { NounPhraseReader(block: block) }

    /// The subject of the match at `index` of those of a sentence.
    func find(_ matches: [Match], at index: Int, in sentence: Range<Int>) -> FigureSubjectFinder.Subject? {
        let match = matches[index]
        let edge = match.outer ?? match.first
        if let shared = compared(matches, index, edge, sentence) { return shared }
        if let sized = dimensioned(matches, index, edge, sentence) { return sized }
        if let joined = joined(match, edge, sentence) { return joined }
        if let found = byVerb(match, edge, sentence) {
            // "bring it under 2 per cent": what "it" is was said with the figure before.
            guard isPronoun(found.first), found.end - found.first == 1 else { return found }
            return earlier(matches, index, sentence)
        }
        return elliptic(match, edge, sentence)
    }

    private func noun(endingAt end: Int, _ sentence: Range<Int>) -> Subject? {
        NounBeforeReader(block: block).noun(endingAt: end, sentence)
    }

    // MARK: the figure before

    /// "3.4 per cent against 2.9", "4.37 billion (about $1.2 bn, €1.1bn or £940m)": about the same as the figure before.
    private func compared(_ matches: [Match], _ index: Int, _ edge: Int, _ sentence: Range<Int>) -> Subject? {
        guard let before = block.atom(edge - 1), index > 0, matches[index - 1].first >= sentence.lowerBound else {
            return nil
        }
        let last = matches[index - 1]
        if block.mark(edge - 1) == "(", edge - 1 - last.end <= 3, last.subject != nil, matches[index].kind != .count {
            return plain(last.subject)
        }
        if SubjectVerbs.comparing.contains(before.key) { return earlier(matches, index, sentence) }
        let isListed = block.word(edge - 1) == .or || block.mark(edge - 1) == ","
        guard isListed, matches[index].kind == last.kind, matches[index].kind == .money, edge - last.end <= 1 else {
            return nil
        }
        return plain(last.subject)
    }

    /// The subject of the last figure of the same kind and unit in the sentence.
    private func earlier(_ matches: [Match], _ index: Int, _ sentence: Range<Int>) -> Subject? {
        for other in stride(from: index - 1, through: max(0, index - 6), by: -1) {
            guard matches[other].first >= sentence.lowerBound else { return nil }
            guard matches[other].kind == matches[index].kind, matches[other].unit == matches[index].unit else {
                continue
            }
            return plain(matches[other].subject)
        }
        return nil
    }

    private func plain(_ subject: Subject?) -> Subject? {
        subject.map { Subject(first: $0.first, end: $0.end, head: nil) }
    }

    // MARK: nouns right before

    /// "spending of 4.37 billion", "bonds for A$250m".
    private func joined(_ match: Match, _ edge: Int, _ sentence: Range<Int>) -> Subject? {
        switch block.word(edge - 1) {
        case .of:
            // "a profit, of €4.2m"
            let end = block.mark(edge - 2) == "," ? edge - 2 : edge - 1
            guard let noun = noun(endingAt: end, sentence), let head = block.atom(noun.end - 1),
                !SubjectVerbs.transparent.contains(head.key)
            else { return nil }
            return noun
        case .for where match.kind == .money:
            guard let noun = noun(endingAt: edge - 1, sentence), let head = block.atom(noun.end - 1),
                !MoneyVerbs.keys.contains(head.key)
            else { return nil }
            return noun
        default: break
        }
        return nil
    }

    /// "a pier, 340 metres long", "a cut 2.4 kilometres long, 60 metres wide and six metres deep".
    private func dimensioned(_ matches: [Match], _ index: Int, _ edge: Int, _ sentence: Range<Int>) -> Subject? {
        guard matches[index].kind == .measure, let after = block.atom(matches[index].end),
            SubjectVerbs.dimensions.contains(after.key)
        else { return nil }
        if index > 0, matches[index - 1].kind == .measure, edge - matches[index - 1].end <= 3,
            matches[index - 1].first >= sentence.lowerBound
        {
            return plain(matches[index - 1].subject)
        }
        return noun(endingAt: block.mark(edge - 1) == "," ? edge - 1 : edge, sentence)
    }

    /// "Schools get 912m, hospitals 1.04bn", "Clinton 46 percent, Trump 40 percent": the verb is left out.
    private func elliptic(_ match: Match, _ edge: Int, _ sentence: Range<Int>) -> Subject? {
        switch match.kind {
        case .money, .percent, .measure: break
        default: guard match.value ?? 0 >= 1_000 else { return nil }
        }
        guard block.isWord(edge - 1), let noun = noun(endingAt: edge, sentence) else { return nil }
        let isOpen =
            noun.first == sentence.lowerBound || block.mark(noun.first - 1) == "," || block.mark(noun.first - 1) == ";"
        let isAnd = block.word(noun.first - 1) == .and || block.mark(noun.first - 1) == ":"
        guard isOpen || isAnd,
            block.isCapitalised(noun.first) || phrases.isPlural(noun.end - 1) || noun.end - noun.first > 1
        else { return nil }
        return noun
    }

    // MARK: the verb

    /// The subject or object of the verb before: "Two-way trade reached 4 billion", "bring trade to 7 billion".
    private func byVerb(_ match: Match, _ edge: Int, _ sentence: Range<Int>) -> Subject? {
        var at = edge - 1
        var preposition: Int?
        while at >= sentence.lowerBound, edge - at < 24 {
            guard let atom = block.atom(at) else { return nil }
            if atom.kind == .mark, !block.isHyphen(at), !isApostrophe(at) {
                // A clause of its own between the subject and the figure is too far to be sure.
                guard block.mark(at) == ",", at > edge - 2 else { return nil }
            }
            switch block.word(at) {
            case .to, .by, .from, .at, .of, .under, .below, .above, .over:
                if preposition == nil || at == edge - 1 || block.word(at) != .of { preposition = at }
            default: break
            }
            let isChange = ChangeWords.keys.contains(atom.key) && block.word(at) != .up && block.word(at) != .down
            let isCause = SubjectVerbs.causatives.contains(atom.key)
            // "put the number at 800": a noun, whatever else the word may be.
            if let earlier = block.atom(at - 1), Self.articles.contains(earlier.key) {
                at -= 1
                continue
            }
            if isChange || isCause, let preposition, preposition > at + 1, let object = object(at + 1, preposition) {
                return object
            }
            if isChange || SubjectVerbs.keys.contains(atom.key) || ChangeWords.ranging.contains(atom.key)
                || match.kind == .ordinal && RankWords.keys.contains(atom.key)
                || isCause && edge - at <= 2 && block.word(at + 1) == .in && at + 2 == edge
                || SubjectVerbs.beings.contains(atom.key) && isNear(at, edge)
            {
                return subject(endingAt: at, sentence)
            }
            at -= 1
        }
        return nil
    }

    private static let articles = Set(["the", "a", "an", "its", "their", "his", "her"].map { WordKey(of: $0) })

    /// Whether only adverbs and the like stand between a form of "to be" and the figure.
    private func isNear(_ at: Int, _ edge: Int) -> Bool {
        ((at + 1)..<max(edge, at + 1)).allSatisfy { index in
            guard let atom = block.atom(index), atom.kind == .word else { return false }
            return SubjectVerbs.auxiliaries.contains(atom.key) || block.word(index) == .at || block.word(index) == .by
                || block.word(index) == .down || block.word(index) == .up
                || SubjectVerbs.keys.contains(atom.key) || SubjectVerbs.causatives.contains(atom.key)
                || SubjectVerbs.states.contains(atom.key) || PhraseBounds.determiners.contains(atom.key)
        }
    }

    /// The object between a verb and its preposition.
    private func object(_ first: Int, _ end: Int) -> Subject? {
        var end = end
        // "from 5 to 7": the object ends before the first end.
        for index in first..<end where block.word(index) == .from || block.word(index) == .by { end = min(end, index) }
        if end == first + 1, isObjectPronoun(first) { return Subject(first: first, end: end, head: nil) }
        guard first < end, let phrase = phrases.read(at: first, before: end),
            phrase.end == end || block.word(phrase.end).map({ $0 == .in || $0 == .for || $0 == .on }) ?? false
        else { return nil }
        guard !isAdverb(phrase.head) else { return nil }
        return Subject(first: phrase.first, end: phrase.end, head: nil)
    }

    private func isObjectPronoun(_ index: Int) -> Bool {
        block.word(index) == .it || block.atom(index)?.key == Self.them
    }

    private static let them = WordKey(of: "them")

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
        // "tax, which will rise by half a point"
        if isRelative(end - 1) {
            let noun = block.mark(end - 2) == "," ? end - 2 : end - 1
            return self.noun(endingAt: noun, sentence)
        }
        if end > sentence.lowerBound, block.mark(end - 1) == "," {
            if end == verb, block.lastLetter(verb) == UInt8(ascii: "g") {
                // "tariffs, ranging from", "payments, totalling"
                end -= 1
            } else if let comma = commaBefore(end - 1, sentence) {
                // "The ship, a minesweeper of 470 tonnes, costs"
                end = comma
            }
        }
        var first = end
        while first > sentence.lowerBound, end - first < 40, let atom = block.atom(first - 1) {
            if isAfterFigure(first - 1) { break }
            if atom.kind == .mark, !block.isHyphen(first - 1), !isApostrophe(first - 1) {
                guard block.mark(first - 1) == ".", block.isJoined(first - 1),
                    block.isJoined(first) || block.length(first - 2) <= 2
                else { break }
            }
            if atom.kind == .word, SubjectVerbs.clauseStarts.contains(atom.key),
                !(block.word(first - 1) == .and && end - first == 1 && !isAfterFigure(first - 1))
            {
                break
            }
            first -= 1
        }
        return trimmed(first, end)
    }

    private func isRelative(_ index: Int) -> Bool {
        switch block.word(index) {
        case .which, .who: true
        case .that: block.isWord(index - 1)
        default: false
        }
    }

    /// The comma that opens what the one at `index` closes.
    private func commaBefore(_ index: Int, _ sentence: Range<Int>) -> Int? {
        for at in stride(from: index - 1, through: max(sentence.lowerBound, index - 25), by: -1) {
            switch block.mark(at) {
            case "," where !(block.isDigits(at + 1) && block.isJoined(at + 1)): return at
            case ";", ":", ".": return nil
            default: continue
            }
        }
        return nil
    }

    /// "unemployment was 4.1pc and wages rose": a clause ends on the figure before "and".
    private func isAfterFigure(_ and: Int) -> Bool {
        block.word(and) == .and && (and - 3..<and).contains { block.isDigits($0) || block.mark($0) == "%" }
    }

    private func isApostrophe(_ index: Int) -> Bool { block.mark(index) == "'" || block.mark(index) == "’" }

    /// The first noun phrase of a clause, with its "of" and, where short, the rest.
    private func trimmed(_ start: Int, _ end: Int) -> Subject? {
        var first = start
        while first < end, let atom = block.atom(first),
            PhraseBounds.determiners.contains(atom.key) || block.isHyphen(first) || isAdverb(first)
                || block.word(first) == .and || block.word(first) == .or || block.word(first) == .of
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
        // "She expects the eastern level", "along the shore the level": the last noun with an article of its own.
        if first < end, end - first > 1, isPronoun(first), let article = lastArticle(first, end) { first = article + 1 }
        let isHyphened = block.isDigits(first) && block.isInnerHyphen(first + 1) && block.isWord(first + 2)
        guard first < end, block.isWord(first) || isHyphened else { return nil }
        if end - first == 1, isPronoun(first) {
            return block.word(first) == .it || block.word(first) == .they
                ? Subject(first: first, end: end, head: nil) : nil
        }
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
        guard last - first <= 12, !isPronoun(first), !isPronoun(last - 1) else { return nil }
        return Subject(first: first, end: last, head: nil)
    }

    private func lastArticle(_ first: Int, _ end: Int) -> Int? {
        (first + 1..<end - 1).last { index in
            guard let atom = block.atom(index), Self.articles.contains(atom.key) else { return false }
            return block.word(index - 1) != .of && block.word(index - 1) != .in && block.word(index - 1) != .for
        }
    }

    private func isPronoun(_ index: Int) -> Bool {
        switch block.word(index) {
        case .it, .they, .he, .she, .we, .i, .you, .this, .that, .there, .which, .who, .what: true
        default: block.atom(index).map { PhraseBounds.stops.contains($0.key) } ?? true
        }
    }
}
