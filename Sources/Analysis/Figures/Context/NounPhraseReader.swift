/// Reads the noun phrase at a place, as far as word forms tell: the words up to the first plural, with what follows "of".
struct NounPhraseReader {
    /// Where to read.
    let block: AtomBlock

    /// A noun phrase: its atoms, and its head.
    struct Phrase {
        var first: Int
        var end: Int
        /// The noun that the rest describes.
        var head: Int
    }

    /// The phrase at `index`; determiners are passed over.
    func read(at index: Int, before limit: Int) -> Phrase? {
        guard var phrase = simple(at: index, before: limit) else { return nil }
        if block.word(phrase.end) == .of, let complement = simple(at: phrase.end + 1, before: limit) {
            phrase.end = complement.end
        } else if let end = paired(phrase, before: limit) {
            phrase.end = end
        }
        return phrase
    }

    /// Where "countries and territories" ends: a second plural that is counted with the first, and no verb.
    private func paired(_ phrase: Phrase, before limit: Int) -> Int? {
        let next = phrase.end + 1
        guard block.word(phrase.end) == .and, phrase.head == phrase.end - 1, isPlural(phrase.head), next < limit,
            block.isLower(next), isPlural(next), !isStop(next)
        else { return nil }
        guard let after = block.atom(next + 1), after.kind == .word else {
            return block.isDigits(next + 1) ? nil : next + 1
        }
        return PhraseBounds.determiners.contains(after.key) || block.number(next + 1) != nil ? nil : next + 1
    }

    /// The phrase at `index` without what follows "of".
    func simple(at index: Int, before limit: Int) -> Phrase? {
        var first = index
        if block.isHyphen(first), block.isJoined(first) { first += 1 }
        while first < limit, let atom = block.atom(first), atom.kind == .word,
            PhraseBounds.determiners.contains(atom.key)
        { first += 1 }
        var next = first
        var last: Int?
        while next < limit, next < first + 12, let atom = block.atom(next) {
            if atom.kind == .mark {
                // "gas-fired", "coal- and gas-fired", "Britain's"
                if block.isHyphen(next), block.isJoined(next) {
                    if block.isJoined(next + 1) {
                        next += 1
                    } else if block.word(next + 1) == .and || block.word(next + 1) == .or {
                        next += 2
                    } else {
                        break
                    }
                    continue
                }
                if isApostrophe(next), block.isJoined(next), block.word(next + 1) == .s, block.isJoined(next + 1) {
                    next += 2
                    last = nil
                    continue
                }
                if block.mark(next) == ".", block.isJoined(next), block.length(next - 1) <= 2,
                    block.isCapitalised(next - 1)
                {
                    next += 1
                    continue
                }
                break
            }
            if block.isInnerHyphen(next + 1), atom.kind == .digits || block.number(next) != nil {
                // "two-way trade", "30-year bonds"
                next += 1
                continue
            }
            if last != nil, atom.kind == .word,
                block.word(next) == .a || block.word(next) == .an || block.word(next) == .the
            {
                break
            }
            guard atom.kind == .word, !isStop(next), next == first || !isVerbAfterNoun(next, last) else { break }
            if isPlural(next), !(block.isHyphen(next + 1) && block.isJoined(next + 1)),
                !isApostrophe(next + 1) || !block.isJoined(next + 1)
            {
                return Phrase(first: first, end: next + 1, head: next)
            }
            last = next
            next += 1
        }
        guard let last, !(last == first && isParticiple(last)), !isAdverb(last) else { return nil }
        return Phrase(first: first, end: last + 1, head: last)
    }

    /// Whether the word ends a noun phrase before it.
    func isStop(_ index: Int) -> Bool {
        guard let atom = block.atom(index), atom.kind == .word else { return true }
        if PhraseBounds.stops.contains(atom.key) { return true }
        if block.number(index) != nil, block.number(index)?.role != .letter, block.number(index)?.role != .part {
            return block.number(index)?.role != .ordinal
        }
        return block.entry(index).month != 0 && block.isCapitalised(index)
            || block.entry(index).weekday != 0 && block.isCapitalised(index)
    }

    private func isVerbAfterNoun(_ index: Int, _ last: Int?) -> Bool {
        guard last != nil, let atom = block.atom(index), atom.count > 4, block.isLower(index), !block.isJoined(index)
        else { return false }
        if SubjectVerbs.keys.contains(atom.key)
            || ChangeWords.keys.contains(atom.key) && !ChangeWords.nouns.contains(atom.key)
        {
            return true
        }
        let bytes = block.bytes
        if bytes[atom.end - 1] == 0x64, bytes[atom.end - 2] == 0x65 { return true }
        // "voted early": an adverb.
        return bytes[atom.end - 1] == 0x79 && bytes[atom.end - 2] == 0x6C
    }

    /// "flowing into", "led by": a lone participle names nothing.
    private func isParticiple(_ index: Int) -> Bool {
        guard let atom = block.atom(index), atom.count > 5, block.isLower(index) else { return false }
        let bytes = block.bytes[(atom.end - 3)..<atom.end]
        return bytes.elementsEqual("ing".utf8) || bytes.suffix(2).elementsEqual("ed".utf8)
    }

    /// "sites chosen randomly", "barely": no noun, by its ending.
    private func isAdverb(_ index: Int) -> Bool {
        guard let atom = block.atom(index), atom.count > 4, block.isLower(index) else { return false }
        return block.bytes[atom.end - 1] == 0x79 && block.bytes[atom.end - 2] == 0x6C
            && !PhraseBounds.nounsInLy.contains(atom.key)
    }

    private func isApostrophe(_ index: Int) -> Bool { block.mark(index) == "'" || block.mark(index) == "’" }

    /// Whether a word is a plural by its form.
    func isPlural(_ index: Int) -> Bool {
        guard let atom = block.atom(index), atom.kind == .word else { return false }
        if PhraseBounds.plurals.contains(atom.key) { return true }
        guard atom.count > 3, block.lastLetter(index) == UInt8(ascii: "s"), !PhraseBounds.singulars.contains(atom.key)
        else { return false }
        let before = block.bytes[atom.end - 2] | 0x20
        return before != UInt8(ascii: "s")
            && !(before == UInt8(ascii: "u") && atom.count > 4 && block.bytes[atom.end - 3] | 0x20 == UInt8(ascii: "o"))
    }
}
