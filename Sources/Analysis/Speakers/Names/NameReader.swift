import Model

/// Reads what stands around each name: its office, its form of address, what kind of name that makes it.
struct NameReader {
    /// The prose.
    let prose: Prose

    /// The names with what stands beside them, their kinds settled as far as their places show; in text order as they come.
    func read(_ names: consuming [Name]) -> [Name] {
        let finder = RoleFinder(prose: prose)
        var starts = Set<Int>()
        for number in names.indices { starts.insert(names[number].words.lowerBound) }
        for number in names.indices { describe(&names[number], finder, starts) }
        for number in names.indices.dropLast() where !names[number].roles.contains(where: isOffice) {
            names[number].roles += membership(names[number], names[number + 1])
        }
        // "VOA Pentagon correspondent Carla Babb": what stands inside an office is no party by itself.
        for number in names.indices.dropLast() {
            guard let role = names[number + 1].role, role.contains(names[number].words.lowerBound) else { continue }
            switch names[number].kind {
            case .person, .unclear, .doubtful: names[number].kind = .place
            case .body, .place: break
            }
        }
        return names
    }

    private func describe(_ name: inout Name, _ finder: RoleFinder, _ starts: Set<Int>) {
        if name.kind == .place {
            guard isSurnamed(name), let role = finder.before(name.words.lowerBound), !role.isBody else { return }
            name.kind = .person
        }
        // "Coach (Frank) Vogel"
        let isBracketed =
            name.words.lowerBound > 0 && prose.key(name.words.lowerBound - 1) == "("
            && name.words.contains { prose.key($0) == ")" }
        if let role = finder.before(name.words.lowerBound - (isBracketed ? 1 : 0)) {
            name.role = role.words
            if role.isBody {
                if name.kind != .person { name.kind = .body }
                if name.kind == .body, !isModifier(name) { name.roles.append(role) }
            } else if mayBeCompany(role, name) {
                name.roles.append(role)
            } else if name.kind != .body || !endsInBody(name) {
                name.roles.append(role)
                name.kind = .person
            }
        }
        if !name.roles.contains(where: isOffice), name.kind == .person || name.kind == .unclear,
            let role = finder.inApposition(before: name.role?.lowerBound ?? name.words.lowerBound)
        {
            // "The power company, Sierra Electric"
            if role.isBody { name.kind = name.roles.isEmpty && name.gender == nil ? .body : name.kind }
            if role.isBody == (name.kind == .body) { name.roles.append(role) }
            if !role.isBody, !mayBeCompany(role, name) { name.kind = .person }
        }
        if name.kind != .body, !name.isPossessive,
            let role = finder.after(name.words.upperBound, names: starts.contains)
        {
            if !role.isBody {
                name.roles.append(role)
                if !mayBeCompany(role, name) { name.kind = .person }
            } else if name.kind == .unclear || name.kind == .doubtful {
                name.roles.append(role)
                name.kind = .body
            }
        } else if name.kind == .body, !name.isPossessive,
            let role = finder.after(name.words.upperBound, names: starts.contains), role.isBody
        {
            name.roles.append(role)
        }
        if name.kind == .unclear, isAged(name) { name.kind = .person }
        for role in name.roles where name.gender == nil {
            let traits = prose.lexicon.entries[role.head].traits
            if traits.contains(.man) { name.gender = .man }
            if traits.contains(.woman) { name.gender = .woman }
        }
    }

    /// "Jane Roe of the Whale Trust": where a person belongs, if nothing else is said of them.
    private func membership(_ name: Name, _ next: Name) -> [RoleFinder.Found] {
        let preposition = name.words.upperBound
        var start = preposition + 1
        guard start < prose.words.count, ["at", "from", "of"].contains(prose.key(preposition)) else { return [] }
        if prose.key(start) == "the" { start += 1 }
        guard next.words.lowerBound == start, name.kind == .person, !name.isPossessive else { return [] }
        switch next.kind {
        case .body, .unclear: break
        case .person, .place, .doubtful: return []
        }
        let words = preposition..<next.words.upperBound
        return [.init(words: words, head: prose.words[next.words.upperBound - 1].entry, isBody: false)]
    }

    /// "Road builder Hillway Constructions": a noun for persons and companies alike, and no given name.
    private func mayBeCompany(_ role: RoleFinder.Found, _ name: Name) -> Bool {
        BodyNouns.makers.contains(prose.lexicon.entries[role.head].key) && name.kind != .person
    }

    /// Whether a role says more than a form of address or a rank.
    private func isOffice(_ role: RoleFinder.Found) -> Bool {
        let head = prose.lexicon.entries[role.head]
        return !head.traits.contains(.honorific) && (role.words.count > 1 || !Honorifics.ranks.contains(head.folded))
    }

    /// "Its press office Twitter account": the name belongs to the noun after it.
    private func isModifier(_ name: Name) -> Bool {
        let next = name.words.upperBound
        guard next < prose.words.count, prose.words[next].token.kind == .word else { return false }
        return prose.words[next].traits.isDisjoint(with: [.verb, .function, .preposition])
            && !RoleFinder(prose: prose).looksLikeVerb(next)
    }

    private func endsInBody(_ name: Name) -> Bool {
        prose.words[name.words.upperBound - 1].traits.contains(.body) || name.words.count > 1
    }

    /// "Songwriter Dougie Law": two words of which the last could end the name of a law or a place.
    private func isSurnamed(_ name: Name) -> Bool {
        name.words.count == 2
            && name.words.allSatisfy { prose.words[$0].traits.isDisjoint(with: [.country, .place, .origin, .body]) }
    }

    /// ", 42," after the name.
    private func isAged(_ name: Name) -> Bool {
        let comma = name.words.upperBound
        guard comma + 2 < prose.words.count, prose.key(comma) == ",", prose.words[comma + 1].token.kind == .number
        else {
            return false
        }
        guard let age = Int(prose.key(comma + 1)), (1...119).contains(age) else { return false }
        return [",", ".", ";"].contains(prose.key(comma + 2))
    }
}
