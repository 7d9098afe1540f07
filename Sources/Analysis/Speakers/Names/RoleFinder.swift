import Model

/// Finds the office or description that stands right before or after a name.
struct RoleFinder {
    /// An office or description in the text.
    struct Found {
        /// Its words.
        let words: Range<Int>
        /// The lexicon's entry of its head noun: "minister".
        let head: Int
        /// Whether the head is what a body is called, not a person.
        let isBody: Bool
    }

    /// The prose.
    let prose: Prose

    /// No role is longer, in words.
    private static let limit = 18

    private func traits(_ index: Int) -> WordTraits { prose.words[index].traits }

    // MARK: Before the name

    /// The role that ends right before the word at `name`: "China’s ambassador to Britain" before "Liu Xiaming".
    func before(_ name: Int) -> Found? {
        guard name > 0 else { return nil }
        let floor = max(prose.sentences[prose.words[name].sentence].lowerBound, name - Self.limit)
        var start = name
        while start > floor, let next = stepLeft(from: start, floor: floor, name: name) { start = next }
        start = trimLeft(start, name)
        guard start < name else { return nil }
        // "Airline founder Sir Nigel": a form of address is not the office.
        var end = name
        while end > start + 1, isAddress(end - 1) { end -= 1 }
        guard end > start, end < name, !traits(end - 1).contains(.rank), let office = found(start..<end), !office.isBody
        else { return found(start..<name) }
        return office
    }

    /// A form of address, or a rank after an office in small letters: "fire chief Colonel".
    private func isAddress(_ index: Int) -> Bool {
        if traits(index).contains(.honorific) { return traits(index).isDisjoint(with: .rank) }
        let before = prose.words[index - 1]
        return Honorifics.ranks.contains(prose.entry(index).folded) && prose.words[index].token.isCapitalisedWord
            && before.traits.contains(.role) && !before.token.isCapitalisedWord
    }

    /// The role in apposition before the comma that stands before `name`: "The leader of Ennahda, Rachid Ghannouchi".
    func inApposition(before name: Int) -> Found? {
        guard name >= 3, prose.key(name - 1) == "," else { return nil }
        let floor = max(prose.sentences[prose.words[name].sentence].lowerBound, name - Self.limit)
        var start = name - 1
        while start > floor {
            let index = start - 1
            let key = prose.key(index)
            let word = prose.words[index]
            if word.token.kind == .clitic || word.token.kind == .number {
                start = index
                continue
            }
            if Self.determiners.contains(key) {
                // "the head of the agency": the outer article begins it
                if index > floor, ["at", "for", "of", "to"].contains(prose.key(index - 1)) {
                    start = index
                    continue
                }
                return found(start..<name - 1)
            }
            guard word.token.kind == .word, word.traits.isDisjoint(with: .verb), !looksLikeVerb(index),
                word.traits.isDisjoint(with: .function) || word.traits.contains(.preposition) || key == "and"
                    || prose.words[start].token.kind == .clitic
            else { break }
            start = index
        }
        guard prose.words[start].token.kind != .clitic else { return nil }
        // Without an article only a possessor may begin it: "Vietnam’s trade minister, Jane Roe".
        guard start == floor || !traits(start).contains(.preposition),
            (start..<name - 1).contains(where: { prose.words[$0].token.kind == .clitic })
        else { return nil }
        return found(start..<name - 1)
    }

    /// One word further to the left, where it still belongs to the role.
    private func stepLeft(from start: Int, floor: Int, name: Int) -> Int? {
        let index = start - 1
        let word = prose.words[index]
        let key = prose.key(index)
        switch word.token.kind {
        case .clitic:
            return start < name && index > floor ? index : nil
        case .number, .symbol, .quotationMark:
            return nil
        case .singleMark:
            // "teachers’ union leader"
            return !word.token.shape.contains(.spaceBefore) && start < name ? index : nil
        case .punctuation:
            return nil
        case .word:
            break
        }
        if word.traits.contains(.calendar) { return nil }
        if ["of", "to", "for", "at", "in"].contains(key) {
            // "head of research", but not "said of President"
            guard start < name, index > floor else { return nil }
            // "chief of staff to President Roe": the title before the name is the name's own.
            guard traits(name - 1).isDisjoint(with: [.role, .roles, .honorific]) else { return nil }
            let left = traits(index - 1)
            let isHead = !left.isDisjoint(with: [.role, .body, .portfolio]) || key == "of" && left.contains(.document)
            guard isHead, hasRoleOrName(start..<name) else { return nil }
            return left.contains(.document) ? nil : index
        }
        if key == "and" || key == "&" {
            guard start < name, index > floor else { return nil }
            let left = traits(index - 1)
            return !left.isDisjoint(with: [.role, .portfolio]) && left.isDisjoint(with: .givenName) ? index : nil
        }
        if key == "the" {
            // "head of the bank": inside
            guard index > floor, start < name, ["of", "to", "for", "at"].contains(prose.key(index - 1)) else {
                return nil
            }
            return index
        }
        guard word.traits.isDisjoint(with: [.verb, .preposition]) else { return nil }
        let isShouted = word.token.shape.contains(.allCapitals) && key != "i" && key != "a"
        if word.traits.contains(.function), word.traits.isDisjoint(with: .rank) || Self.determiners.contains(key),
            // "US Secretary of State"
            !isShouted
        {
            return nil
        }
        if word.token.shape.contains(.capitalised) { return index }
        // "the inquiry former minister Ann Lee": nothing in small letters stands before "former".
        if start < name, traits(start).contains(.rank), ["former", "then", "ex", "late"].contains(prose.key(start)) {
            return nil
        }
        // "early this year Russian Foreign Minister": a small word goes on before a capital only where it is part of an office.
        if start < name, prose.words[start].token.isCapitalisedWord {
            return word.traits.isDisjoint(with: [.rank, .role, .body, .portfolio]) ? nil : index
        }
        if start == name {
            // Right before the name only a noun for persons or bodies, or the object of an office.
            return word.traits.isDisjoint(with: [.role, .body, .portfolio, .honorific]) ? nil : index
        }
        return looksLikeVerb(index) ? nil : index
    }

    private func hasRoleOrName(_ range: Range<Int>) -> Bool {
        range.contains {
            prose.words[$0].token.isCapitalisedWord || !traits($0).isDisjoint(with: [.role, .body, .portfolio])
        }
    }

    /// Drops what no role begins with.
    private func trimLeft(_ start: Int, _ name: Int) -> Int {
        var start = start
        while start < name {
            let word = prose.words[start]
            let key = prose.key(start)
            let isFiller =
                word.token.kind != .word || key == "and" || key == "of" || key == "to"
                || word.traits.contains(.function) && word.traits.isDisjoint(with: .rank)
                    && !word.token.shape.contains(.allCapitals)
            // "’s new police commissioner": the possessor is part of it, its clitic alone is not
            guard isFiller else { break }
            start += 1
        }
        return start
    }

    // MARK: After the name

    /// The role in apposition after the name that ends before `end`: ", a senior analyst at Stratfor, …".
    func after(_ end: Int, names: (Int) -> Bool) -> Found? {
        guard end + 1 < prose.words.count, prose.words[end].sentence == prose.words[end - 1].sentence else {
            return nil
        }
        var start = end
        let opening = prose.key(start)
        guard [",", "(", "–", "—", "-", "--"].contains(opening) else { return nil }
        start += 1
        let limit = min(prose.sentences[prose.words[end].sentence].upperBound, end + Self.limit)
        // ", 42,"
        if start + 1 < limit, prose.words[start].token.kind == .number, prose.key(start + 1) == "," { start += 2 }
        guard start < limit else { return nil }
        if Self.determiners.contains(prose.key(start)) { start += 1 }
        var stop = start
        var isHeadOpen = true
        var head: Int?
        while stop < limit {
            let word = prose.words[stop]
            let key = prose.key(stop)
            if word.token.kind == .punctuation && ![".", "/"].contains(key) { break }
            if word.token.kind == .quotationMark && stop > start && head != nil { break }
            if key == "." { break }
            if Self.clauseOpeners.contains(key) { break }
            if word.traits.contains(.verb), !word.token.isCapitalisedWord { break }
            if !isHeadOpen, looksLikeVerb(stop), !word.token.isCapitalisedWord, prose.key(stop - 1) != "the" { break }
            if isHeadOpen {
                if word.traits.contains(.preposition) {
                    guard head != nil || !word.traits.contains(.function) else { return nil }
                    isHeadOpen = false
                } else if !word.traits.isDisjoint(with: [.role, .body]) {
                    head = stop
                } else if key == "and", head != nil {
                    isHeadOpen = false
                } else if word.traits.contains(.function), word.traits.isDisjoint(with: .rank) {
                    if head == nil { return nil }
                    break
                }
            }
            stop += 1
        }
        guard let head, stop > start else { return nil }
        // ", President Jane Roe and" belongs to the next name.
        guard !names(head + 1) else { return nil }
        if traits(head).contains(.body), !traits(head).contains(.role), prose.words[head].token.isCapitalisedWord {
            return nil
        }
        // "Director, IIFL Securities": a bare title takes the body after the comma along.
        if head == stop - 1, stop - start <= 2, stop + 1 < limit, prose.key(stop) == ",",
            prose.words[stop + 1].token.isCapitalisedWord, names(stop + 1)
        {
            var tail = stop + 1
            while tail < limit, prose.words[tail].token.isCapitalisedWord { tail += 1 }
            if traits(tail - 1).contains(.body) { stop = tail }
        }
        while stop > start + 1, prose.words[stop - 1].token.kind != .word, prose.words[stop - 1].token.kind != .number {
            stop -= 1
        }
        return Found(
            words: start..<stop, head: prose.words[head].entry,
            isBody: traits(head).isDisjoint(with: .role))
    }

    // MARK: Both

    /// Words that begin a noun phrase and are no part of a role.
    static let determiners: Set<String> = [
        "a", "an", "another", "her", "his", "its", "my", "one", "our", "that", "the", "their", "this",
    ]

    private func found(_ range: Range<Int>) -> Found? {
        guard let head = headNoun(of: range) else { return nil }
        return Found(words: range, head: prose.words[head].entry, isBody: traits(head).isDisjoint(with: .role))
    }

    /// The noun that says what a phrase names: the last role or body noun before the first preposition.
    func headNoun(of range: Range<Int>) -> Int? {
        var head: Int?
        for index in range {
            let word = prose.words[index]
            if word.token.kind == .clitic {
                head = nil
                continue
            }
            if word.traits.contains(.preposition), head != nil { break }
            if word.token.kind == .punctuation, head != nil { break }
            if !word.traits.isDisjoint(with: [.role, .body, .honorific]) { head = index }
        }
        return head
    }

    /// A word in lower case that ends like a verb and is no noun of the tables.
    func looksLikeVerb(_ index: Int) -> Bool {
        let word = prose.words[index]
        guard word.token.kind == .word, !word.token.isCapitalisedWord else { return false }
        if word.traits.contains(.verb) { return true }
        guard word.traits.isDisjoint(with: [.role, .roles, .rank, .body, .portfolio, .document]) else { return false }
        let key = prose.key(index)
        if Self.adjectives.contains(key) || word.token.shape.contains(.hasHyphen) { return false }
        if key.hasSuffix("ed") || key.hasSuffix("ing") { return true }
        return key.hasSuffix("s") && !["ss", "us", "is", "cs", "ics", "'s"].contains(where: key.hasSuffix)
            && !Self.plurals.contains(key)
    }

    /// Words that begin a clause of their own inside an apposition.
    private static let clauseOpeners: Set<String> = [
        "although", "because", "he", "i", "if", "it", "she", "since", "that", "they", "though", "we", "when", "where",
        "which",
        "while", "who", "whom", "whose",
    ]

    /// Adjectives in -ed and -ing that stand before a role noun.
    private static let adjectives: Set<String> = [
        "acclaimed", "accredited", "acting", "appointed", "armed", "celebrated", "commanding", "disgraced",
        "distinguished",
        "elected", "engineering", "exiled", "experienced", "founding", "housing", "incoming", "jailed", "leading",
        "licensed",
        "long-serving", "manufacturing", "marketing", "noted", "outgoing", "presiding", "programming", "ranking",
        "renowned",
        "reigning", "respected", "retired", "retiring", "ruling", "running", "self-described", "serving", "sitting",
        "so-called",
        "supervising", "talented", "touring", "training", "trusted", "united", "visiting", "wounded", "writing",
    ]

    /// Nouns in -s that stand before a role noun.
    private static let plurals: Set<String> = [
        "accounts", "arts", "athletics", "climate-sciences", "drugs", "games", "gas", "human-rights", "news", "parks",
        "press",
        "relations", "rights", "sales", "savings", "sciences", "sports", "systems", "talks", "travels", "vehicles",
        "weapons",
    ]
}
