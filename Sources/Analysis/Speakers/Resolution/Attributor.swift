import Model

/// Goes through an article once and settles for each quote who said it.
struct Attributor {
    /// Who said a quote, and by what rule.
    struct Attribution {
        /// Who.
        let party: Int
        /// How sure.
        let confidence: Double
        /// The name of the rule.
        let rule: String
        /// The words that mean the party, where they are not a name.
        var mention: Span?
    }

    /// All parties, those known by description among them once they have spoken.
    private(set) var cast: Cast
    private let prose: Prose
    private let isQuoted: [Bool]
    private let reader: SourceParser
    private let pronouns: PronounResolver
    private let descriptions: DescriptionResolver
    private let continuations: ContinuationResolver
    private let subjects: SubjectFinder
    private var discourse = Discourse()
    private var issuers: [Int: Int] = [:]
    private var heads: [Int: (party: Int, word: Int)] = [:]
    private var nextName = 0
    private var nextWord = 0

    /// An attributor over a cast.
    init(prose: Prose, blocks: [Block], isQuoted: [Bool], cast: Cast) {
        self.prose = prose
        self.isQuoted = isQuoted
        self.cast = cast
        reader = SourceParser(prose: prose, names: cast.names)
        pronouns = PronounResolver(prose: prose)
        descriptions = DescriptionResolver(prose: prose, cast: cast)
        continuations = ContinuationResolver(prose: prose, blocks: blocks)
        subjects = SubjectFinder(prose: prose)
    }

    /// For each quote who said it; `nil` where that is not plain.
    mutating func attribute(_ quotes: [Quote]) -> [Attribution?] {
        var attributions = [Attribution?](repeating: nil, count: quotes.count)
        let anchors = quotes.map { prose.index(atOrAfter: $0.source?.start ?? $0.span.start) }
        var last: ContinuationResolver.Settled?
        for number in quotes.indices.sorted(by: { (anchors[$0], $0) < (anchors[$1], $1) }) {
            let quote = quotes[number]
            let anchor = anchors[number]
            guard anchor < prose.words.count else { continue }
            readOn(to: anchor)
            var found: Attribution?
            if let source = quote.source {
                found = attribute(source)
            } else if quote.kind != .indirect {
                found = continuations.speaker(from: anchor, after: last, in: discourse, cast)
                    .map { Attribution(party: $0.party, confidence: $0.confidence, rule: "continued") }
            }
            if let sure = found, sure.confidence < SpeakerResolver.threshold { found = nil }
            attributions[number] = found
            if let found, quote.source != nil {
                discourse.note(.init(party: found.party, word: anchor, isSubject: true, isSource: true))
            }
            if quote.source != nil || quote.kind != .indirect {
                last = settled(quote, found?.party)
            }
        }
        return attributions
    }

    private func settled(_ quote: Quote, _ party: Int?) -> ContinuationResolver.Settled {
        let end = max(quote.span.end, quote.source?.end ?? 0, quote.cue?.end ?? 0)
        let index = prose.index(atOrAfter: end)
        let word = max(0, index - 1)
        return .init(end: index, paragraph: prose.words.isEmpty ? 0 : prose.words[word].paragraph, party: party)
    }

    // MARK: The text before a quote

    /// Notes who is spoken of up to the word at `end`.
    private mutating func readOn(to end: Int) {
        while nextWord < end {
            if nextName < cast.names.count, cast.names[nextName].name.words.lowerBound <= nextWord {
                note(nextName)
                nextName += 1
                continue
            }
            if !isQuoted[nextWord] { notePronoun(nextWord) }
            nextWord += 1
        }
    }

    private mutating func note(_ number: Int) {
        let name = cast.names[number].name
        guard let party = cast.partyOfName[number], !isQuoted[name.words.lowerBound], name.kind != .doubtful else {
            return
        }
        noteIssuer(name, party)
        discourse.note(.init(party: party, word: name.words.lowerBound, isSubject: subjects.isSubject(name)))
    }

    /// "He" and "she" that say nothing: whom they mean goes on being spoken of.
    private mutating func notePronoun(_ word: Int) {
        let key = prose.key(word)
        guard key == "he" || key == "she", let pronoun = Pronoun(key),
            let guess = pronouns.person(pronoun, at: word, in: discourse, cast), guess.confidence >= 0.6
        else { return }
        discourse.note(.init(party: guess.party, word: word, isSubject: true))
    }

    /// "A report by the agency", "the agency’s report", "the agency report": who speaks in it.
    private mutating func noteIssuer(_ name: Name, _ party: Int) {
        let after = name.words.upperBound + (name.isPossessive ? 1 : 0)
        for index in [after, after + 1] where index < prose.words.count && prose.words[index].traits.contains(.document)
        {
            if index == after || !prose.words[after].token.isCapitalisedWord {
                issuers[prose.words[index].entry] = party
            }
        }
        let start = min(name.words.lowerBound, name.role?.lowerBound ?? .max)
        let floor = prose.sentences[prose.words[start].sentence].lowerBound
        var index = start - 1
        while index > floor, index >= start - 3, RoleFinder.determiners.contains(prose.key(index)) { index -= 1 }
        guard index > floor, ["by", "from"].contains(prose.key(index)) else { return }
        for back in (max(floor, index - 4)..<index).reversed() where prose.words[back].traits.contains(.document) {
            issuers[prose.words[back].entry] = party
            return
        }
    }

    // MARK: A source

    private mutating func attribute(_ span: Span) -> Attribution? {
        if let number = reader.ownerOfClause(around: span) { return attribute(name: number) }
        guard let source = reader.read(span) else { return nil }
        switch source {
        case .name(let number): return attribute(name: number)
        case .pronoun(let pronoun, let word): return attribute(pronoun, at: word)
        case .relative(let word): return relative(at: word)
        case .document(let range, let issuer): return attribute(document: range, issuer)
        case .phrase(let range): return attribute(phrase: range)
        }
    }

    private mutating func attribute(name number: Int) -> Attribution? {
        let name = cast.names[number].name
        if let party = cast.partyOfName[number] {
            return Attribution(party: party, confidence: 0.95, rule: "name")
        }
        guard name.kind == .place, speaks(name) else { return nil }
        let isCountry =
            name.words.count > 1
            || name.words.contains { !prose.words[$0].traits.isDisjoint(with: [.country, .place]) }
        let party = cast.unnamed(prose.string(name.words), key: key(of: name.words), kind: isCountry ? .body : .unnamed)
        return Attribution(party: party, confidence: 0.9, rule: "place", mention: prose.span(name.words))
    }

    /// Whether a place or a people may speak: "China" and "Republicans", but not "Palestinian".
    private func speaks(_ name: Name) -> Bool {
        guard let last = name.words.last, name.words.count == 1 else { return true }
        let traits = prose.words[last].traits
        return !traits.contains(.origin) || !traits.isDisjoint(with: [.country, .people, .roles])
            || prose.key(last).hasSuffix("s")
    }

    private mutating func attribute(_ pronoun: Pronoun, at word: Int) -> Attribution? {
        let guess: Discourse.Guess?
        switch pronoun {
        case .he, .she: guess = pronouns.person(pronoun, at: word, in: discourse, cast)
        case .it, .they: guess = pronouns.group(pronoun, at: word, in: discourse, cast)
        case .other: guess = nil
        }
        return guess.map {
            Attribution(
                party: $0.party, confidence: $0.confidence, rule: "pronoun", mention: prose.span(word..<word + 1))
        }
    }

    /// "Jane Roe, who said": the name right before.
    private func relative(at word: Int) -> Attribution? {
        let isApart = word > 0 && prose.words[word - 1].token.kind == .punctuation
        let end = isApart ? word - 1 : word
        guard let number = reader.names(in: max(0, end - 8)..<end).last,
            cast.names[number].name.words.upperBound == end,
            let party = cast.partyOfName[number]
        else { return nil }
        return Attribution(
            party: party, confidence: 0.7, rule: "relative", mention: prose.span(word..<word + 1))
    }

    /// A statement speaks for the body that issued it.
    private mutating func attribute(document range: Range<Int>, _ issuer: Int?) -> Attribution? {
        let span = prose.span(range)
        if let issuer {
            if let found = attribute(name: issuer) {
                return Attribution(party: found.party, confidence: 0.85, rule: "document", mention: span)
            }
        } else if let author = author(of: range) {
            return Attribution(party: author, confidence: 0.7, rule: "document", mention: span)
        } else if let head = range.last, let party = issuers[prose.words[head].entry] {
            return Attribution(party: party, confidence: 0.7, rule: "document", mention: span)
        }
        return unnamed(range, kind: .unnamed, rule: "document")
    }

    /// "The commission issued a statement saying": the subject of the sentence speaks.
    private func author(of range: Range<Int>) -> Int? {
        guard let first = range.first, ["a", "an"].contains(prose.key(first)) else { return nil }
        let sentence = prose.words[first].sentence
        let here = discourse.mentions.reversed().prefix { prose.words[$0.word].sentence == sentence }
        return here.last { $0.isSubject && $0.word < first }?.party
    }

    private mutating func attribute(phrase range: Range<Int>) -> Attribution? {
        guard let first = range.first else { return nil }
        let span = prose.span(range)
        let opening = prose.key(first)
        if opening == "whose" { return nil }
        if ["his", "her", "their", "its"].contains(opening) { return possessed(range) }
        let isIndefinite = Self.indefinite.contains(opening)
        if !isIndefinite, let guess = descriptions.named(range, in: discourse, cast) {
            return Attribution(party: guess.party, confidence: guess.confidence, rule: "description", mention: span)
        }
        guard opening == "the" || opening == "this" || opening == "that" else {
            let party = unnamed(range, kind: kind(of: range), rule: "phrase")
            return party
        }
        if range.count == 2, let noun = range.last, let earlier = heads[prose.words[noun].entry],
            isRecent(earlier.word, first, noun)
        {
            return Attribution(party: earlier.party, confidence: 0.75, rule: "description", mention: span)
        }
        if let guess = descriptions.body(range.dropFirst(), in: discourse, cast) {
            return Attribution(party: guess.party, confidence: guess.confidence, rule: "description", mention: span)
        }
        if let guess = descriptions.continued(range, in: discourse, cast), let head = descriptions.headWord(of: range) {
            cast.parties[guess.party].learnt.insert(prose.words[head].entry)
            return Attribution(party: guess.party, confidence: guess.confidence, rule: "description", mention: span)
        }
        return unnamed(range, kind: kind(of: range), rule: "phrase")
    }

    /// Words that introduce somebody new.
    private static let indefinite: Set<String> = [
        "a", "an", "another", "any", "both", "each", "every", "four", "many", "most", "no", "one", "other", "several",
        "some",
        "three", "two",
    ]

    /// "His office": the office of whom "his" means.
    private mutating func possessed(_ range: Range<Int>) -> Attribution? {
        guard let first = range.first, range.count > 1 else { return nil }
        let guess: Discourse.Guess?
        switch prose.key(first) {
        case "his": guess = pronouns.person(.he, at: first, in: discourse, cast)
        case "her": guess = pronouns.person(.she, at: first, in: discourse, cast)
        default: guess = pronouns.group(.it, at: first, in: discourse, cast)
        }
        let rest = first + 1..<range.upperBound
        guard let guess, !cast.parties[guess.party].parts.isEmpty else {
            return unnamed(range, kind: .unnamed, rule: "phrase")
        }
        let owner = cast.parties[guess.party].name
        let description = "\(owner)’s \(prose.string(rest))"
        let party = cast.unnamed(description, key: "\(guess.party) \(key(of: rest))", kind: kind(of: rest))
        return Attribution(
            party: party, confidence: min(0.7, guess.confidence), rule: "possessive", mention: prose.span(range))
    }

    private mutating func unnamed(_ range: Range<Int>, kind: Speaker.Kind, rule: String) -> Attribution? {
        var range = range
        if let first = range.first, ["a", "an", "the"].contains(prose.key(first)), range.count > 1 {
            range = first + 1..<range.upperBound
        }
        guard let first = range.first, maySpeak(range) else { return nil }
        var description = prose.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let word = prose.words[first]
        if word.opensSentence, word.token.isCapitalisedWord, reader.names(in: first..<first + 1).isEmpty,
            !word.token.shape.contains(.allCapitals), prose.entry(first).capitalCount == 0,
            range.count == 1 || !prose.words[first + 1].token.isCapitalisedWord
        {
            description = description.prefix(1).lowercased() + description.dropFirst()
        }
        let party = cast.unnamed(description, key: key(of: range), kind: kind)
        if let noun = noun(of: range) { heads[prose.words[noun].entry] = (party, first) }
        return Attribution(party: party, confidence: 0.8, rule: rule, mention: prose.span(range))
    }

    /// Whether a phrase names people, a body or a paper: a visit or a decision says nothing.
    private func maySpeak(_ range: Range<Int>) -> Bool {
        let speakers: WordTraits = [.role, .roles, .body, .document, .people]
        let end = range.first { prose.words[$0].traits.contains(.preposition) } ?? range.upperBound
        return (range.lowerBound..<end).contains { index in
            let word = prose.words[index]
            return !word.traits.isDisjoint(with: speakers) || word.token.shape.contains(.allCapitals)
        }
    }

    /// The last word before the first preposition or clause: the noun of "gun rights group in Ohio".
    private func noun(of range: Range<Int>) -> Int? {
        let end = range.first { prose.words[$0].traits.contains(.preposition) || prose.words[$0].token.kind != .word }
        return (range.lowerBound..<(end ?? range.upperBound)).last
    }

    /// Whether "the source" at `word` can still mean the one described before: bodies are soon followed by others.
    private func isRecent(_ earlier: Int, _ word: Int, _ noun: Int) -> Bool {
        let reach = prose.words[noun].traits.contains(.body) ? 1 : 6
        return prose.words[word].paragraph - prose.words[earlier].paragraph <= reach
    }

    /// A phrase whose noun is an organisation's speaks as a body.
    private func kind(of range: Range<Int>) -> Speaker.Kind {
        guard let head = RoleFinder(prose: prose).headNoun(of: range) else { return .unnamed }
        let traits = prose.words[head].traits
        return traits.contains(.body) && !traits.contains(.role) ? .body : .unnamed
    }

    private func key(of range: Range<Int>) -> String {
        range.filter { prose.words[$0].token.kind == .word || prose.words[$0].token.kind == .number }
            .map { prose.entry($0).folded }.joined(separator: " ")
    }
}
