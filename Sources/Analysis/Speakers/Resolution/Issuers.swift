import Model

/// Who issued the papers that an article speaks of: "a report by the agency", "the agency’s report", "the agency report".
struct Issuers {
    /// The prose.
    let prose: Prose
    private var partyOfNoun: [Int: Int] = [:]

    /// Nobody's papers yet.
    init(prose: Prose) { self.prose = prose }

    /// Whoever issued what the word at `noun` calls, where the article has said so.
    func issuer(of noun: Int) -> Int? { partyOfNoun[prose.words[noun].entry] }

    /// Looks for a paper beside a name.
    mutating func note(_ name: Name, _ party: Int) {
        let after = name.words.upperBound + (name.isPossessive ? 1 : 0)
        for index in [after, after + 1] where index < prose.words.count && prose.words[index].traits.contains(.document)
        {
            if index == after || !prose.words[after].token.isCapitalisedWord {
                partyOfNoun[prose.words[index].entry] = party
            }
        }
        let start = min(name.words.lowerBound, name.role?.lowerBound ?? .max)
        let floor = prose.sentences[prose.words[start].sentence].lowerBound
        var index = start - 1
        while index > floor, index >= start - 3, RoleFinder.determiners.contains(prose.key(index)) { index -= 1 }
        guard index > floor, ["by", "from"].contains(prose.key(index)) else { return }
        for back in (max(floor, index - 4)..<index).reversed() where prose.words[back].traits.contains(.document) {
            partyOfNoun[prose.words[back].entry] = party
            return
        }
    }

    /// "The commission issued a statement saying": the subject of the sentence speaks, if it is what issued the paper.
    func author(of range: Range<Int>, in discourse: Discourse) -> Int? {
        guard let first = range.first, ["a", "an"].contains(prose.key(first)) else { return nil }
        let sentence = prose.words[first].sentence
        let here = discourse.mentions.reversed().prefix { prose.words[$0.word].sentence == sentence }
        guard let subject = here.last(where: { $0.isSubject && $0.word < first }) else { return nil }
        let between = max(subject.word + 1, first - 4)..<max(first, subject.word + 1)
        let issues = between.contains { SourceParser.issuing.contains(prose.key($0)) }
        return issues || first > 0 && prose.key(first - 1) == "in" ? subject.party : nil
    }
}
