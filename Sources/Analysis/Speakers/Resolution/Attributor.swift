import Model

/// Goes through an article once and settles for each quote who said it.
struct Attributor {
    /// All parties, those known by description among them once they have spoken.
    private(set) var cast: Cast
    private let prose: Prose
    private let isQuoted: [Bool]
    private let reader: SourceParser
    private let phrases: PhraseReader
    private let cues: PassiveFinder
    private let secondHand: SecondHandReader
    private let pronouns: PronounResolver
    private let descriptions: DescriptionResolver
    private let continuations: ContinuationResolver
    private let subjects: SubjectFinder
    private let surnames: SurnameResolver
    private var discourse = Discourse()
    private var issuers: Issuers
    private var heads: [Int: (party: Int, word: Int)] = [:]
    private var nextName = 0
    private var nextWord = 0

    /// An attributor over a cast.
    init(prose: Prose, blocks: [Block], isQuoted: [Bool], cast: Cast) {
        self.prose = prose
        self.isQuoted = isQuoted
        self.cast = cast
        reader = SourceParser(prose: prose, names: cast.names)
        phrases = PhraseReader(prose: prose)
        cues = PassiveFinder(prose: prose)
        secondHand = SecondHandReader(prose: prose, reader: reader)
        pronouns = PronounResolver(prose: prose)
        descriptions = DescriptionResolver(prose: prose, cast: cast)
        continuations = ContinuationResolver(prose: prose, blocks: blocks)
        subjects = SubjectFinder(prose: prose)
        surnames = SurnameResolver(prose: prose)
        issuers = Issuers(prose: prose)
    }

    /// For each quote who said it, `nil` where that is not plain; and who did not comment.
    mutating func attribute(_ quotes: [Quote], _ declines: [Decline]) -> ([Attribution?], declined: [Int: [Span]]) {
        var attributions = [Attribution?](repeating: nil, count: quotes.count)
        let anchors = quotes.map { prose.index(atOrAfter: $0.source?.start ?? $0.span.start) }
        var last: ContinuationResolver.Settled?
        var waiting = declines[...]
        var declined: [Int: [Span]] = [:]
        for number in quotes.indices.sorted(by: { (anchors[$0], $0) < (anchors[$1], $1) }) {
            let quote = quotes[number]
            let anchor = anchors[number]
            guard anchor < prose.words.count else { continue }
            while let decline = waiting.first, decline.source.start < prose.words[anchor].token.start {
                note(decline, &declined)
                waiting.removeFirst()
            }
            readOn(to: anchor)
            var found: Attribution?
            if let source = secondHand.speaker(of: quote) ?? quote.source {
                found = cues.isSpokenTo(quote) ? nil : attribute(source)
            } else if quote.kind != .indirect {
                found = continuations.speaker(from: anchor, after: last, in: discourse, cast)
                    .map { Attribution(party: $0.party, confidence: $0.confidence, rule: "continued") }
            }
            if let sure = found, sure.confidence < SpeakerResolver.threshold { found = nil }
            attributions[number] = found
            if let found, quote.source != nil {
                // Whoever speaks is no mere word with a capital.
                cast.parties[found.party].isSure = true
                discourse.note(.init(party: found.party, word: anchor, isSubject: true, isSource: true))
            }
            if quote.source != nil || quote.kind != .indirect {
                last = .init(quote, of: found?.party, in: prose)
            }
        }
        for decline in waiting { note(decline, &declined) }
        return (attributions, declined)
    }

    /// Settles who did not comment.
    private mutating func note(_ decline: Decline, _ declined: inout [Int: [Span]]) {
        readOn(to: prose.index(atOrAfter: decline.source.start))
        guard let found = attribute(decline.source), found.confidence >= SpeakerResolver.threshold else { return }
        declined[found.party, default: []].append(decline.words)
    }

    // MARK: The text before a quote

    /// Notes who is spoken of up to the word at `end`.
    private mutating func readOn(to end: Int) {
        while nextWord < end {
            if nextName < cast.names.count, cast.names[nextName].words.lowerBound <= nextWord {
                note(nextName)
                nextName += 1
                continue
            }
            if !isQuoted[nextWord] { notePronoun(nextWord) }
            nextWord += 1
        }
    }

    private mutating func note(_ number: Int) {
        let name = cast.names[number]
        guard let party = cast.partyOfName[number], !isQuoted[name.words.lowerBound], name.kind != .doubtful else {
            return
        }
        issuers.note(name, party)
        discourse.note(
            .init(
                party: party, word: name.words.lowerBound, isSubject: subjects.isSubject(name),
                emphasis: subjects.emphasis(of: name)))
    }

    /// "He" and "she" that say nothing: whom they mean goes on being spoken of.
    private mutating func notePronoun(_ word: Int) {
        let key = prose.key(word)
        guard key == "he" || key == "she", let pronoun = Pronoun(key), !isBeforeItsName(word),
            let guess = pronouns.person(pronoun, at: word, in: discourse, cast), guess.confidence >= 0.6
        else { return }
        discourse.note(.init(party: guess.party, word: word, isSubject: true))
    }

    /// Whether a pronoun stands before the name it means.
    private func isBeforeItsName(_ word: Int) -> Bool {
        nextName < cast.names.count && cast.partyOfName[nextName] != nil
            && subjects.isAnnounced(cast.names[nextName], by: word)
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
        let name = cast.names[number]
        let first = name.words.lowerBound
        if name.kind == .doubtful, name.words.count == 1,
            PeopleNouns.arePeople(prose.key(first)) || prose.words[first].traits.contains(.people)
        {
            return unnamed(name.words, kind: .unnamed, rule: "phrase")
        }
        // "The Nigerian, who": whom "he" or "she" would mean here.
        if name.kind == .place, name.words.count == 1, first > 0, prose.key(first - 1) == "the", phrases.isTrait(first),
            !prose.key(first).hasSuffix("s"), let guess = pronouns.person(.other, at: first - 1, in: discourse, cast)
        {
            let confidence = min(0.65, guess.confidence)
            return Attribution(
                party: guess.party, confidence: confidence, rule: "description", mention: prose.span(name.words))
        }
        if let party = cast.partyOfName[number] {
            return Attribution(party: party, confidence: 0.95, rule: "name")
        }
        if let spoken = surnames.onlySpeaker(named: name, in: discourse, cast) {
            return Attribution(party: spoken, confidence: 0.65, rule: "surname")
        }
        guard name.kind == .place, surnames.speaks(name) else { return nil }
        let isCountry =
            name.words.count > 1
            || name.words.contains { !prose.words[$0].traits.isDisjoint(with: [.country, .place]) }
        let party = cast.unnamed(
            prose.string(name.words), key: phrases.key(of: name.words), kind: isCountry ? .body : .unnamed)
        return Attribution(party: party, confidence: 0.9, rule: "place", mention: prose.span(name.words))
    }

    private mutating func attribute(_ pronoun: Pronoun, at word: Int) -> Attribution? {
        let guess: Discourse.Guess?
        switch pronoun {
        case .he, .she: guess = pronouns.person(pronoun, at: word, in: discourse, cast)
        case .it, .they: guess = pronouns.group(pronoun, at: word, in: discourse, cast)
        case .other: guess = nil
        }
        if let guess, cast.parties[guess.party].likelyGender == nil {
            // Whom "he" has meant once is no "she" from here on.
            if pronoun == .he { cast.parties[guess.party].votes.men += 1 }
            if pronoun == .she { cast.parties[guess.party].votes.women += 1 }
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
            cast.names[number].words.upperBound == end,
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
        } else if let author = issuers.author(of: range, in: discourse) {
            return Attribution(party: author, confidence: 0.7, rule: "document", mention: span)
        } else if let head = range.last, let party = issuers.issuer(of: head) {
            return Attribution(party: party, confidence: 0.7, rule: "document", mention: span)
        }
        return repeated(range) ?? unnamed(range, kind: .unnamed, rule: "document")
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
            return unnamed(range, kind: phrases.kind(of: range), rule: "phrase")
        }
        if let repeated = repeated(range) { return repeated }
        if let guess = descriptions.body(range.dropFirst(), in: discourse, cast) {
            return Attribution(party: guess.party, confidence: guess.confidence, rule: "description", mention: span)
        }
        if let guess = descriptions.continued(range, in: discourse, cast), let head = descriptions.headWord(of: range) {
            learn(guess.party, phrases.withoutArticle(range), head)
            return Attribution(party: guess.party, confidence: guess.confidence, rule: "description", mention: span)
        }
        // "The 29-year-old": whom "he" or "she" would mean here.
        if range.count == 2, let noun = range.last, phrases.isTrait(noun),
            let guess = pronouns.person(.other, at: first, in: discourse, cast)
        {
            let confidence = min(0.65, guess.confidence)
            return Attribution(party: guess.party, confidence: confidence, rule: "description", mention: span)
        }
        return unnamed(range, kind: phrases.kind(of: range), rule: "phrase")
    }

    /// A description that was given to somebody is theirs from here on.
    private mutating func learn(_ party: Int, _ words: Range<Int>, _ head: Int) {
        let noun = prose.words[head].entry
        cast.parties[party].learnt.insert(noun)
        cast.parties[party].add(.init(words: words, head: noun, isBody: false), in: prose)
    }

    /// "The group" after "a rights group".
    private func repeated(_ range: Range<Int>) -> Attribution? {
        guard range.count == 2, let first = range.first, prose.key(first) == "the", let noun = range.last,
            let earlier = heads[prose.words[noun].entry], isRecent(earlier.word, first, noun)
        else { return nil }
        return Attribution(
            party: earlier.party, confidence: 0.75, rule: "description", mention: prose.span(range))
    }

    /// Words that introduce somebody new.
    private static let indefinite: Set<String> = [
        "a", "an", "another", "any", "both", "each", "every", "four", "many", "most", "no", "one", "other", "several",
        "some", "three", "two",
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
        let party = cast.unnamed(
            description, key: "\(guess.party) \(phrases.key(of: rest))", kind: phrases.kind(of: rest))
        return Attribution(
            party: party, confidence: min(0.7, guess.confidence), rule: "possessive", mention: prose.span(range))
    }

    private mutating func unnamed(_ range: Range<Int>, kind: Speaker.Kind, rule: String) -> Attribution? {
        let range = phrases.withoutArticle(range)
        guard let first = range.first else { return nil }
        let names = reader.names(in: first..<first + 1)
        let isName = names.contains { cast.names[$0].kind != .doubtful }
        guard phrases.maySpeak(range) || PeopleNouns.arePeople(prose.key(first)) else { return nil }
        let party = cast.unnamed(
            phrases.words(of: range, isName: isName), key: phrases.key(of: range), kind: kind)
        if let noun = phrases.noun(of: range) { heads[prose.words[noun].entry] = (party, first) }
        return Attribution(party: party, confidence: 0.8, rule: rule, mention: prose.span(range))
    }

    /// Whether "the source" at `word` can still mean the one described before: bodies are soon followed by others.
    private func isRecent(_ earlier: Int, _ word: Int, _ noun: Int) -> Bool {
        let reach = prose.words[noun].traits.contains(.body) ? 1 : 6
        return prose.words[word].paragraph - prose.words[earlier].paragraph <= reach
    }
}
