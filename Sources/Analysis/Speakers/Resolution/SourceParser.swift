import Model

/// Reads the words that name who said something: a name, a pronoun, a description.
struct SourceParser {
    /// What a source is.
    enum Source {
        /// The name with this number.
        case name(Int)
        /// "he", "they".
        case pronoun(Pronoun, at: Int)
        /// The relative "who" after a name.
        case relative(at: Int)
        /// A paper, and the number of the name of whoever issued it where it is said.
        case document(Range<Int>, issuer: Int?)
        /// A noun phrase without a name of its own: "the spokesman", "officials in the capital".
        case phrase(Range<Int>)
    }

    /// The prose.
    let prose: Prose
    /// The names.
    let names: [Name]

    /// The numbers of the names that start in `range`.
    func names(in range: Range<Int>) -> Range<Int> {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].words.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < names.count, names[end].words.lowerBound < range.upperBound { end += 1 }
        return low..<end
    }

    /// What the words of `span` are; `nil` where there is no word in it.
    func read(_ span: Span) -> Source? {
        var range = prose.words(in: span)
        while let first = range.first, ![.word, .number].contains(prose.words[first].token.kind) {
            range = first + 1..<range.upperBound
        }
        range = withoutDateline(range)
        while let last = range.last, ![.word, .number].contains(prose.words[last].token.kind) {
            range = range.lowerBound..<last
        }
        guard var first = range.first else { return nil }
        if range.count == 1, prose.words[first].traits.contains(.verb) { return nil }
        if let pronoun = Pronoun(prose.key(first)), endsPronoun(first, range), !isShouted(first) {
            return .pronoun(pronoun, at: first)
        }
        if prose.key(first) == "who", range.count == 1 { return .relative(at: first) }
        range = SourceWidener(prose: prose).widen(range)
        // "As opposition leader Ann Lee": what opens the clause is no part of it.
        while range.count > 1, opensClause(range.lowerBound) { range = range.dropFirst() }
        first = range.lowerBound
        var start = first
        if RoleFinder.determiners.contains(prose.key(first)), range.count > 1 { start += 1 }
        let inside = names(in: range)
        if let subject = nearerSubject(inside, range) { return .name(subject) }
        for number in inside where isHead(names[number], of: start..<range.upperBound) {
            return isJoined(names[number], in: range) ? .phrase(trim(range)) : .name(number)
        }
        // "Speaker of the House Rep. Ann Lee": nothing but titles before the only name.
        if let last = inside.last, names[last].kind == .person,
            names[last].words.upperBound == range.upperBound,
            let role = names[last].role, !(range.lowerBound..<role.lowerBound).contains(where: isBreak)
        {
            return .name(last)
        }
        return readPhrase(range, inside)
    }

    /// Without "SEOUL (Nordwire) –" before whoever speaks in the first sentence of a report.
    private func withoutDateline(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, prose.words[first].token.shape.contains(.allCapitals),
            let dash = range.prefix(12).first(where: { ["-", "–", "—", "--"].contains(prose.key($0)) }),
            dash + 1 < range.upperBound
        else { return range }
        return dash + 1..<range.upperBound
    }

    /// "Roe was voted out in what host Ann Lee" described: a whole clause was marked, and the name right before the cue speaks.
    private func nearerSubject(_ inside: Range<Int>, _ range: Range<Int>) -> Int? {
        guard let last = inside.last, names[last].words.upperBound == range.upperBound,
            names[last].kind == .person, !names[last].isPossessive
        else { return nil }
        let start = min(names[last].words.lowerBound, names[last].role?.lowerBound ?? .max)
        let before = range.lowerBound..<max(start, range.lowerBound)
        let isClause = before.contains {
            prose.words[$0].traits.contains(.verb) && !prose.words[$0].token.isCapitalisedWord
        }
        let isApart = before.contains {
            prose.words[$0].token.kind == .punctuation || Self.relatives.contains(prose.key($0))
        }
        return isClause && !isApart ? last : nil
    }

    private static let relatives: Set<String> = ["that", "which", "who", "whom", "whose"]

    /// The name that a clause with "who" describes where a source ends that clause: in "Ann Lee, who split from her party,
    /// said" the speaker is not the party.
    func ownerOfClause(around span: Span) -> Int? {
        let range = prose.words(in: span)
        guard let first = range.first, range.upperBound < prose.words.count, prose.key(range.upperBound) == "," else {
            return nil
        }
        let floor = max(prose.sentences[prose.words[first].sentence].lowerBound, first - 25)
        var comma = first - 1
        while comma > floor, prose.key(comma) != "," { comma -= 1 }
        guard comma > floor, comma + 1 < first, prose.key(comma + 1) == "who" else { return nil }
        return names(in: max(floor, comma - 8)..<comma).last { names[$0].words.upperBound == comma }
    }

    /// What keeps words before a title from being titles themselves.
    private func isBreak(_ index: Int) -> Bool {
        let word = prose.words[index]
        if word.token.kind == .word { return ["and", "from", "for", "by", "with"].contains(prose.key(index)) }
        return true
    }

    private func opensClause(_ index: Int) -> Bool {
        let key = prose.key(index)
        return prose.words[index].traits.contains(.preposition)
            || [
                "although", "and", "as", "but", "earlier", "later", "meanwhile", "separately", "that", "though",
                "today",
                "tomorrow", "tonight", "when", "while", "yesterday",
            ].contains(key)
    }

    /// A pronoun alone, or with "himself", "also" or a clause after it.
    private func endsPronoun(_ first: Int, _ range: Range<Int>) -> Bool {
        guard first + 1 < range.upperBound else { return true }
        let next = prose.words[first + 1]
        return next.token.kind == .punctuation || next.traits.contains(.function) || next.traits.contains(.verb)
    }

    /// "IT" is a trade, not a pronoun.
    private func isShouted(_ index: Int) -> Bool {
        prose.words[index].token.shape.contains(.allCapitals) && prose.key(index) != "i"
    }

    /// Whether the phrase is this name with its titles: nothing but its own role stands before it, no noun that it possesses after it.
    private func isHead(_ name: Name, of range: Range<Int>) -> Bool {
        let begins =
            name.words.lowerBound <= range.lowerBound
            || name.role.map { $0.lowerBound <= range.lowerBound } ?? false
            || isApposed(name, range) || isPossessed(name, range)
        guard begins else { return false }
        guard name.words.upperBound < range.upperBound else { return true }
        let next = prose.words[name.words.upperBound]
        // "Palestinian negotiator", "Russia’s ministry": the name only says whose or what sort.
        switch next.token.kind {
        case .word:
            return !next.traits.isDisjoint(with: [.function, .preposition, .verb])
                || next.token.shape.contains(.allCapitals)
                    && Honorifics.postnominals.contains(prose.entry(name.words.upperBound).folded)
        case .clitic, .number, .symbol: return false
        case .singleMark: return !name.isPossessive
        case .punctuation, .quotationMark: return true
        }
    }

    /// "The leader of the party, Jane Roe", "Roe’s predecessor, Sir John Doe", "her party, the Social Union"
    private func isApposed(_ name: Name, _ range: Range<Int>) -> Bool {
        var comma = min(name.words.lowerBound, name.role?.lowerBound ?? .max) - 1
        if comma > range.lowerBound, prose.key(comma) == "the", name.kind != .person { comma -= 1 }
        guard comma > range.lowerBound, prose.key(comma) == "," else { return false }
        let before = range.lowerBound..<comma
        guard !before.contains(where: { prose.key($0) == "," || prose.key($0) == "and" }),
            let head = RoleFinder(prose: prose).headNoun(of: before)
        else { return false }
        let traits = prose.words[head].traits
        return name.kind == .person ? !traits.isDisjoint(with: [.role, .honorific]) : traits.contains(.body)
    }

    /// "Britain’s Conservative Party": only a place stands before the body's name.
    private func isPossessed(_ name: Name, _ range: Range<Int>) -> Bool {
        let before = range.lowerBound..<name.words.lowerBound
        guard name.kind == .body, name.parts.count >= 2, !before.isEmpty, before.count <= 4 else { return false }
        return before.allSatisfy { index in
            let word = prose.words[index]
            return word.token.kind == .clitic || !word.traits.isDisjoint(with: [.country, .place, .origin])
        }
    }

    /// Whether "and" joins the name to somebody else.
    private func isJoined(_ name: Name, in range: Range<Int>) -> Bool {
        let next = name.words.upperBound
        guard next + 1 < range.upperBound else { return false }
        return ["and", "&"].contains(prose.key(next))
    }

    private func readPhrase(_ range: Range<Int>, _ inside: Range<Int>) -> Source {
        let trimmed = trim(range)
        let documents = trimmed.filter { prose.words[$0].traits.contains(.document) }
        if let document = documents.first, isDocument(document, in: trimmed) {
            let issuer = inside.first { number in
                let start = names[number].words.lowerBound
                return start > document ? isIssuer(start, of: document) : true
            }
            return .document(trimmed, issuer: issuer)
        }
        return .phrase(trimmed)
    }

    /// Whether a paper is what the phrase names: no person or body before it, nobody's "report editor".
    private func isDocument(_ document: Int, in range: Range<Int>) -> Bool {
        let next = document + 1
        guard
            next == range.upperBound || !prose.words[next].traits.isDisjoint(with: [.preposition, .function])
                || prose.words[next].token.kind != .word
        else { return false }
        return !(range.lowerBound..<document).contains { !prose.words[$0].traits.isDisjoint(with: .preposition) }
    }

    /// "by", "from" or "of" between a paper and whoever issued it.
    private func isIssuer(_ name: Int, of document: Int) -> Bool {
        let between = document + 1..<name
        guard between.count <= 8 else { return false }
        return between.contains { ["by", "from"].contains(prose.key($0)) }
    }

    /// Without what follows a comma or a relative pronoun, a time, and what was done with a paper.
    func trim(_ range: Range<Int>) -> Range<Int> {
        for index in range.dropFirst() {
            let key = prose.key(index)
            let isRelative = ["who", "which", "whose", "that", "whom"].contains(key)
            if isRelative || [",", ";", "–", "—", "("].contains(key) { return range.lowerBound..<index }
            if let start = startOfTime(index), start > range.lowerBound { return range.lowerBound..<start }
            let isPaper = prose.words[index - 1].traits.contains(.document)
            if isPaper, Self.issuing.contains(key) { return range.lowerBound..<index }
        }
        return range
    }

    /// Where a time that the word at `index` is part of begins: "last week", "on Wednesday", "earlier".
    private func startOfTime(_ index: Int) -> Int? {
        let key = prose.key(index)
        let before = prose.key(index - 1)
        if ["week", "month", "year", "night", "weekend"].contains(key), ["last", "this"].contains(before) {
            return index - 1
        }
        if prose.words[index].traits.contains(.calendar), prose.words[index].token.isCapitalisedWord {
            if ["on", "in", "last"].contains(before) { return index - 1 }
            return key.hasSuffix("day") ? index : nil
        }
        return nil
    }

    /// What is done with a paper when it is issued.
    static let issuing: Set<String> = [
        "issued", "published", "put", "posted", "released", "sent", "shared", "submitted", "wrote",
    ]
}
