import Model

/// Reads what stands around each name: its office, its form of address, what kind of name that makes it.
struct NameReader {
    /// The prose.
    let prose: Prose

    /// A name with the descriptions beside it.
    struct Described {
        /// The name, its kind settled as far as its place shows.
        var name: Name
        /// The offices and descriptions beside it, before it first.
        var roles: [RoleFinder.Found]
    }

    /// The names with what stands beside them, in text order.
    func read(_ names: [Name]) -> [Described] {
        let finder = RoleFinder(prose: prose)
        var starts = Set<Int>()
        for name in names { starts.insert(name.words.lowerBound) }
        var described = names.map { describe($0, finder, starts) }
        // "VOA Pentagon correspondent Carla Babb": what stands inside an office is no party by itself.
        for number in described.indices.dropLast() {
            let words = described[number].name.words
            guard let role = described[number + 1].name.role, role.contains(words.lowerBound) else { continue }
            switch described[number].name.kind {
            case .person, .unclear, .doubtful: described[number].name.kind = .place
            case .body, .place: break
            }
        }
        return described
    }

    private func describe(_ name: Name, _ finder: RoleFinder, _ starts: Set<Int>) -> Described {
        var name = name
        var roles: [RoleFinder.Found] = []
        guard name.kind != .place else { return Described(name: name, roles: []) }
        if let role = finder.before(name.words.lowerBound) {
            name.role = role.words
            if role.isBody {
                if name.kind != .person { name.kind = .body }
            } else if name.kind != .body || !endsInBody(name) {
                roles.append(role)
                name.kind = .person
            }
        } else if name.kind == .person || name.kind == .unclear,
            let role = finder.inApposition(before: name.words.lowerBound), !role.isBody
        {
            roles.append(role)
            name.kind = .person
        }
        if name.kind != .body, !name.isPossessive,
            let role = finder.after(name.words.upperBound, names: starts.contains)
        {
            if !role.isBody {
                roles.append(role)
                name.kind = .person
            } else if name.kind == .unclear || name.kind == .doubtful {
                name.kind = .body
            }
        }
        if name.kind == .unclear, isAged(name) { name.kind = .person }
        for role in roles where name.gender == nil {
            let traits = prose.lexicon.entries[role.head].traits
            if traits.contains(.man) { name.gender = .man }
            if traits.contains(.woman) { name.gender = .woman }
        }
        return Described(name: name, roles: roles)
    }

    private func endsInBody(_ name: Name) -> Bool {
        prose.words[name.words.upperBound - 1].traits.contains(.body) || name.words.count > 1
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
