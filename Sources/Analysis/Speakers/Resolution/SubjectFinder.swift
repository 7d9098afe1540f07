import Model

/// Tells by its place whether a name is the subject of its clause.
struct SubjectFinder {
    /// The prose.
    let prose: Prose

    /// "Asked whether he would go, Jane Roe laughed": whether the pronoun means the name after the comma.
    func isAnnounced(_ name: Name, by pronoun: Int) -> Bool {
        let sentence = prose.words[pronoun].sentence
        let start = min(name.words.lowerBound, name.role?.lowerBound ?? .max)
        guard pronoun > prose.sentences[sentence].lowerBound, start > pronoun, prose.words[start].sentence == sentence
        else { return false }
        let before = start - 1
        let comma = prose.words[before].traits.contains(.honorific) ? before - 1 : before
        return comma > pronoun && prose.key(comma) == ","
    }

    /// How much a subject stands out: one that agrees or denies is about to speak, "her friend" is spoken of for another's sake.
    func emphasis(of name: Name) -> Double {
        var emphasis = 1.0
        let start = min(name.words.lowerBound, name.role?.lowerBound ?? .max)
        if start > 0, ["her", "his", "their"].contains(prose.key(start - 1)) { emphasis *= 0.75 }
        let next = name.words.upperBound
        if next < prose.words.count, Self.reactions.contains(prose.key(next)) { emphasis *= 1.4 }
        return emphasis
    }

    /// Verbs after which somebody is quoted. Written for this project.
    private static let reactions: Set<String> = [
        "agreed", "agrees", "apologised", "apologized", "concurred", "countered", "defended", "denied", "denies",
        "disagreed", "disagrees", "dismissed", "grinned", "hesitated", "laughed", "nodded", "objected", "praised",
        "rejected", "shrugged", "sighed", "smiled", "spoke", "testified", "tweeted", "welcomed", "wept",
    ]

    /// Whether the name may be a subject: not possessive, not after a preposition or a verb.
    func isSubject(_ name: Name) -> Bool {
        guard !name.isPossessive else { return false }
        var start = min(name.words.lowerBound, name.role?.lowerBound ?? .max)
        let sentence = prose.words[start].sentence
        let floor = prose.sentences[sentence].lowerBound
        while start > floor,
            RoleFinder.determiners.contains(prose.key(start - 1)) || prose.words[start - 1].token.kind == .number
        {
            start -= 1
        }
        guard start > floor else { return true }
        let before = prose.words[start - 1]
        switch before.token.kind {
        case .punctuation, .quotationMark, .singleMark: return true
        case .number, .symbol, .clitic: return false
        case .word: break
        }
        if ["after", "as", "because", "before", "but", "if", "since", "that", "until", "when", "where", "while"]
            .contains(prose.key(start - 1))
        {
            return true
        }
        if prose.key(start - 1) == "said" || prose.key(start - 1) == "says" { return true }
        if before.traits.contains(.preposition) || before.traits.contains(.verb) { return false }
        return !RoleFinder(prose: prose).looksLikeVerb(start - 1)
    }
}
