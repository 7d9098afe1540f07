import Model

/// All parties of an article, and which of them each name means.
struct Cast {
    /// The parties, in the order of their first mention; those known by description come after, as they are met.
    var parties: [Party] = []
    /// For each name the index of its party; `nil` where several persons could be meant, or none.
    var partyOfName: [Int?] = []
    /// The described names, in text order.
    let names: [Name]
    private var unnamed: [String: Int] = [:]

    /// A cast of `names`, no parties yet.
    init(names: [Name]) {
        self.names = names
        partyOfName = Array(repeating: nil, count: names.count)
    }

    /// Adds a party and returns its index.
    mutating func add(_ party: Party) -> Int {
        parties.append(party)
        return parties.count - 1
    }

    /// The party known by a description, the same for the same words.
    mutating func unnamed(_ description: String, key: String, kind: Speaker.Kind) -> Int {
        if let index = unnamed[key] { return index }
        let index = add(Party(kind: kind, name: description, parts: []))
        unnamed[key] = index
        return index
    }
}
