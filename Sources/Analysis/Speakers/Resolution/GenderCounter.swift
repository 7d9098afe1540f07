import Model

/// Counts "he", "she" and "it" after each person in sentences that name nobody else.
struct GenderCounter {
    /// The prose.
    let prose: Prose

    /// Adds the votes to the parties of `cast`; words for which `isQuoted` are left out.
    func count(_ cast: inout Cast, isQuoted: [Bool]) {
        var next = 0
        for sentence in prose.sentences {
            var only: Int?
            var isSole = true
            var votes = (men: 0, women: 0, things: 0)
            for index in sentence {
                while next < cast.names.count, cast.names[next].words.lowerBound < index { next += 1 }
                if next < cast.names.count, cast.names[next].words.lowerBound == index, !isQuoted[index] {
                    if let party = cast.partyOfName[next], isPossible(cast.parties[party]) {
                        if let known = only, known != party { isSole = false }
                        only = only ?? party
                    }
                }
                guard only != nil, !isQuoted[index] else { continue }
                switch prose.key(index) {
                case "he", "his", "him", "himself": votes.men += 1
                case "she", "her", "hers", "herself": votes.women += 1
                case "it", "its", "itself": votes.things += 1
                default: break
                }
            }
            guard let only, isSole else { continue }
            cast.parties[only].votes.men += min(votes.men, 1)
            cast.parties[only].votes.women += min(votes.women, 1)
            cast.parties[only].votes.things += min(votes.things, 1)
        }
        // "Minera Austral", which nothing shows to be a person, and "its": a body.
        for party in cast.parties.indices where cast.parties[party].kind == .person && !cast.parties[party].isSure {
            let votes = cast.parties[party].votes
            if votes.things > 0, votes.men + votes.women == 0, cast.parties[party].gender == nil {
                cast.parties[party].kind = .body
                cast.parties[party].isSure = true
            }
        }
        // "Roe" alone, twice with "he": a person.
        for party in cast.parties.indices where cast.parties[party].kind == .body && isPossible(cast.parties[party]) {
            let votes = cast.parties[party].votes
            if votes.men >= 2 || votes.women >= 2 {
                cast.parties[party].kind = .person
                cast.parties[party].isSure = true
            }
        }
    }

    /// Whether a party is a person, or a single word that could be a surname.
    private func isPossible(_ party: Party) -> Bool {
        party.kind == .person || !party.isSure && party.parts.count == 1 && party.kind == .body
    }
}
