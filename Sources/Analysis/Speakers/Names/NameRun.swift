import Model

/// A run of capitalised words with the small words that hold it together: titles, a name, or both.
struct NameRun {
    /// What an element of a run is.
    enum Role {
        /// A capitalised word.
        case word
        /// "van", "de", "bin".
        case particle
        /// "of", "of the", "for", "and", "&".
        case connector
        /// The words in brackets or marks inside a name.
        case nickname
    }

    /// One word of a run.
    struct Element {
        /// Its index in the prose.
        let index: Int
        /// What it is.
        let role: Role
    }

    /// The words, in text order.
    var elements: [Element]
    /// The index after the last word.
    var end: Int
    /// Whether a possessive follows.
    var isPossessive: Bool
}

/// Reads the run of capitalised words that starts at a word.
struct NameRunReader {
    /// The prose.
    let prose: Prose

    private var words: Prose.Words { prose.words }

    /// The run from `start`, which is a capitalised word.
    func read(from start: Int) -> NameRun {
        var elements = [NameRun.Element(index: start, role: .word)]
        var next = start + 1
        // No name is longer than this, and no look-ahead either, so that a page of capitals stays linear.
        while next < words.count, elements.count < 24 {
            guard words[next].sentence == words[start].sentence else { break }
            if let (more, end) = extend(elements, at: next) {
                elements += more
                next = end
            } else {
                break
            }
        }
        return NameRun(elements: elements, end: next, isPossessive: isPossessive(at: next))
    }

    /// Whether the word at `index` can be a word of a name by its looks.
    func isNameWord(_ index: Int) -> Bool {
        guard index < words.count else { return false }
        let word = words[index]
        guard word.token.kind == .word, word.traits.isDisjoint(with: [.calendar]) || isNamedAfterMonth(index) else {
            return false
        }
        if word.token.shape.contains(.capitalised) {
            if word.token.shape.contains(.hasHyphen), isCompoundAdjective(index) { return false }
            if word.opensSentence && word.traits.contains(.opener) && prose.key(index) != "new" {
                return !word.traits.isDisjoint(with: .givenName)
            }
            return word.traits.isDisjoint(with: .function) || !word.traits.isDisjoint(with: .givenName)
        }
        // "al-Assad", "el-Sisi"
        guard word.token.shape.contains(.hasHyphen) else { return false }
        let key = prose.key(index)
        return NameParticles.articles.contains(where: key.hasPrefix)
            && prose.string(index..<index + 1).unicodeScalars.contains(where: \.properties.isUppercase)
    }

    /// "Jun Bautista", "Theresa May": a month that stands as a name, by the names beside it.
    private func isNamedAfterMonth(_ index: Int) -> Bool {
        guard Self.monthNames.contains(prose.key(index)), words[index].token.isCapitalisedWord else { return false }
        let sentence = words[index].sentence
        if index > 0, words[index - 1].sentence == sentence, words[index - 1].token.isCapitalisedWord {
            let before = words[index - 1].traits
            return !before.isDisjoint(with: [.givenName, .honorific]) && before.isDisjoint(with: .function)
        }
        guard index + 1 < words.count, words[index + 1].sentence == sentence, words[index + 1].token.isCapitalisedWord,
            words[index + 1].token.shape.contains(.spaceBefore),
            words[index + 1].traits.isDisjoint(with: [
                .function, .calendar, .role, .origin, .honorific, .body, .anyPlace, .givenName,
            ])
        else { return false }
        // "in June Bautista"
        return index == 0 || words[index - 1].token.kind != .word
            || !["by", "early", "in", "last", "late", "next", "of", "on", "since", "this", "until"]
                .contains(prose.key(index - 1))
    }

    private static let monthNames: Set<String> = ["april", "august", "jan", "june", "jun", "mar", "may"]

    /// "London-based", "Obama-era"
    private func isCompoundAdjective(_ index: Int) -> Bool {
        let word = prose.string(index..<index + 1)
        guard let last = word.split(separator: "-").last, last.first?.isLowercase ?? false else { return false }
        return last.hasSuffix("ed") && last.count > 3 || Self.adjectiveEndings.contains(String(last))
    }

    private static let adjectiveEndings: Set<String> = [
        "area", "born", "bound", "era", "free", "friendly", "led", "like", "made", "old", "only", "run", "speaking",
        "style", "wide",
        "winning",
    ]

    private func isPossessive(at next: Int) -> Bool {
        guard next < words.count else { return false }
        let token = words[next].token
        if token.kind == .clitic { return true }
        guard token.kind == .singleMark, !token.shape.contains(.spaceBefore), next > 0 else { return false }
        return prose.key(next - 1).hasSuffix("s") && token.shape.contains(.spaceAfter)
    }

    /// The elements that go on with the run at `next`, and the index after them.
    private func extend(_ run: [NameRun.Element], at next: Int) -> ([NameRun.Element], Int)? {
        let word = words[next]
        guard let last = run.last, word.token.kind != .clitic else { return nil }
        if isNameWord(next) {
            guard word.token.shape.contains(.spaceBefore), !isLabel(next) else { return nil }
            return ([.init(index: next, role: .word)], next + 1)
        }
        switch word.token.kind {
        case .word:
            if word.traits.contains(.particle), let end = endOfParticles(from: next), isNameWord(end) {
                let particles = (next..<end).map { NameRun.Element(index: $0, role: .particle) }
                return (particles + [.init(index: end, role: .word)], end + 1)
            }
            return extendByConnector(run, last, at: next)
        case .punctuation, .quotationMark, .singleMark:
            return extendByNickname(last, at: next) ?? extendBySuffix(at: next)
        case .symbol:
            guard prose.key(next) == "&", isNameWord(next + 1) else { return nil }
            return ([.init(index: next, role: .connector), .init(index: next + 1, role: .word)], next + 2)
        case .clitic, .number:
            return nil
        }
    }

    /// "Q:" and "SMITH:" inside a line begin a new turn, not more of a name.
    private func isLabel(_ index: Int) -> Bool {
        words[index].token.shape.contains(.lineBreakBefore) && index + 1 < words.count && prose.key(index + 1) == ":"
    }

    private func endOfParticles(from start: Int) -> Int? {
        var end = start
        while end < words.count, end < start + 3, words[end].traits.contains(.particle),
            !words[end].token.shape.contains(.capitalised)
        {
            end += 1
        }
        return end < words.count ? end : nil
    }

    /// "of", "for", "on" and "and" where what stands before or after them makes one name with it.
    private func extendByConnector(
        _ run: [NameRun.Element], _ last: NameRun.Element, at next: Int
    ) -> ([NameRun.Element], Int)? {
        let key = prose.key(next)
        let before = words[last.index].traits
        var target = next + 1
        switch key {
        case "of", "for", "on":
            let isTitle = before.contains(.role) && !before.contains(.surname)
            guard before.contains(.body) || isTitle || Self.heads.contains(prose.key(last.index)) else {
                return nil
            }
            if key == "on" && !before.contains(.body) { return nil }
            if key != "of" && before.contains(.origin) { return nil }
            if target < words.count, prose.key(target) == "the" { target += 1 }
            guard isNameWord(target) else { return nil }
            if key != "of", !isPartOfBody(target) { return nil }
        case "and":
            guard isNameWord(target), joins(run, last, target) else { return nil }
        default:
            return nil
        }
        let connectors = (next..<target).map { NameRun.Element(index: $0, role: .connector) }
        return (connectors + [.init(index: target, role: .word)], target + 1)
    }

    /// Words that "of" follows inside a name though they are no body by themselves.
    private static let heads: Set<String> = [
        "archbishop", "bishop", "duke", "duchess", "earl", "king", "prince", "princess", "queen", "sultan",
    ]

    /// Whether "for" or "on" leads into the rest of a body's name and not to a person or a place.
    private func isPartOfBody(_ index: Int) -> Bool {
        words[index].traits.isDisjoint(with: [.givenName, .honorific])
    }

    /// Whether "and" between `last` and `target` joins two parts of one name.
    private func joins(_ run: [NameRun.Element], _ last: NameRun.Element, _ target: Int) -> Bool {
        let before = words[last.index].traits
        var end = target
        while end < target + 6, isNameWord(end), words[end].sentence == words[target].sentence { end += 1 }
        let after = target..<end
        if before.contains(.role) {
            // "Deputy Prime Minister and Foreign Minister Pham Binh Minh"
            return after.contains { words[$0].traits.contains(.role) } && run.count <= 6
        }
        guard words[target].traits.isDisjoint(with: [.honorific, .origin, .anyPlace, .role]) else { return false }
        if let connector = run.lastIndex(where: { $0.role == .connector }), connector > 0 {
            // "Joint Committee on Intelligence and Security"
            let head = words[run[connector - 1].index].traits
            return words[target].traits.isDisjoint(with: .givenName) && run.count - connector <= 4
                && (head.contains(.body) || head.contains(.role)) && end - target <= 2
        }
        // "World Travel and Tourism Council"
        guard let tail = after.last, words[tail].traits.contains(.body), after.count >= 2 else { return false }
        return run.allSatisfy {
            words[$0.index].traits.isDisjoint(with: [.givenName, .anyPlace, .body]) || $0.role == .connector
        }
    }

    /// "(Frank)" and “Bill” between two words of a name.
    private func extendByNickname(_ last: NameRun.Element, at open: Int) -> ([NameRun.Element], Int)? {
        let token = words[open].token
        guard token.shape.contains(.spaceBefore), token.kind != .punctuation || prose.key(open) == "(" else {
            return nil
        }
        var close = open + 1
        while close < words.count, close <= open + 3, isNameWord(close) || words[close].traits.contains(.particle) {
            close += 1
        }
        guard close > open + 1, close < words.count, words[close].token.kind == token.kind,
            token.kind != .punctuation || prose.key(close) == ")", isNameWord(close + 1),
            words[close + 1].sentence == words[open].sentence, words[close + 1].token.shape.contains(.spaceBefore)
        else { return nil }
        let inner = (open + 1..<close).map { NameRun.Element(index: $0, role: .nickname) }
        return (inner + [.init(index: close + 1, role: .word)], close + 2)
    }

    /// ", Jr."
    private func extendBySuffix(at comma: Int) -> ([NameRun.Element], Int)? {
        guard prose.key(comma) == ",", comma + 1 < words.count, words[comma + 1].traits.contains(.suffix),
            isNameWord(comma + 1)
        else { return nil }
        return ([.init(index: comma + 1, role: .word)], comma + 2)
    }
}
