import Model

/// Finds where an article says that somebody did not comment: "declined to comment", "did not respond to a request for
/// comment", "could not be reached".
struct DeclineFinder {
    /// The prose.
    let prose: Prose

    /// No phrase is looked for further from its verb, in words.
    private static let reach = 9

    /// All such places, in text order; words for which `isQuoted` are somebody's own and do not count.
    func find(isQuoted: [Bool]) -> [Decline] {
        let verbs = Set(prose.lexicon.entries.indices.filter { Self.verbs.contains(prose.lexicon.entries[$0].key) })
        guard !verbs.isEmpty else { return [] }
        var declines: [Decline] = []
        var end = 0
        for index in prose.words.indices where verbs.contains(prose.words[index].entry) && index >= end {
            guard !isQuoted[index], let phrase = phrase(at: index), let source = subject(before: phrase.lowerBound)
            else { continue }
            declines.append(Decline(source: prose.span(source), words: prose.span(phrase)))
            end = phrase.upperBound
        }
        return declines
    }

    /// The phrase around its verb.
    private func phrase(at verb: Int) -> Range<Int>? {
        let sentence = prose.sentences[prose.words[verb].sentence]
        let limit = min(sentence.upperBound, verb + Self.reach)
        let key = prose.key(verb)
        let rest = verb + 1..<max(limit, verb + 1)
        switch key {
        case "declined", "declines", "refused", "refuses":
            let noun = rest.prefix(5).first {
                ["comment", "interview", "interviewed", "interviews"].contains(prose.key($0))
            }
            if let noun { return verb..<noun + 1 }
            // "refused to speak to reporters"
            let speech = rest.prefix(2).first { ["speak", "talk"].contains(prose.key($0)) }
            return speech.flatMap { speak in
                rest.first { $0 > speak && $0 <= speak + 4 && Self.press.contains(prose.key($0)) }.map { verb..<$0 + 1 }
            }
        case "respond", "responded", "reply", "replied", "return", "returned", "answer", "answered":
            guard let start = negation(before: verb, sentence), let noun = rest.first(where: isRequest) else {
                return nil
            }
            let comment = rest.first { $0 > noun && $0 <= noun + 2 && prose.key($0) == "comment" }
            return start..<(comment ?? noun) + 1
        case "reached", "contacted":
            guard prose.key(max(sentence.lowerBound, verb - 1)) == "be",
                let start = negation(before: verb - 1, sentence)
            else { return nil }
            let comment = rest.prefix(3).first { prose.key($0) == "comment" }
            return start..<(comment ?? verb) + 1
        case "available", "unavailable":
            guard let comment = rest.prefix(3).first(where: { ["comment", "interview"].contains(prose.key($0)) }) else {
                return nil
            }
            let start = key == "available" ? negation(before: verb, sentence) : auxiliary(before: verb, sentence)
            return start.map { $0..<comment + 1 }
        case "comment":
            // "had no immediate comment"
            let start = max(sentence.lowerBound, verb - 3)
            guard let no = (start..<verb).last(where: { prose.key($0) == "no" }), no > sentence.lowerBound,
                ["had", "has", "have", "offered", "made"].contains(prose.key(no - 1))
            else { return nil }
            return no - 1..<verb + 1
        default: return nil
        }
    }

    /// What somebody did not answer.
    private func isRequest(_ index: Int) -> Bool {
        [
            "call", "calls", "comment", "email", "emails", "enquiries", "enquiry", "inquiries", "inquiry", "message",
            "messages", "queries", "query", "questions", "request", "requests",
        ].contains(prose.key(index))
    }

    /// Where "did not", "has not yet" or "could not immediately" begins before a verb.
    private func negation(before verb: Int, _ sentence: Range<Int>) -> Int? {
        let floor = max(sentence.lowerBound, verb - 4)
        for index in (floor..<verb).reversed() {
            let key = prose.key(index)
            if Self.contractions.contains(key) { return index }
            if key == "not" || key == "never" {
                return index > floor && Self.auxiliaries.contains(prose.key(index - 1)) ? index - 1 : nil
            }
        }
        return nil
    }

    private func auxiliary(before verb: Int, _ sentence: Range<Int>) -> Int? {
        (max(sentence.lowerBound, verb - 2)..<verb).last { ["is", "was", "were"].contains(prose.key($0)) }
    }

    // MARK: Whom

    /// The words that name who did not comment, before the phrase at `verb`; `nil` where they stand further away.
    private func subject(before verb: Int) -> Range<Int>? {
        let floor = max(prose.sentences[prose.words[verb].sentence].lowerBound, verb - 30)
        var end = verb
        while end > floor, ["also", "both", "all", "each", "repeatedly"].contains(prose.key(end - 1)) { end -= 1 }
        guard end > floor else { return nil }
        let isBracketed = prose.key(end - 1) == ","
        if isBracketed { end -= 1 }
        var start = end
        var commas = 0
        while start > floor {
            let key = prose.key(start - 1)
            if [";", ":", "–", "—", "but", "while", "although", "because"].contains(key) { break }
            if key == "," {
                // Between commas stands what explains the name before them.
                commas += 1
                if commas > (isBracketed ? 1 : 0) { break }
            }
            start -= 1
        }
        while start < end, ["and", "but", "that"].contains(prose.key(start)) { start += 1 }
        // "He left and declined to comment": who did is further away.
        guard start < end, prose.words[end - 1].token.kind != .punctuation,
            !["and", "but", "or"].contains(prose.key(end - 1))
        else { return nil }
        guard !["both", "neither", "none"].contains(prose.key(start)) else { return nil }
        // "Smith, who owns the mill, declined": the clause is not the subject.
        if isBracketed, let comma = (start..<end).first(where: { prose.key($0) == "," }), comma + 1 < end,
            ["which", "who", "whose"].contains(prose.key(comma + 1))
        {
            return start < comma ? start..<comma : nil
        }
        // A verb before it: "He said Smith declined to comment" has a clause of its own.
        let verbs = (start..<end).filter { ["said", "says", "that", "told", "added"].contains(prose.key($0)) }
        if let last = verbs.last { start = last + 1 }
        return start < end ? start..<end : nil
    }

    /// The verbs that such a phrase turns on. Written for this project, as are the lists below.
    private static let verbs: Set<String> = [
        "answer", "answered", "available", "comment", "contacted", "declined", "declines", "reached", "refused",
        "refuses", "replied", "reply", "respond", "responded", "return", "returned", "unavailable",
    ]

    private static let press: Set<String> = ["journalists", "media", "press", "reporters"]

    private static let auxiliaries: Set<String> = [
        "are", "can", "could", "did", "does", "do", "had", "has", "have", "is", "was", "were",
    ]

    private static let contractions: Set<String> = [
        "couldn't", "didn't", "doesn't", "hadn't", "hasn't", "haven't", "wasn't", "weren't",
    ]
}
