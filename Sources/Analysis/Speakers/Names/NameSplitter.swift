import Model

/// Divides a run of capitalised words into titles, modifiers and the name they stand before.
struct NameSplitter {
    /// The prose.
    let prose: Prose

    private typealias Element = NameRun.Element

    /// The names of a run: none where it is a title or a date, two where a body is followed by its officer.
    func split(_ run: NameRun) -> [Name] {
        var elements = run.elements[...]
        let start = elements.startIndex
        if isPlace(elements) || isThing(elements) { return [name(elements, .place, run)] }
        if elements.count > 1, let last = elements.last, endsBody(last, elements) {
            return [name(withoutOpening(elements), .body, run)]
        }
        if elements.count > 1, let last = elements.last, isBareTitle(last) {
            // "Vice President", but "Stephen King"
            guard elements.dropLast().contains(where: { !traits($0).isDisjoint(with: [.givenName, .honorific]) }) else {
                return []
            }
        }
        var isTitled = false
        var gender: Gender?
        if let title = lastTitle(of: elements) {
            let after = skipObject(of: title, in: elements)
            for element in elements[start..<after] {
                let traits = prose.words[element.index].traits
                if traits.contains(.man) { gender = .man }
                if traits.contains(.woman) { gender = .woman }
            }
            elements = elements[after...]
            isTitled = true
        } else if elements.count == 1, isBareTitle(elements[start]) {
            return []
        }
        while elements.first?.role == .connector { elements = elements.dropFirst() }
        // "Coach (Frank) Vogel"
        if elements.first?.role == .nickname {
            elements = elements.map { $0.role == .nickname ? Element(index: $0.index, role: .word) : $0 }[...]
        }
        guard !elements.isEmpty else { return [] }
        if let (body, person) = divideAfterBody(elements) {
            return [name(body, .body, run, isLast: false), name(person, .person, run)]
        }
        while elements.count > 2, let last = elements.last, isPostnominal(last) { elements = elements.dropLast() }
        let wasWhole = elements.count
        elements = dropPlace(elements)
        if isPlace(elements) { return [name(elements, .place, run)] }
        var found = name(elements, kind(elements, isTitled: isTitled || elements.count < wasWhole), run)
        found.gender = gender
        return [found]
    }

    private func isPostnominal(_ element: Element) -> Bool {
        Honorifics.postnominals.contains(prose.entry(element.index).folded)
            && prose.words[element.index].token.shape.contains(.allCapitals)
    }

    private func traits(_ element: Element) -> WordTraits { prose.words[element.index].traits }

    /// A body's name without a noun that has its capital from the beginning of the sentence alone: "Rival Nanocore Inc".
    private func withoutOpening(_ elements: ArraySlice<Element>) -> ArraySlice<Element> {
        guard elements.count > 2, let first = elements.first, elements[elements.startIndex + 1].role == .word else {
            return elements
        }
        let word = prose.words[first.index]
        let isNoun = word.opensSentence && word.traits.contains(.role) && prose.entry(first.index).capitalCount == 0
        return isNoun && word.traits.isDisjoint(with: [.givenName, .surname]) ? elements.dropFirst() : elements
    }

    /// Whether `last` makes the run the name of a body.
    private func endsBody(_ last: Element, _ elements: ArraySlice<Element>) -> Bool {
        let traits = traits(last)
        if traits.contains(.companySuffix) && !prose.words[last.index].token.shape.contains(.endsWithDot) {
            return true
        }
        if traits.contains(.body), last.role == .word {
            guard let first = elements.first, elements.count == 2, BodyNouns.surnames.contains(prose.key(last.index))
            else {
                return true
            }
            // "Heather Mills" is a person, "Appeals Court" is not
            return self.traits(first).isDisjoint(with: [.givenName, .honorific])
        }
        // "Ministry of Defence", "University of Otago", but not "Bank of England Governor Jane Roe"
        guard let connector = elements.lastIndex(where: { $0.role == .connector }), connector > elements.startIndex,
            lastTitle(of: elements) == nil
        else { return false }
        return elements[..<connector].contains { self.traits($0).contains(.body) }
    }

    /// The last word of the run that is a title before something.
    private func lastTitle(of elements: ArraySlice<Element>) -> Int? {
        for position in elements.indices.dropLast().reversed() where elements[position].role == .word {
            let element = elements[position]
            let traits = traits(element)
            guard !traits.isDisjoint(with: [.role, .roles, .honorific]) else { continue }
            // "Republican National Convention"
            if traits.contains(.origin), self.traits(elements[position + 1]).isDisjoint(with: .givenName) { continue }
            let isSurname = traits.contains(.surname) && !prose.words[element.index].opensSentence
            let isGiven = !traits.isDisjoint(with: .givenName)
            let next = elements[position + 1]
            if isSurname || isGiven || self.traits(next).contains(.suffix) { continue }
            // "Secretary-General" alone, "Martin Luther King" with a given name before
            if position > elements.startIndex, traits.contains(.man) || traits.contains(.woman),
                !traits.contains(.honorific),
                !self.traits(elements[position - 1]).isDisjoint(with: .givenName)
            {
                continue
            }
            return position
        }
        return nil
    }

    /// Where the name begins after the title at `title`: past "of State", "for Foreign Affairs", "of the Central Bank".
    private func skipObject(of title: Int, in elements: ArraySlice<Element>) -> Int {
        var position = title + 1
        guard position < elements.endIndex, elements[position].role == .connector else { return position }
        let ranges = elements[position...]
        if let body = ranges.lastIndex(where: { traits($0).contains(.body) }) { return body + 1 }
        while position < elements.endIndex {
            let element = elements[position]
            let known = !traits(element).isDisjoint(with: [.portfolio, .country, .place, .origin])
            guard element.role == .connector || known else { break }
            position += 1
        }
        // "Bishop of Ely Jane Roe": the object is unknown, a given name ends it.
        if position == title + 2 || elements[position - 1].role == .connector {
            let rest = elements[position...]
            return rest.dropFirst().firstIndex { !traits($0).isDisjoint(with: [.givenName]) } ?? elements.endIndex
        }
        return position
    }

    /// A title without a name: "the President said".
    private func isBareTitle(_ element: Element) -> Bool {
        let traits = traits(element)
        if traits.contains(.honorific) { return true }
        guard !traits.isDisjoint(with: [.role, .roles]) else { return false }
        return !traits.contains(.surname) && traits.isDisjoint(with: .givenName)
    }

    /// "Central Committee" and "Nguyen Phu Trong": a body and, right after it, a person's full name.
    private func divideAfterBody(_ elements: ArraySlice<Element>) -> (ArraySlice<Element>, ArraySlice<Element>)? {
        guard let body = elements.lastIndex(where: { traits($0).contains(.body) && $0.role == .word }) else {
            return nil
        }
        let rest = elements[(body + 1)...]
        guard rest.count >= 2, let first = rest.first, first.role == .word,
            !traits(first).isDisjoint(with: [.givenName, .leadingSurname])
        else { return nil }
        return (elements[...body], rest)
    }

    /// Without the place or origin before a full name: "Britain Liu Xiaming", "Russian Lavrov".
    private func dropPlace(_ elements: ArraySlice<Element>) -> ArraySlice<Element> {
        var best = elements
        for length in 1...3 where length < elements.count {
            let head = elements.prefix(length)
            let rest = elements.dropFirst(length)
            guard let first = rest.first, first.role == .word else { continue }
            let isOrigin = length == 1 && head.allSatisfy { traits($0).contains(.origin) }
            guard isOrigin || isPlace(head) else { continue }
            if length == 1, let only = head.first, !traits(only).isDisjoint(with: .givenName) { continue }
            if rest.count >= 2, !traits(first).isDisjoint(with: [.givenName, .leadingSurname]) { best = rest }
        }
        return best
    }

    private func isPlace(_ elements: ArraySlice<Element>) -> Bool {
        if elements.count == 1, let only = elements.first {
            let traits = traits(only)
            guard !traits.isDisjoint(with: [.country, .place, .origin]) else { return false }
            return traits.isDisjoint(with: .givenName) || prose.entry(only.index).capitalCount == 0
        }
        guard elements.count <= 4 else { return false }
        return Places.phrases.contains(elements.map { prose.key($0.index) }.joined(separator: " "))
            || elements.allSatisfy {
                !traits($0).isDisjoint(with: [.country, .place, .origin]) && traits($0).isDisjoint(with: .givenName)
            }
    }

    /// "Mt. Aspiring", "Registration Act"
    private func isThing(_ elements: ArraySlice<Element>) -> Bool {
        guard elements.count >= 2, let first = elements.first, let last = elements.last else { return false }
        if Self.placePrefixes.contains(prose.entry(first.index).folded) { return true }
        return traits(last).contains(.thing) && traits(first).isDisjoint(with: [.givenName, .honorific, .role])
    }

    /// What begins the name of a place.
    private static let placePrefixes: Set<String> = ["fort", "ft", "lake", "mount", "mt", "port", "st", "ste"]

    private func kind(_ elements: ArraySlice<Element>, isTitled: Bool) -> Name.Kind {
        guard let first = elements.first, let last = elements.last else { return .doubtful }
        if isTitled { return .person }
        let word = prose.words[first.index]
        if elements.count == 1 {
            if last.index + 1 < prose.words.count, prose.key(last.index + 1) == ":", word.opensSentence {
                return .person
            }
            if word.token.shape.contains(.allCapitals) { return .body }
            if !word.traits.isDisjoint(with: .givenName) { return .person }
            if word.traits.contains(.body) { return .body }
            return word.opensSentence && prose.entry(first.index).capitalCount == 0 ? .doubtful : .unclear
        }
        if word.traits.contains(.origin) && word.traits.isDisjoint(with: .givenName) { return .body }
        if word.traits.contains(.country) && word.traits.isDisjoint(with: .givenName) { return .body }
        if traits(last).contains(.thing), elements.count == 2 || word.traits.isDisjoint(with: .givenName) {
            return .place
        }
        if elements.count <= 4, BodyNames.all.contains(elements.map { prose.key($0.index) }.joined(separator: " ")) {
            return .body
        }
        if elements.contains(where: { traits($0).contains(.body) && !BodyNouns.surnames.contains(prose.key($0.index)) })
        {
            return .body
        }
        // "the Gibson Southern schools"
        if first.index > 0, ["a", "an", "the"].contains(prose.key(first.index - 1)), !word.opensSentence {
            return .unclear
        }
        // "Virginia Democrats", "Charlotte Panthers"
        if word.traits.contains(.place), prose.key(last.index).hasSuffix("s") { return .unclear }
        if !word.traits.isDisjoint(with: .givenName) { return .person }
        let isInitial = word.token.shape.contains(.endsWithDot) && word.token.end - word.token.start <= 6
        if isInitial {
            return elements.dropFirst().allSatisfy { !traits($0).isDisjoint(with: [.country, .place]) }
                ? .place : .person
        }
        if word.traits.contains(.leadingSurname) && elements.count <= 4 { return .person }
        return .unclear
    }

    private func name(_ elements: ArraySlice<Element>, _ kind: Name.Kind, _ run: NameRun, isLast: Bool = true) -> Name {
        let first = elements.first?.index ?? 0
        let last = elements.last?.index ?? first
        let inner = elements.filter { $0.role == .nickname }
        let outer = elements.filter { $0.role != .nickname }
        // "Kauri (Te Kaurinui Robert) Parata", but not “Big Cat”
        let isBracketed = inner.first.map { prose.key($0.index - 1) == "(" } ?? false
        let fuller = inner.count >= 2 && isBracketed && elements.first?.role != .nickname
        let parts = fuller ? inner + outer.dropFirst(outer.count - 1) : outer
        var name = Name(words: first..<last + 1, parts: parts.map { prose.words[$0.index].entry }, kind: kind)
        name.nickname = (fuller ? outer.dropLast() : inner).map { prose.words[$0.index].entry }
        name.isPossessive = isLast && run.isPossessive
        return name
    }
}
