import Model

/// What a name in a source may mean where no party was linked to it.
struct SurnameResolver {
    /// The prose.
    let prose: Prose

    /// Of several persons of one surname the only one who has spoken so far.
    func onlySpeaker(named name: Name, in discourse: Discourse, _ cast: Cast) -> Int? {
        guard name.parts.count == 1, let part = name.parts.first, name.kind != .place else { return nil }
        let surname = prose.lexicon.entries[part].folded
        var found: Int?
        for mention in discourse.mentions.suffix(400) where mention.isSource && mention.party != found {
            let party = cast.parties[mention.party]
            guard party.kind == .person, party.parts.last == surname, party.parts.count > 1 else { continue }
            if let gender = name.gender, let other = party.likelyGender, gender != other { continue }
            if found != nil { return nil }
            found = mention.party
        }
        return found
    }

    /// Whether a place or a people may speak: "China" and "Republicans", but not "Palestinian".
    func speaks(_ name: Name) -> Bool {
        guard let last = name.words.last, name.words.count == 1 else { return true }
        let traits = prose.words[last].traits
        return !traits.contains(.origin) || !traits.isDisjoint(with: [.country, .people, .roles])
            || prose.key(last).hasSuffix("s")
    }
}
