import Model

/// Reads a noun phrase that names nobody: whether it may speak, what it is about, how the list of speakers writes it.
struct PhraseReader {
    /// The prose.
    let prose: Prose

    /// Whether a phrase names people, a body or a paper: a visit or a decision says nothing.
    func maySpeak(_ range: Range<Int>) -> Bool {
        let speakers: WordTraits = [.role, .roles, .body, .document, .people]
        let end = range.first { prose.words[$0].traits.contains(.preposition) } ?? range.upperBound
        return (range.lowerBound..<end).contains { index in
            let word = prose.words[index]
            return !word.traits.isDisjoint(with: speakers) || word.token.shape.contains(.allCapitals)
                || isAge(index)
        }
    }

    /// "29-year-old"
    func isAge(_ index: Int) -> Bool {
        let key = prose.key(index)
        return key.hasSuffix("-year-old") || key == "year-old"
    }

    /// Where somebody comes from, or an age: "the Nigerian", "the 29-year-old".
    func isTrait(_ index: Int) -> Bool {
        let traits = prose.words[index].traits
        return isAge(index) || traits.contains(.origin) && traits.isDisjoint(with: [.people, .roles])
    }

    /// The last word before the first preposition or clause: the noun of "gun rights group in Ohio".
    func noun(of range: Range<Int>) -> Int? {
        let end = range.first { prose.words[$0].traits.contains(.preposition) || prose.words[$0].token.kind != .word }
        return (range.lowerBound..<(end ?? range.upperBound)).last
    }

    /// A phrase whose noun is an organisation's speaks as a body.
    func kind(of range: Range<Int>) -> Speaker.Kind {
        let end = range.first { prose.words[$0].traits.contains(.preposition) } ?? range.upperBound
        let finder = RoleFinder(prose: prose)
        guard let head = finder.headNoun(of: range.lowerBound..<max(end, range.lowerBound + 1)) else { return .unnamed }
        let traits = prose.words[head].traits
        return traits.contains(.body) && !traits.contains(.role) ? .body : .unnamed
    }

    /// The words that are compared.
    func key(of range: Range<Int>) -> String {
        range.filter { prose.words[$0].token.kind == .word || prose.words[$0].token.kind == .number }
            .map { prose.entry($0).folded }.joined(separator: " ")
    }

    /// The phrase without its article.
    func withoutArticle(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, ["a", "an", "the"].contains(prose.key(first)), range.count > 1 else {
            return range
        }
        return range.dropFirst()
    }

    /// The phrase in the article's words; small where only the beginning of a sentence gave it a capital.
    func words(of range: Range<Int>, isName: Bool) -> String {
        let description = prose.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let first = range.first, !isName else { return description }
        let word = prose.words[first]
        let isOnlyOpening =
            word.opensSentence && word.token.isCapitalisedWord && !word.token.shape.contains(.allCapitals)
            && prose.entry(first).capitalCount == 0
            && (range.count == 1 || !prose.words[first + 1].token.isCapitalisedWord)
        return isOnlyOpening ? description.prefix(1).lowercased() + description.dropFirst() : description
    }
}
