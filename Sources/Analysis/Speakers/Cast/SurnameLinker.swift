import Model

/// Links the names of one word to their parties: a surname, a given name, an acronym, or a party of its own.
struct SurnameLinker {
    /// The prose.
    let prose: Prose
    /// The parties, and which of them each name means.
    private(set) var cast: Cast
    private var index: PartyIndex
    /// Where each party was last named.
    private var recency: [Int: Int] = [:]
    /// Whom the article calls by surname alone.
    private var established = Set<Int>()

    /// A linker over a cast in which the longer names have their parties.
    init(prose: Prose, cast: Cast, index: PartyIndex) {
        self.prose = prose
        self.cast = cast
        self.index = index
    }

    /// Links every name of one word, in text order.
    mutating func link() {
        addNamesakes()
        for (number, name) in cast.names.enumerated() {
            if name.parts.count == 1, let only = name.parts.first {
                cast.partyOfName[number] = party(of: name, key: prose.lexicon.entries[only].folded)
            }
            if let party = cast.partyOfName[number] { recency[party] = name.words.lowerBound }
        }
    }

    /// Adds a party for a "Mr. Roe" where all Roes with a full name are women, and the other way round.
    private mutating func addNamesakes() {
        for name in cast.names {
            guard name.parts.count == 1, let only = name.parts.first, let gender = name.gender else { continue }
            let key = prose.lexicon.entries[only].folded
            let bearers = index.persons(named: key, in: cast)
            let fits = bearers.contains { self.gender(of: $0) == nil || self.gender(of: $0) == gender }
            guard !bearers.isEmpty, !fits, index.titled(key, gender) == nil else { continue }
            let party = cast.add(
                Party(kind: .person, name: title(of: name), parts: [key], isSure: true, gender: gender))
            index.insertTitled(party, key, gender)
        }
    }

    /// The name with its form of address, which alone tells it from a namesake's.
    private func title(of name: Name) -> String {
        let start = name.words.lowerBound
        let isAddressed = start > 0 && prose.words[start - 1].traits.contains(.honorific)
        return prose.string((isAddressed ? start - 1 : start)..<name.words.upperBound)
    }

    private func gender(of party: Int) -> Gender? {
        cast.parties[party].gender ?? GivenNames.gender(of: cast.parties[party].parts)
    }

    private mutating func party(of name: Name, key: String) -> Int? {
        if name.kind == .body, let body = index.acronym(key) { return body }
        var bearers = index.persons(named: key, in: cast)
        if name.kind == .place, prose.words[name.words.lowerBound].traits.contains(.country) { bearers = [] }
        if let gender = name.gender {
            let fitting = bearers.filter { self.gender(of: $0) == nil || self.gender(of: $0) == gender }
            let sure = fitting.filter { self.gender(of: $0) == gender }
            bearers = sure.count == 1 ? sure : fitting
        }
        switch bearers.count {
        case 0: return single(name, key)
        case 1:
            if cast.parties[bearers[0]].parts.last == key { established.insert(bearers[0]) }
            return bearers[0]
        default: return nearest(bearers, to: name)
        }
    }

    /// Of several persons of one surname the one the article speaks of here; `nil` where that is not plain.
    private mutating func nearest(_ bearers: [Int], to name: Name) -> Int? {
        let known = bearers.filter { recency[$0] != nil }
        if known.isEmpty {
            // "President Roe" before anybody of that name: whoever never has a full name.
            let titled = bearers.filter { cast.parties[$0].parts.count == 1 }
            guard titled.count == 1 else { return nil }
            established.insert(titled[0])
            return titled[0]
        }
        if known.count == 1 {
            established.insert(known[0])
            return known[0]
        }
        let paragraph = prose.words[name.words.lowerBound].paragraph
        let here = known.filter { party in recency[party].map { prose.words[$0].paragraph == paragraph } ?? false }
        // Whom the article has called by surname alone before, while the others go by their full names.
        let usual = known.filter(established.contains)
        if usual.count == 1 { return here.isEmpty || here.contains(usual[0]) ? usual[0] : nil }
        guard here.count == 1 else { return nil }
        established.insert(here[0])
        return here[0]
    }

    /// The party of a single word that is nobody's surname.
    private mutating func single(_ name: Name, _ key: String) -> Int? {
        if let alias = index.alias([key]) { return alias }
        if name.kind != .person, let body = index.body(shortenedTo: key, in: cast) { return body }
        if let same = index.single(key) {
            if name.kind == .person {
                cast.parties[same].kind = .person
                cast.parties[same].isSure = true
            }
            return same
        }
        if name.kind == .place { return nil }
        let isPerson = name.kind == .person
        let written = NameWriter(prose: prose).write(name)
        let party = cast.add(Party(kind: isPerson ? .person : .body, name: written, parts: [key], isSure: isPerson))
        index.insertSingle(party, key)
        return party
    }
}
