import Model

/// Finds the names of persons and bodies in the prose, by capitals, tables and what stands around them.
struct NameFinder {
    /// The prose.
    let prose: Prose

    /// The names, in text order; they do not overlap.
    func find() -> [Name] {
        var names: [Name] = []
        var headlines: [(range: Range<Int>, position: Int)] = []
        let reader = NameRunReader(prose: prose)
        let splitter = NameSplitter(prose: prose)
        for sentence in prose.sentences {
            let isHeadline = isHeadline(sentence)
            if isHeadline { headlines.append((sentence, names.count)) }
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                guard reader.isNameWord(index), startsName(index) else {
                    index += 1
                    continue
                }
                let run = reader.read(from: index)
                if !isHeadline || standsAlone(run, in: sentence) { names += splitter.split(run) }
                index = max(run.end, index + 1)
            }
        }
        return HeadlineReader(prose: prose).insert(into: names, headlines)
    }

    /// Whether most words of a sentence have a capital, so that capitals show nothing in it.
    private func isHeadline(_ sentence: Range<Int>) -> Bool {
        var capitals = 0
        var allCapitals = 0
        var count = 0
        for word in prose.words[sentence] where word.token.kind == .word {
            count += 1
            if word.token.shape.contains(.capitalised) { capitals += 1 }
            if word.token.shape.contains(.allCapitals) { allCapitals += 1 }
        }
        guard count >= 2, let last = sentence.last else { return false }
        if allCapitals == count { return true }
        let isClosed = [".", "?", "!"].contains(prose.key(last))
        return count >= 5 && capitals * 20 >= count * (isClosed ? 17 : 13)
    }

    /// Whether marks or the line's ends stand on both sides of a run, as in a list of names.
    private func standsAlone(_ run: NameRun, in sentence: Range<Int>) -> Bool {
        guard let first = run.elements.first?.index, run.elements.count <= 2 else { return false }
        let isOpen = first == sentence.lowerBound || prose.words[first - 1].token.kind == .punctuation
        let isClosed = run.end == sentence.upperBound || prose.words[run.end].token.kind == .punctuation
        return isOpen && isClosed && sentence.count > run.elements.count
    }

    /// Whether the capitalised word at `index` begins a name, where it may only begin a sentence.
    private func startsName(_ index: Int) -> Bool {
        let word = prose.words[index]
        let entry = prose.entry(index)
        let followedByName = index + 1 < prose.words.count && followsInName(index + 1, word)
        guard word.opensSentence else {
            if word.traits.contains(.function) {
                // "Will Moy", but not "Now" in a title
                return followedByName && !word.traits.isDisjoint(with: .givenName)
            }
            return true
        }
        if word.traits.contains(.function) {
            return followedByName && !word.traits.isDisjoint(with: .givenName)
        }
        if word.traits.contains(.opener), !followedByName || word.traits.isDisjoint(with: .givenName),
            prose.key(index) != "new"
        {
            return false
        }
        // "Critically, it"
        if !followedByName, entry.capitalCount == 0, index + 1 < prose.words.count, prose.key(index + 1) == ",",
            word.traits.isDisjoint(with: [.givenName, .anyPlace]), !isExplained(index)
        {
            return false
        }
        if !word.traits.isDisjoint(with: [.roles, .document]) && !followedByName { return false }
        if entry.capitalCount > 0 && entry.lowerCount <= entry.capitalCount { return true }
        if !word.traits.isDisjoint(with: [.givenName, .anyPlace, .origin, .honorific]) {
            return entry.lowerCount == 0 || followedByName
        }
        // "Injecting Clinton", "Asked Monday": a verb opens the sentence, not a name.
        if ["ing", "ed", "ly"].contains(where: entry.key.hasSuffix), entry.capitalCount == 0 { return false }
        if followedByName { return true }
        return entry.lowerCount == 0
    }

    /// "Skylark, which": a word that the article never has in small letters, and a clause about it.
    private func isExplained(_ index: Int) -> Bool {
        guard index + 2 < prose.words.count, prose.entry(index).lowerCount == 0 else { return false }
        return ["which", "who", "whose"].contains(prose.key(index + 2))
    }

    private func followsInName(_ next: Int, _ word: Prose.Word) -> Bool {
        let token = prose.words[next].token
        return prose.words[next].sentence == word.sentence && token.isCapitalisedWord
            && token.shape.contains(.spaceBefore)
            && prose.words[next].traits.isDisjoint(with: [.function, .calendar])
    }
}
