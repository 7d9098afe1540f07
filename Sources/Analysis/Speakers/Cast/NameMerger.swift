import Model

/// Merges the names of a text to parties: "Pham Binh Minh", "Minh" and "Mr. Minh" are one.
struct NameMerger {
    /// The prose.
    let prose: Prose

    /// A form of a name with all the places that have it.
    private struct Form {
        let parts: [String]
        var names: [Int]
        var persons = 0
        var bodies = 0
    }

    /// The cast of the described names.
    func merge(_ names: [NameReader.Described]) -> Cast {
        var cast = Cast(names: names)
        var index = PartyIndex()
        for form in forms(of: names) {
            let party: Int
            if let found = index.unique(form.parts, isBody: form.bodies > form.persons, in: cast) {
                party = found
            } else {
                party = cast.add(Party(kind: .person, name: "", parts: form.parts))
                index.insert(party, form.parts)
            }
            for name in form.names {
                cast.partyOfName[name] = party
                for alias in [names[name].name.nickname] where !alias.isEmpty {
                    index.insertAlias(party, alias.map(folded))
                }
            }
            settle(&cast, party, form, names)
        }
        linkSingles(&cast, &index)
        collect(&cast)
        return cast
    }

    private func folded(_ entry: Int) -> String { prose.lexicon.entries[entry].folded }

    /// The forms of two words and more, longest first.
    private func forms(of names: [NameReader.Described]) -> [Form] {
        var forms: [Form] = []
        var numbers: [[String]: Int] = [:]
        for (number, described) in names.enumerated()
        where described.name.parts.count >= 2 && described.name.kind != .place {
            let parts = described.name.parts.map(folded)
            let form = numbers[parts, default: forms.count]
            if form == forms.count {
                numbers[parts] = form
                forms.append(Form(parts: parts, names: []))
            }
            forms[form].names.append(number)
            switch described.name.kind {
            case .person: forms[form].persons += 1
            case .body: forms[form].bodies += 1
            case .place, .unclear, .doubtful: break
            }
        }
        return forms.sorted { ($1.parts.count, $0.names[0]) < ($0.parts.count, $1.names[0]) }
    }

    /// Takes over what a form shows of its party.
    private func settle(_ cast: inout Cast, _ party: Int, _ form: Form, _ names: [NameReader.Described]) {
        if cast.parties[party].name.isEmpty {
            cast.parties[party].name = NameWriter(prose: prose).write(names[form.names[0]].name)
            cast.parties[party].kind = form.bodies > form.persons ? .body : .person
        }
        if form.persons > 0 || form.bodies > 0 { cast.parties[party].isSure = true }
    }

    /// Links the names of one word: a surname, a given name, an acronym, or a party of its own.
    private func linkSingles(_ cast: inout Cast, _ index: inout PartyIndex) {
        let names = cast.names
        var recency: [Int: Int] = [:]
        var established = Set<Int>()
        var seen = Set<Int>()
        for (number, described) in names.enumerated() {
            let name = described.name
            defer {
                if let party = cast.partyOfName[number] {
                    recency[party] = name.words.lowerBound
                    seen.insert(party)
                }
            }
            guard name.parts.count == 1, let only = name.parts.first else { continue }
            let key = folded(only)
            if name.kind == .body, let body = index.acronym(key) {
                cast.partyOfName[number] = body
                continue
            }
            var candidates = index.persons(named: key, in: cast)
            if let gender = name.gender {
                let fitting = candidates.filter { genderOf(cast, $0) == nil || genderOf(cast, $0) == gender }
                if fitting.isEmpty, !candidates.isEmpty {
                    // "Mrs. Roe" beside "Richard Roe": somebody else.
                    cast.partyOfName[number] = index.titled(key, gender) ?? addTitled(&cast, &index, name, key, gender)
                    continue
                }
                let sure = fitting.filter { genderOf(cast, $0) == gender }
                candidates = sure.count == 1 ? sure : fitting
            }
            if name.kind == .place, !candidates.isEmpty, prose.entry(name.words.lowerBound).traits.contains(.country) {
                continue
            }
            switch candidates.count {
            case 1:
                cast.partyOfName[number] = candidates[0]
                if cast.parties[candidates[0]].parts.last == key { established.insert(candidates[0]) }
            case 2...:
                cast.partyOfName[number] = nearest(candidates, to: name, recency, seen, &established)
            default:
                cast.partyOfName[number] = single(&cast, &index, name, key)
            }
        }
    }

    /// Of several persons of one surname the one the article speaks of just here; `nil` where that is not plain.
    private func nearest(
        _ candidates: [Int], to name: Name, _ recency: [Int: Int], _ seen: Set<Int>, _ established: inout Set<Int>
    ) -> Int? {
        let known = candidates.filter(seen.contains)
        if known.count == 1 {
            established.insert(known[0])
            return known[0]
        }
        let paragraph = prose.words[name.words.lowerBound].paragraph
        let here = known.filter { party in recency[party].map { prose.words[$0].paragraph == paragraph } ?? false }
        if here.count == 1 { return here[0] }
        // Whom the article has called by surname alone before, while the others go by other names.
        let usual = known.filter(established.contains)
        return here.isEmpty && usual.count == 1 ? usual[0] : nil
    }

    private func genderOf(_ cast: Cast, _ party: Int) -> Gender? {
        cast.parties[party].gender ?? givenGender(cast.parties[party].parts)
    }

    private func addTitled(
        _ cast: inout Cast, _ index: inout PartyIndex, _ name: Name, _ key: String, _ gender: Gender
    ) -> Int {
        let start = name.words.lowerBound
        let isAddressed = start > 0 && prose.words[start - 1].traits.contains(.honorific)
        let words = (isAddressed ? start - 1 : start)..<name.words.upperBound
        let party = cast.add(
            Party(kind: .person, name: prose.string(words), parts: [key], isSure: true, gender: gender))
        index.insertTitled(party, key, gender)
        return party
    }

    /// The party of a single word that is nobody's surname.
    private func single(_ cast: inout Cast, _ index: inout PartyIndex, _ name: Name, _ key: String) -> Int {
        if let alias = index.alias([key]) { return alias }
        if name.kind != .person, let body = index.body(shortenedTo: key, in: cast) { return body }
        if let same = index.single(key) {
            if name.kind == .person, cast.parties[same].kind != .person || !cast.parties[same].isSure {
                cast.parties[same].kind = .person
                cast.parties[same].isSure = true
            }
            return same
        }
        let isPerson = name.kind == .person
        let party = cast.add(
            Party(
                kind: isPerson ? .person : .body, name: NameWriter(prose: prose).write(name), parts: [key],
                isSure: isPerson))
        index.insertSingle(party, key)
        return party
    }

    /// Gives each party its mentions, roles and gender.
    private func collect(_ cast: inout Cast) {
        for (number, described) in cast.names.enumerated() {
            guard let party = cast.partyOfName[number] else { continue }
            cast.parties[party].mentions.append(prose.span(described.name.words))
            cast.parties[party].roles += described.roles
            if cast.parties[party].gender == nil { cast.parties[party].gender = described.name.gender }
        }
        for party in cast.parties.indices where cast.parties[party].gender == nil && cast.parties[party].kind == .person
        {
            cast.parties[party].gender = givenGender(cast.parties[party].parts)
        }
    }

    /// The gender that a given name shows; `nil` where the surname stands first.
    private func givenGender(_ parts: [String]) -> Gender? {
        guard let first = parts.first else { return nil }
        if parts.count >= 2, EastAsianSurnames.all.contains(first) { return nil }
        if GivenNames.male.contains(first) { return .man }
        if GivenNames.female.contains(first) { return .woman }
        return nil
    }
}
