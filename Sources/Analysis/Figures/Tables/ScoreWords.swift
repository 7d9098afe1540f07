/// Words beside a score or a vote.
enum ScoreWords {
    /// What comes right after one.
    static let after = Set(
        """
        aggregate comeback count deadlock decision defeat draw drubbing loss lead majority margin opinion record result \
        ruling rout rulings score scoreline shutout split stalemate tally thrashing thriller tie triumph verdict victory \
        vote votes win winner
        """.split(separator: " ").map { WordKey(of: $0) })

    /// What comes within a few words before.
    static let before = Set(
        """
        approved confirmed ratified rejected beat beaten beating beats defeat defeated defeating deuce drew draw drawn edged edging leads led lost loses losing \
        outlasted passed routed ruled score scored set sets split swept thrashed tied trail trailed trailing trails trounced \
        vote voted votes voting win winning wins won
        """.split(separator: " ").map { WordKey(of: $0) })
}
