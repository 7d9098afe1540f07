import Model

/// Reads the noun phrase beside a verb of saying: its subject.
struct SourceReader {
    /// The block that it reads in.
    let passage: Passage

    /// Longest noun phrase and longest clause set off by commas, in tokens.
    private static let longest = 14
    private static let longestAside = 30

    /// The subject that ends before the verb at `verb`, reading no further left than `limit`.
    func source(before verb: Int, from limit: Int) -> Range<Int>? {
        var last = verb - 1
        while last >= limit, isAdverbial(last) { last -= 1 }
        guard last >= limit else { return nil }
        if passage.isByte(last, ","), let start = startOfAside(endingAt: last, from: limit) {
            return source(endingAt: start - 1, from: limit).map { $0.lowerBound..<last }
        }
        return source(endingAt: last, from: limit)
    }

    /// The subject that starts after the verb at `verb`: "said the mayor, who was there".
    func source(after verb: Int, before limit: Int) -> Range<Int>? {
        let first = verb + 1
        guard first < limit, passage.tokens[first].kind == .word || passage.tokens[first].kind == .number else {
            return nil
        }
        if SourceWords.pronouns.contains(passage.keys[first]) { return first..<(first + 1) }
        let isNoun =
            passage.tokens[first].shape.contains(.capitalised) || SourceWords.determiners.contains(passage.keys[first])
        guard isNoun else { return bareNoun(at: first, before: limit) }
        var end = endOfPhrase(from: first, before: limit)
        // An apposition: "said Ann Lee, the mayor of Vale, on Monday".
        if end + 1 < limit, passage.isByte(end, ","), opensApposition(end + 1) {
            let tail = endOfPhrase(from: end + 1, before: limit)
            if tail == limit || passage.isByte(tail, ",") || passage.isStop(tail) { end = tail }
        }
        return end > first ? first..<end : nil
    }

    private func bareNoun(at first: Int, before limit: Int) -> Range<Int>? {
        let key = passage.keys[first]
        // "sources said" is read leftwards; "said officials" here: one plural noun.
        guard key.hasSuffix("s"), CueVerbs.verbClass(of: key) == nil, !SourceWords.auxiliaries.contains(key) else {
            return nil
        }
        return first..<min(first + 1, limit)
    }

    private func isAdverbial(_ index: Int) -> Bool {
        let key = passage.keys[index]
        return SourceWords.auxiliaries.contains(key)
            || passage.tokens[index].kind == .word && key.count > 4 && key.hasSuffix("ly")
    }

    private func opensApposition(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard token.kind == .word || token.kind == .number else { return false }
        let key = passage.keys[index]
        return token.kind == .number || token.shape.contains(.capitalised) || SourceWords.determiners.contains(key)
            || key.hasSuffix("man") || key.hasSuffix("or") || key.hasSuffix("er")
    }

    /// The comma that opens the aside which the comma at `end` closes: "Ann Lee, who was there, said".
    private func startOfAside(endingAt end: Int, from limit: Int) -> Int? {
        var index = end - 1
        while index > limit, end - index <= Self.longestAside {
            if passage.isByte(index, ",") {
                // Commas in pairs: "Ann Lee, 47, of Vale, said" opens at the first.
                if let earlier = startOfShortAside(endingAt: index, from: limit) { return earlier }
                return index
            }
            if passage.tokens[index].kind == .quotationMark { return nil }
            index -= 1
        }
        return nil
    }

    private func startOfShortAside(endingAt end: Int, from limit: Int) -> Int? {
        for index in stride(from: end - 2, through: max(limit + 1, end - 3), by: -1) where passage.isByte(index, ",") {
            return passage.tokens[index + 1].kind == .number ? index : nil
        }
        return nil
    }

    /// The noun phrase whose last token is `last`.
    private func source(endingAt last: Int, from limit: Int) -> Range<Int>? {
        let token = passage.tokens[last]
        guard token.kind == .word || token.kind == .number || token.kind == .clitic else { return nil }
        let key = passage.keys[last]
        if SourceWords.pronouns.contains(key) { return last..<(last + 1) }
        guard !SourceWords.links.contains(key), key != "and", key != "to", key != "that" else { return nil }
        var first = last
        while first > limit, last - first < Self.longest, extendsLeft(from: first, last) { first -= 1 }
        while first < last, !isOpening(first) { first += 1 }
        return first..<(last + 1)
    }

    /// Whether the token left of `first` belongs to the same phrase.
    private func extendsLeft(from first: Int, _ last: Int) -> Bool {
        let left = first - 1
        let token = passage.tokens[left]
        let key = passage.keys[left]
        switch token.kind {
        case .clitic: return true
        case .number: return !token.shape.contains(.capitalised)
        case .word: break
        case .quotationMark, .singleMark, .punctuation, .symbol: return false
        }
        if SourceWords.pronouns.contains(key)
            || CueVerbs.verbClass(of: key) != nil && !token.shape.contains(.capitalised)
        {
            return false
        }
        let here = passage.tokens[first]
        if SourceWords.determiners.contains(passage.keys[first]), !here.shape.contains(.capitalised) || first > 0 {
            return SourceWords.links.contains(key) && left > 0 && passage.tokens[left - 1].kind == .word
        }
        if token.shape.contains(.capitalised) { return true }
        if SourceWords.links.contains(key) || key == "and" || key == "&" {
            // "of" between a title and what it is of; "in" before the subject opens an adverbial.
            guard left > 0, passage.tokens[left - 1].kind == .word else { return false }
            if key == "of" || key == "and" { return here.shape.contains(.capitalised) || key == "of" }
            return !here.shape.contains(.capitalised) || key == "for"
        }
        if SourceWords.determiners.contains(key) { return true }
        if SourceWords.auxiliaries.contains(key) || SentenceOpeners.all.contains(key) { return false }
        // A small word before a name: a title such as "spokesman", not the noun of an adverbial before the subject.
        if here.shape.contains(.capitalised) && isName(first...last) { return Titles.lowercase.contains(key) }
        return true
    }

    private func isName(_ range: ClosedRange<Int>) -> Bool {
        range.contains { passage.tokens[$0].shape.contains(.capitalised) }
    }

    /// Whether a phrase can open with the token.
    private func isOpening(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        if token.kind == .number { return true }
        guard token.kind == .word else { return false }
        let key = passage.keys[index]
        return !SourceWords.links.contains(key) && key != "and" && key != "but"
    }

    /// The token after the noun phrase that opens at `first`.
    private func endOfPhrase(from first: Int, before limit: Int) -> Int {
        var end = first
        while end < limit, end - first < Self.longest {
            let token = passage.tokens[end]
            let key = passage.keys[end]
            switch token.kind {
            case .word where token.shape.contains(.capitalised): break
            case .clitic, .number: break
            case .word where SourceWords.particles.contains(key) || key == "at":
                guard end + 1 < limit, passage.tokens[end + 1].kind == .word else { return end }
                let next = passage.keys[end + 1]
                guard
                    passage.tokens[end + 1].shape.contains(.capitalised) || SourceWords.determiners.contains(next)
                        || key == "the"
                        || key == "of" || key == "for"
                else { return end }
            case .word where SourceWords.determiners.contains(key): break
            case .word:
                if SentenceOpeners.all.contains(key) || SourceWords.links.contains(key) { return end }
                if SourceWords.auxiliaries.contains(key) || key.hasSuffix("ing") || key.hasSuffix("ly") { return end }
                if end > first, passage.tokens[end - 1].shape.contains(.capitalised), !Titles.lowercase.contains(key),
                    !isName(first...(end - 1)) == false, passage.tokens[first].shape.contains(.capitalised)
                {
                    return end
                }
            case .quotationMark, .singleMark, .punctuation, .symbol: return end
            }
            end += 1
        }
        return end
    }
}
