import Model

/// Who of one article is who in another: by the whole name, or by a last name that only one person in each has.
struct SpeakerMatcher {
    /// Speakers that are one, as indices into the two articles, in the order of the first.
    let pairs: [(first: Int, second: Int)]
    private let partners: [Int: Int]

    /// Matches the speakers of two articles.
    init(_ first: Article, _ second: Article) {
        let one = first.speakers.map { NameKey.of($0.name) }
        let other = second.speakers.map { NameKey.of($0.name) }
        var partners: [Int: Int] = [:]
        for (id, key) in one.enumerated() where !key.isEmpty {
            let same = other.indices.filter { other[$0] == key && second.speakers[$0].kind == first.speakers[id].kind }
            // Of two with the same name nobody knows which is meant.
            if same.count == 1, one.filter({ $0 == key }).count == 1 { partners[id] = same[0] }
        }
        let taken = Set(partners.values)
        for (id, key) in one.enumerated() where partners[id] == nil && first.speakers[id].kind == .person {
            guard let last = Self.last(key), Self.holders(of: last, one, first) == [id] else { continue }
            let holders = Self.holders(of: last, other, second)
            guard holders.count == 1, !taken.contains(holders[0]) else { continue }
            // One of the two is known by the last name alone: two first names are two people.
            if key == last || other[holders[0]] == last { partners[id] = holders[0] }
        }
        self.partners = partners
        pairs = partners.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func last(_ key: String) -> String? { key.split(separator: " ").last.map(String.init) }

    private static func holders(of name: String, _ keys: [String], _ article: Article) -> [Int] {
        keys.indices.filter { last(keys[$0]) == name && article.speakers[$0].kind == .person }
    }

    /// Whether two are one; nobody is one with nobody.
    func areOne(_ first: Int?, _ second: Int?) -> Bool {
        guard let first, let second else { return first == nil && second == nil }
        return partners[first] == second
    }
}
