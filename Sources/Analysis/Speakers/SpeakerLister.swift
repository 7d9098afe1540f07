import Model

/// Makes the list of speakers, and writes them into the quotes.
struct SpeakerLister {
    /// The prose.
    let prose: Prose
    /// The parties.
    let cast: Cast
    /// For a party that did not comment the words that say so.
    let declined: [Int: [Span]]

    /// The quotes with their speakers, and the speakers: most quoted first, then those named and never quoted.
    func list(_ quotes: [Quote], _ attributions: [Attribution?]) -> (quotes: [Quote], speakers: [Speaker]) {
        var said: [[Int]] = Array(repeating: [], count: cast.parties.count)
        var mentions = cast.parties.map(\.mentions)
        for (number, attribution) in attributions.enumerated() {
            guard let attribution else { continue }
            said[attribution.party].append(number)
            if let mention = attribution.mention { mentions[attribution.party].append(mention) }
        }
        let firsts = mentions.map { $0.min()?.start ?? 0 }
        let listed = cast.parties.indices
            .filter { !said[$0].isEmpty || declined[$0] != nil || isWorthListing(cast.parties[$0]) }
            .sorted { (-said[$0].count, firsts[$0], $0) < (-said[$1].count, firsts[$1], $1) }
        var numbers = [Int?](repeating: nil, count: cast.parties.count)
        var speakers: [Speaker] = []
        for party in listed {
            numbers[party] = speakers.count
            speakers.append(
                Speaker(
                    name: cast.parties[party].name, role: role(of: cast.parties[party]), kind: cast.parties[party].kind,
                    mentions: distinct(mentions[party]), quotes: said[party], declines: declined[party] ?? []))
        }
        var resolved = quotes
        for (number, attribution) in attributions.enumerated() {
            guard let attribution else { continue }
            resolved[number].speaker = numbers[attribution.party]
            resolved[number].confidence = min(quotes[number].confidence, attribution.confidence)
            resolved[number].rule = "\(quotes[number].rule), \(attribution.rule)"
        }
        return (resolved, speakers)
    }

    /// Whether somebody never quoted belongs in the list: only sure names of more than one word.
    private func isWorthListing(_ party: Party) -> Bool {
        guard party.isSure, !party.mentions.isEmpty, party.parts.count >= 2, !isWriter(party) else { return false }
        switch party.kind {
        case .person: return true
        case .body: return party.mentions.count >= 2
        case .unnamed: return false
        }
    }

    /// Whether somebody only hands the article over to the reader: "Ann Lee reports:" ends a paragraph.
    private func isWriter(_ party: Party) -> Bool {
        guard party.mentions.count == 1, let mention = party.mentions.first else { return false }
        let verb = prose.index(atOrAfter: mention.end)
        guard verb + 1 < prose.words.count, ["comments", "reports", "writes"].contains(prose.key(verb)) else {
            return false
        }
        let isLast = verb + 2 == prose.words.count || prose.words[verb + 2].paragraph != prose.words[verb].paragraph
        return prose.key(verb + 1) == ":" && isLast
    }

    /// The first office or description in the article's words; a bare "Mr." says nothing.
    private func role(of party: Party) -> String? {
        let roles = party.roles.filter {
            !prose.lexicon.entries[$0.head].traits.contains(.honorific) && (!$0.isBody || party.kind == .body)
        }
        // "Cmdr." says less than "a spokesman for the fleet".
        guard let role = roles.first(where: { !isShortened($0) && !isRank($0) }) ?? roles.first else { return nil }
        if party.kind == .body, role.words.count == 1, prose.key(role.words.lowerBound) == "rival" { return nil }
        return prose.string(role.words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func isShortened(_ role: RoleFinder.Found) -> Bool {
        role.words.count == 1 && prose.words[role.words.lowerBound].token.shape.contains(.endsWithDot)
    }

    private func isRank(_ role: RoleFinder.Found) -> Bool {
        role.words.count == 1 && Honorifics.ranks.contains(prose.lexicon.entries[role.head].folded)
    }

    private func distinct(_ mentions: [Span]) -> [Span] {
        var kept: [Span] = []
        for span in mentions.sorted() where kept.last != span { kept.append(span) }
        return kept
    }
}
