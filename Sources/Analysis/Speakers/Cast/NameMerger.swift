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
    func merge(_ names: [Name]) -> Cast {
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
                for alias in [names[name].nickname] where !alias.isEmpty {
                    index.insertAlias(party, alias.map(folded))
                }
            }
            settle(&cast, party, form, names)
        }
        var linker = SurnameLinker(prose: prose, cast: cast, index: index)
        linker.link()
        cast = linker.cast
        collect(&cast)
        return cast
    }

    private func folded(_ entry: Int) -> String { prose.lexicon.entries[entry].folded }

    /// The forms of two words and more, longest first.
    private func forms(of names: [Name]) -> [Form] {
        var forms: [Form] = []
        var numbers: [[String]: Int] = [:]
        let known = Set(names.lazy.filter { $0.parts.count >= 2 }.map { $0.parts.map(folded) })
        for (number, name) in names.enumerated() where name.parts.count >= 2 && name.kind != .place {
            let parts = withoutEpithet(name, known)
            let form = numbers[parts, default: forms.count]
            if form == forms.count {
                numbers[parts] = form
                forms.append(Form(parts: parts, names: []))
            }
            forms[form].names.append(number)
            switch name.kind {
            case .person: forms[form].persons += 1
            case .body: forms[form].bodies += 1
            case .place, .unclear, .doubtful: break
            }
        }
        return forms.sorted { ($1.parts.count, $0.names[0]) < ($0.parts.count, $1.names[0]) }
    }

    /// The parts of a name, without a first word that makes it another's only by an epithet: "Crooked" before a full name
    /// that the article has without it.
    private func withoutEpithet(_ name: Name, _ known: Set<[String]>) -> [String] {
        let parts = name.parts.map(folded)
        guard parts.count >= 3, name.kind != .body else { return parts }
        let first = prose.lexicon.entries[name.parts[0]].traits
        let second = prose.lexicon.entries[name.parts[1]].traits
        guard first.isDisjoint(with: .givenName), !second.isDisjoint(with: .givenName) else { return parts }
        let shorter = Array(parts.dropFirst())
        return known.contains(shorter) ? shorter : parts
    }

    /// Whether a form names a body: most of its places say so, or nothing says person and it has an article or an acronym.
    private func isBody(_ form: Form, _ names: [Name]) -> Bool {
        guard form.persons == form.bodies else { return form.bodies > form.persons }
        return form.names.contains { number in
            let words = names[number].words
            let hasArticle = words.lowerBound > 0 && prose.key(words.lowerBound - 1) == "the"
            return hasArticle
                || words.contains {
                    prose.words[$0].token.shape.contains(.allCapitals) && prose.entry($0).folded.count > 2
                }
        }
    }

    /// Takes over what a form shows of its party.
    private func settle(_ cast: inout Cast, _ party: Int, _ form: Form, _ names: [Name]) {
        if cast.parties[party].name.isEmpty {
            let shown = form.names.first { names[$0].parts.count == form.parts.count } ?? form.names[0]
            cast.parties[party].name = NameWriter(prose: prose).write(names[shown])
            cast.parties[party].kind = isBody(form, names) ? .body : .person
        }
        if form.persons > 0 || form.bodies > 0 { cast.parties[party].isSure = true }
    }

    /// Gives each party its mentions, roles and gender.
    private func collect(_ cast: inout Cast) {
        for (number, name) in cast.names.enumerated() {
            guard let party = cast.partyOfName[number] else { continue }
            cast.parties[party].mentions.append(prose.span(name.words))
            for role in name.roles { cast.parties[party].add(role, in: prose) }
            if cast.parties[party].gender == nil { cast.parties[party].gender = name.gender }
        }
        for party in cast.parties.indices where cast.parties[party].gender == nil && cast.parties[party].kind == .person
        {
            cast.parties[party].gender = GivenNames.gender(of: cast.parties[party].parts)
        }
    }
}
