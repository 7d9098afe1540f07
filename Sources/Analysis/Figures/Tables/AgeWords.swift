/// Words right before a bare number that is an age.
enum AgeWords {
    /// "turned 40".
    static let before = Set(["turned", "turns", "turning"].map { WordKey(of: $0) })

    /// People of whom an age sets a bound: "voters under 30".
    static let people = Set(
        """
        adults americans anybody anyone children everybody everyone girls kids men people pupils residents somebody someone \
        students teenagers those voters women workers boys players
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Words after an age that go on with the sentence.
    static let after = Set(["as", "for", "from", "this", "that", "made", "went", "support"].map { WordKey(of: $0) })

    static let then = WordKey(of: "then")
}
