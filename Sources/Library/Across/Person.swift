import Model

/// A person or body of one name across articles, as far as the library holds them for the same.
public struct Person: Hashable, Sendable {
    /// What one article calls them.
    public struct Guise: Hashable, Sendable {
        /// The name, as it is compared.
        public let name: String
        /// The role, as it is compared; empty where no role is given.
        public let role: String

        /// A guise.
        init(name: String, role: String) {
            self.name = name
            self.role = role
        }

        /// The words of the role.
        var roleWords: Set<String> { Set(role.split(separator: " ").map(String.init)) }
    }

    /// Their appearance in one article.
    public struct Appearance: Hashable, Sendable {
        /// The article.
        public let article: KeptArticle
        /// What it calls them.
        public let name: String
        /// What it says they are.
        public let role: String?
        /// What they said there, in text order.
        public let quotes: [QuoteRow]
        /// The same as it is compared.
        public let guise: Guise
    }

    /// The appearances, by date.
    public let appearances: [Appearance]

    /// The name that most articles use, the longest of those.
    public var name: String {
        let counts = Dictionary(grouping: appearances, by: \.name).mapValues(\.count)
        let best = counts.max { ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key) }
        return best?.key ?? ""
    }

    /// The roles they are given, each with its first and its last date, by the first.
    public var roles: [(role: String, guise: Guise, first: String?, last: String?, count: Int)] {
        var order: [Guise] = []
        for appearance in appearances where !order.contains(appearance.guise) { order.append(appearance.guise) }
        return order.map { guise in
            let same = appearances.filter { $0.guise == guise }
            let dates = same.compactMap { $0.article.metadata.published?.prefix(10) }
            return (
                same.first?.role ?? "no role given", guise, dates.first.map(String.init), dates.last.map(String.init),
                same.count
            )
        }
    }

    /// The verbs their quotes are reported with, the most frequent first.
    public var verbs: [(verb: String, count: Int)] {
        let verbs = appearances.flatMap(\.quotes).compactMap { $0.verb?.lowercased() }
        return Dictionary(grouping: verbs) { $0 }.map { ($0, $1.count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}

/// Says which guises of a name are the same person: those with the same words in their role, and what the reader says.
struct PersonSorter {
    /// A judgement of the reader's: the first guise is the same as the second, or is none of the others.
    struct Judgement: Hashable {
        let isJoin: Bool
        let guise: Person.Guise
        let other: Person.Guise
    }

    /// The reader's judgements, oldest first.
    let judgements: [Judgement]

    /// Puts guises into groups, in the order they come in.
    func groups(_ guises: [Person.Guise]) -> [[Person.Guise]] {
        var groups: [[Person.Guise]] = []
        for guise in guises where !groups.joined().contains(guise) {
            let fits = groups.firstIndex { group in
                group.contains { $0.name == guise.name && !guise.role.isEmpty && $0.roleWords == guise.roleWords }
            }
            if let fits { groups[fits].append(guise) } else { groups.append([guise]) }
        }
        for judgement in judgements {
            guard let place = groups.firstIndex(where: { $0.contains(judgement.guise) }) else { continue }
            if judgement.isJoin {
                guard let other = groups.firstIndex(where: { $0.contains(judgement.other) }), other != place else {
                    continue
                }
                groups[min(place, other)] += groups[max(place, other)]
                groups.remove(at: max(place, other))
            } else if groups[place].count > 1 {
                groups[place].removeAll { $0 == judgement.guise }
                groups.append([judgement.guise])
            }
        }
        return groups
    }
}
