/// Verbs that say how many times as much something became.
enum MultipleVerbs {
    static let factors: [WordKey: Double] = Dictionary(
        uniqueKeysWithValues: [
            ("doubled", 2), ("doubles", 2), ("doubling", 2), ("halved", 0.5), ("halves", 0.5), ("halving", 0.5),
            ("quadrupled", 4), ("quadrupling", 4), ("quintupled", 5), ("trebled", 3), ("trebling", 3), ("tripled", 3),
            ("triples", 3), ("tripling", 3),
        ].map { (WordKey(of: $0.0), $0.1) })
}
