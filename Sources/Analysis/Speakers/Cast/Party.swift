import Model

/// Somebody the article speaks of: a person, a body, or one known by a description only.
struct Party {
    /// What sort of speaker it would be.
    var kind: Speaker.Kind
    /// Its name or description for the list of speakers.
    var name: String
    /// The folded words of the fullest name, for comparing; empty for one without a name.
    var parts: [String]
    /// Where the text names it, in text order.
    var mentions: [Span] = []
    /// The offices and descriptions beside its names, in text order.
    var roles: [RoleFinder.Found] = []
    /// Whether it is surely a person or a body: not merely a word with a capital.
    var isSure = false
    /// What offices, forms of address and its given name show of its gender.
    var gender: Gender?
    /// "he", "she" and "it" in sentences that name nobody else.
    var votes = (men: 0, women: 0, things: 0)
    /// Head nouns that meant it before, as in "the actor".
    var learnt: Set<Int> = []

    /// No party has more roles: a long text may name its mayor a thousand times.
    private static let mostRoles = 12

    /// Notes an office or description, unless the same words or enough others are known.
    mutating func add(_ role: RoleFinder.Found, in prose: Prose) {
        guard roles.count < Self.mostRoles else { return }
        let words = prose.words[role.words].lazy.map(\.entry)
        if roles.contains(where: { prose.words[$0.words].lazy.map(\.entry).elementsEqual(words) }) { return }
        roles.append(role)
    }

    /// The gender, from what shows it best; `nil` where nothing does.
    var likelyGender: Gender? {
        if let gender { return gender }
        if votes.men >= 2 * votes.women + 1 { return .man }
        if votes.women >= 2 * votes.men + 1 { return .woman }
        return nil
    }
}
