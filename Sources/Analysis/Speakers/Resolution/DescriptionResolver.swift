import Model

/// Finds whom a description without a name means: "the minister", "the agency", "China’s ambassador".
struct DescriptionResolver {
    /// The prose.
    let prose: Prose
    private let byRole: [[String]: Int?]

    /// A resolver over a cast whose persons have their roles.
    init(prose: Prose, cast: Cast) {
        self.prose = prose
        var byRole: [[String]: Int?] = [:]
        for (number, party) in cast.parties.enumerated() where party.kind == .person {
            for role in party.roles {
                let words = Self.content(role.words, prose)
                guard words.count >= 2 else { continue }
                if let known = byRole[words], known != number {
                    byRole[words] = .some(nil)
                } else {
                    byRole[words] = number
                }
            }
        }
        self.byRole = byRole
    }

    /// Titles shortened before a name, and the nouns they stand for.
    private static let shortened: [String: String] = [
        "amb": "ambassador", "capt": "captain", "cmdr": "commander", "col": "colonel", "cpl": "corporal",
        "dr": "doctor",
        "fr": "father", "gen": "general", "gov": "governor", "lt": "lieutenant", "maj": "major", "pm": "premier",
        "pres": "president", "prof": "professor", "rep": "representative", "rev": "reverend", "sen": "senator",
        "sgt": "sergeant", "supt": "superintendent", "adviser": "advisor", "congressman": "representative",
        "congresswoman": "representative", "ceo": "executive",
    ]

    /// Words that make another office of one.
    private static let lesser: Set<String> = [
        "acting", "assistant", "associate", "deputy", "ex", "former", "shadow", "vice",
    ]

    /// The party whose office or description these words repeat; several that fit alike give none.
    func named(_ range: Range<Int>, in discourse: Discourse, _ cast: Cast) -> Discourse.Guess? {
        guard let head = headWord(of: range) else { return nil }
        let wanted = modifiers(of: range, head: head)
        var found: [Int] = []
        var seen = Set<Int>()
        // Newest first: who was spoken of last is meant where several hold such an office.
        for mention in discourse.mentions.reversed().prefix(400) where seen.insert(mention.party).inserted {
            let party = cast.parties[mention.party]
            guard party.kind == .person else { continue }
            if fits(party, head, wanted) { found.append(mention.party) }
        }
        guard let first = found.first else {
            // "China’s ambassador to Britain" before the text has named him.
            guard let later = byRole[Self.content(range, prose)] ?? nil else { return nil }
            return .init(party: later, confidence: 0.8)
        }
        guard !isOvershadowed(first, at: range.lowerBound, discourse, cast) else { return nil }
        if found.count == 1 {
            let isLearnt = wanted.isEmpty && cast.parties[first].learnt.contains(prose.words[head].entry)
            return .init(party: first, confidence: isLearnt ? 0.65 : 0.85)
        }
        // Two hold it: the one who spoke last, if the other has not spoken in this paragraph.
        let here = prose.words[range.lowerBound].paragraph
        let near = found.filter { party in
            discourse.mentions.suffix(12).contains { $0.party == party && here - prose.words[$0.word].paragraph <= 1 }
        }
        return near.count == 1 ? .init(party: near[0], confidence: 0.65) : nil
    }

    /// Whether the paragraph has spoken of somebody else as its subject and not of this party: "the governor" may be that one.
    private func isOvershadowed(_ party: Int, at word: Int, _ discourse: Discourse, _ cast: Cast) -> Bool {
        let paragraph = prose.words[word].paragraph
        var others = false
        for mention in discourse.mentions.reversed().prefix(40) {
            guard prose.words[mention.word].paragraph == paragraph else { break }
            if mention.party == party { return false }
            if mention.isSubject || mention.isSource, cast.parties[mention.party].kind == .person { others = true }
        }
        return others
    }

    /// The body that "the ministry" means: one whose name has the noun, else the one that spoke just before.
    func body(_ range: Range<Int>, in discourse: Discourse, _ cast: Cast) -> Discourse.Guess? {
        guard let last = range.last, BodyNouns.definite.contains(prose.key(last)), range.count <= 3 else { return nil }
        let modifiers = range.dropLast().map { prose.entry($0).folded }
        let key = prose.key(last)
        let here = prose.words[range.lowerBound].paragraph
        for mention in discourse.mentions.suffix(40).reversed() {
            let party = cast.parties[mention.party]
            let has = party.parts.contains(key) && modifiers.allSatisfy(party.parts.contains)
            if party.kind == .body, has, here - prose.words[mention.word].paragraph <= 6 {
                return .init(party: mention.party, confidence: 0.75)
            }
        }
        guard modifiers.isEmpty, BodyNouns.generic.contains(key) else { return nil }
        for mention in discourse.mentions.suffix(12).reversed() where mention.isSource || mention.isSubject {
            guard here - prose.words[mention.word].paragraph <= 1 else { return nil }
            let party = cast.parties[mention.party]
            if party.kind == .body, party.isSure || mention.isSource {
                return .init(party: mention.party, confidence: 0.6)
            }
            if mention.isSource { return nil }
        }
        return nil
    }

    /// The person who spoke just before, for a description that nobody else has: "said the actor".
    func continued(_ range: Range<Int>, in discourse: Discourse, _ cast: Cast) -> Discourse.Guess? {
        guard let head = headWord(of: range) else { return nil }
        // Only a noun that the article has not used before; else it means somebody met before.
        guard prose.lexicon.entries[prose.words[head].entry].firstWord == head else { return nil }
        let traits = prose.words[head].traits
        let here = prose.words[range.lowerBound].paragraph
        guard let last = discourse.mentions.last(where: \.isSource), here - prose.words[last.word].paragraph <= 1 else {
            return nil
        }
        let party = cast.parties[last.party]
        guard party.kind == .person, party.isSure, roleNouns(of: party).isEmpty || traits.contains(.honorific) else {
            return nil
        }
        if traits.contains(.man) && party.likelyGender == .woman
            || traits.contains(.woman) && party.likelyGender == .man
        {
            return nil
        }
        return .init(party: last.party, confidence: 0.6)
    }

    /// The index of the noun a description is about.
    func headWord(of range: Range<Int>) -> Int? {
        guard let head = RoleFinder(prose: prose).headNoun(of: range), prose.words[head].traits.contains(.role) else {
            return nil
        }
        return head
    }

    private func roleNouns(of party: Party) -> [RoleFinder.Found] {
        party.roles.filter { !prose.lexicon.entries[$0.head].traits.contains(.honorific) }
    }

    private static func canonical(_ key: String) -> String {
        let bare = key.utf8.last == UInt8(ascii: ".") ? String(key.dropLast()) : key
        return shortened[bare] ?? bare
    }

    /// The words of a description that say something, in order.
    private static func content(_ range: Range<Int>, _ prose: Prose) -> [String] {
        range.compactMap { index in
            let word = prose.words[index]
            guard word.token.kind == .word, !word.traits.contains(.preposition),
                word.traits.isDisjoint(with: .function) || word.traits.contains(.rank)
            else { return nil }
            return canonical(prose.entry(index).folded)
        }
    }

    /// The words of a description beside its noun, without articles and without what stands in marks.
    private func modifiers(of range: Range<Int>, head: Int) -> [String] {
        var words: [String] = []
        var isMarked = false
        for index in range where index != head {
            let word = prose.words[index]
            if word.token.kind == .quotationMark { isMarked.toggle() }
            guard !isMarked, word.token.kind == .word else { continue }
            if word.traits.contains(.function) && word.traits.isDisjoint(with: .rank)
                || word.traits.contains(.preposition)
            {
                continue
            }
            words.append(Self.canonical(prose.entry(index).folded))
        }
        return words
    }

    private func fits(_ party: Party, _ head: Int, _ wanted: [String]) -> Bool {
        let noun = Self.canonical(prose.key(head))
        if wanted.isEmpty, party.learnt.contains(prose.words[head].entry) { return true }
        for role in party.roles {
            var has: Set<String> = []
            for index in role.words where prose.words[index].token.kind == .word {
                has.insert(Self.canonical(prose.entry(index).folded))
            }
            // "The mayor" is not the deputy mayor.
            if wanted.isEmpty, !has.isDisjoint(with: Self.lesser) { continue }
            guard has.contains(noun), Self.canonical(prose.lexicon.entries[role.head].key) == noun || wanted.count > 0
            else {
                continue
            }
            if wanted.allSatisfy(has.contains) { return true }
        }
        return false
    }
}
