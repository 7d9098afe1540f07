import Model

/// Finds parties by the words of their names.
struct PartyIndex {
    private var byLast: [String: [Int]] = [:]
    private var byFirst: [String: [Int]] = [:]
    private var bySurnameBeforeLast: [String: [Int]] = [:]
    private var aliases: [[String]: Int] = [:]
    private var acronyms: [String: Int] = [:]
    private var singles: [String: Int] = [:]
    private var titled: [String: (man: Int?, woman: Int?)] = [:]

    /// Enters a party under a name of two words or more.
    mutating func insert(_ party: Int, _ parts: [String]) {
        guard let first = parts.first, let last = parts.last(where: { !NameParticles.suffixes.contains($0) }) else {
            return
        }
        byLast[last, default: []].append(party)
        byFirst[first, default: []].append(party)
        if let before = PartyIndex.surnameBeforeLast(parts) { bySurnameBeforeLast[before, default: []].append(party) }
        // Long names are nobody's acronym.
        let initials =
            parts.count <= 12 ? String(parts.filter { !PartyIndex.small.contains($0) }.compactMap(\.first)) : ""
        if initials.count >= 2, acronyms[initials] == nil { acronyms[initials] = party }
    }

    /// Words that give no letter to an acronym.
    private static let small: Set<String> = ["and", "de", "for", "of", "on", "the"]

    /// Enters another form that is given for a party.
    mutating func insertAlias(_ party: Int, _ parts: [String]) { if aliases[parts] == nil { aliases[parts] = party } }

    /// Enters a party that has a single word for a name.
    mutating func insertSingle(_ party: Int, _ key: String) { singles[key] = party }

    /// Enters a party known by surname and form of address only.
    mutating func insertTitled(_ party: Int, _ key: String, _ gender: Gender) {
        switch gender {
        case .man: titled[key, default: (nil, nil)].man = party
        case .woman: titled[key, default: (nil, nil)].woman = party
        }
    }

    /// The party known by surname and form of address only.
    func titled(_ key: String, _ gender: Gender) -> Int? {
        switch gender {
        case .man: titled[key]?.man
        case .woman: titled[key]?.woman
        }
    }

    /// The party of a single word.
    func single(_ key: String) -> Int? { singles[key] }

    /// The party that another form was given for.
    func alias(_ parts: [String]) -> Int? { aliases[parts] }

    /// The body whose initials these are.
    func acronym(_ key: String) -> Int? { acronyms[key] }

    /// The only party whose name is a fuller form of `parts`.
    func unique(_ parts: [String], isBody: Bool, in cast: Cast) -> Int? {
        guard let first = parts.first, let last = parts.last(where: { !NameParticles.suffixes.contains($0) }) else {
            return nil
        }
        if let alias = aliases[parts] { return alias }
        let near = (byLast[last] ?? []) + (byFirst[first] ?? [])
        var found: Int?
        // A surname of a whole village is nobody's in particular.
        for party in near.prefix(64) where party != found {
            let other = cast.parties[party]
            if other.isSure, isBody != (other.kind == .body), isBody || parts.count < other.parts.count { continue }
            guard PartyIndex.isForm(parts, of: other.parts, isBody: isBody) else { continue }
            if found != nil { return nil }
            found = party
        }
        return found
    }

    /// The persons whose surname is `key`; where none has it, those whose given name it is.
    func persons(named key: String, in cast: Cast) -> [Int] {
        let isPerson = { (party: Int) in cast.parties[party].kind == .person }
        let titled = titled[key].map { [$0.man, $0.woman].compactMap(\.self) } ?? []
        let last = (byLast[key] ?? []).prefix(64).filter(isPerson) + titled
        if !last.isEmpty { return Array(last) }
        let double = (bySurnameBeforeLast[key] ?? []).prefix(64).filter(isPerson)
        if !double.isEmpty { return double }
        return (byFirst[key] ?? []).prefix(64).filter(isPerson)
    }

    /// The only body whose name begins or ends with `key`: "Amnesty" for "Amnesty International".
    func body(shortenedTo key: String, in cast: Cast) -> Int? {
        guard let bodies = byFirst[key] ?? byLast[key], bodies.count == 1, cast.parties[bodies[0]].kind == .body,
            !Places.adjectives.contains(key), !Places.countries.contains(key), !Places.cities.contains(key),
            !Places.regions.contains(key)
        else { return nil }
        return bodies[0]
    }

    /// The first of two surnames, by which people with Spanish names are called: "Ortega" of "María José Ortega Díaz".
    private static func surnameBeforeLast(_ parts: [String]) -> String? {
        let words = parts.filter { !NameParticles.suffixes.contains($0) && !NameParticles.all.contains($0) }
        guard words.count >= 3, words.count <= 5 else { return nil }
        let surname = words[words.count - 2]
        let isGiven = GivenNames.male.contains(surname) || GivenNames.female.contains(surname)
        return isGiven || surname.count < 3 ? nil : surname
    }

    /// Whether `short` may be written for the name `full`.
    static func isForm(_ short: [String], of full: [String], isBody: Bool) -> Bool {
        if short == full { return true }
        let suffixes = { (parts: [String]) in parts.filter { !NameParticles.suffixes.contains($0) } }
        let short = suffixes(short)
        let full = suffixes(full)
        guard short.count >= 2, short.count <= full.count else { return false }
        if full.suffix(short.count).elementsEqual(short) { return true }
        if isBody { return false }
        guard short.last == full.last else {
            // "Te Kaurinui" for "Te Kaurinui Robert Parata"
            if short.count < full.count && full.count >= 3 && full.starts(with: short) { return true }
            // "Juan Fuentes" for "Juan Carlos Fuentes Rivera"
            return short.count == 2 && short.first == full.first && surnameBeforeLast(full) == short.last
        }
        guard let a = short.first, let b = full.first, a == b || isInitial(a, of: b) || isInitial(b, of: a) else {
            return false
        }
        var position = full.startIndex + 1
        for part in short.dropFirst().dropLast() {
            while position < full.endIndex - 1, full[position] != part, !isInitial(part, of: full[position]) {
                position += 1
            }
            guard position < full.endIndex - 1 else { return false }
            position += 1
        }
        return true
    }

    private static func isInitial(_ a: String, of b: String) -> Bool { a.count == 1 && a.first == b.first }
}
