import Model

/// Counts "he" and "she" after each person in sentences that name nobody else.
struct GenderCounter {
    /// The prose.
    let prose: Prose

    /// Adds the votes to the parties of `cast`; words for which `isQuoted` are left out.
    func count(_ cast: inout Cast, isQuoted: [Bool]) {
        var next = 0
        for sentence in prose.sentences {
            var only: Int?
            var isSole = true
            var votes = (men: 0, women: 0)
            for index in sentence {
                while next < cast.names.count, cast.names[next].name.words.lowerBound < index { next += 1 }
                if next < cast.names.count, cast.names[next].name.words.lowerBound == index, !isQuoted[index] {
                    if let party = cast.partyOfName[next], cast.parties[party].kind == .person {
                        if let known = only, known != party { isSole = false }
                        only = only ?? party
                    }
                }
                guard only != nil, !isQuoted[index] else { continue }
                switch prose.key(index) {
                case "he", "his", "him", "himself": votes.men += 1
                case "she", "her", "hers", "herself": votes.women += 1
                default: break
                }
            }
            guard let only, isSole else { continue }
            cast.parties[only].votes.men += min(votes.men, 1)
            cast.parties[only].votes.women += min(votes.women, 1)
        }
    }
}
