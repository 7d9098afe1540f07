import Model

/// Completes a source of which only a part was marked: "Britain" in "China’s ambassador to Britain said", "a report" in
/// "a report by the agency said".
struct SourceWidener {
    /// The prose.
    let prose: Prose

    /// How many words a source grows by at most, to either side.
    private static let reach = 10

    /// The noun phrase around `range`, no further than its clause.
    func widen(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return range }
        return leftEnd(first)..<rightEnd(last) + 1
    }

    /// Goes back over "to", "of", "at" to the noun they belong to, and to the beginning of its phrase.
    private func leftEnd(_ first: Int) -> Int {
        let floor = max(prose.sentences[prose.words[first].sentence].lowerBound, first - Self.reach)
        var preposition = first - 1
        if preposition >= floor, RoleFinder.determiners.contains(prose.key(preposition)) { preposition -= 1 }
        while preposition > floor, ["and"].contains(prose.key(preposition)) || isModifier(preposition) {
            preposition -= 1
        }
        guard preposition > floor, ["at", "for", "from", "of", "to", "with"].contains(prose.key(preposition)) else {
            return first
        }
        let noun = preposition - 1
        guard !prose.words[noun].traits.isDisjoint(with: [.role, .roles, .document]),
            prose.words[noun].traits.isDisjoint(with: .verb)
        else { return first }
        var start = noun
        while start > floor {
            let index = start - 1
            let word = prose.words[index]
            let isPart = word.token.kind == .clitic || isModifier(index)
            guard isPart || RoleFinder.determiners.contains(prose.key(index)) else { break }
            start = index
            if !isPart { break }
        }
        return start
    }

    private func isModifier(_ index: Int) -> Bool {
        let word = prose.words[index]
        guard word.token.kind == .word, word.traits.isDisjoint(with: [.verb, .preposition, .calendar]) else {
            return false
        }
        if word.token.isCapitalisedWord { return word.traits.isDisjoint(with: .function) }
        if !word.traits.isDisjoint(with: .rank) { return true }
        return word.traits.isDisjoint(with: .function) && !RoleFinder(prose: prose).looksLikeVerb(index)
            && !word.traits.isDisjoint(with: [.role, .body, .portfolio, .origin])
    }

    /// Goes on over a noun that was cut off and "by", "for", "from", "of" with what follows them.
    private func rightEnd(_ last: Int) -> Int {
        let limit = min(prose.sentences[prose.words[last].sentence].upperBound, last + Self.reach)
        let nouns: WordTraits = [.role, .roles, .document]
        var end = last
        if end + 1 < limit, prose.words[end].traits.isDisjoint(with: nouns.union(.body)),
            !prose.words[end].token.isCapitalisedWord,
            !prose.words[end + 1].traits.isDisjoint(with: nouns), !prose.words[end + 1].token.isCapitalisedWord
        {
            end += 1
        }
        guard !prose.words[end].traits.isDisjoint(with: nouns), end + 2 < limit,
            ["at", "by", "for", "from", "of"].contains(prose.key(end + 1))
        else { return end }
        var stop = end + 2
        if RoleFinder.determiners.contains(prose.key(stop)) { stop += 1 }
        let start = stop
        while stop < limit, isObject(stop) { stop += 1 }
        return stop > start ? stop - 1 : end
    }

    private func isObject(_ index: Int) -> Bool {
        let word = prose.words[index]
        if word.token.kind == .clitic { return true }
        guard word.token.kind == .word else { return false }
        if word.token.isCapitalisedWord { return word.traits.isDisjoint(with: .function) }
        if ["of", "the", "and"].contains(prose.key(index)) {
            return index + 1 < prose.words.count && prose.words[index + 1].token.isCapitalisedWord
        }
        return !word.traits.isDisjoint(with: [.body, .portfolio, .role, .roles])
    }
}
