/// Words right before a bare number that is an age.
enum AgeWords {
    /// "turned 40".
    static let before = Set(["turned", "turns", "turning"].map { WordKey(of: $0) })
}
