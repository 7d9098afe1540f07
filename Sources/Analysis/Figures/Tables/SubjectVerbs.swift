/// Verbs that join a subject with its figure: "trade reached 4 billion".
enum SubjectVerbs {
    /// Verbs besides those of change.
    static let keys = Set(
        """
        account accounted accounts amount amounted amounts average averaged averages cost costs contain contained contains \
        constituted covered covers equal equaled equalled exceed exceeded exceeds hit hits holds hovered make makes measured \
        measures neared nears number numbered numbers produce produced produces reach reached reaches reaching recorded \
        registered remain remained remains represent represented represents return returned run runs sell sells span spans \
        stand stands stays stayed stood surpass surpassed surpasses topped tops total totaled totalled totals touched weigh \
        weighed weighs worth yield yields yielded
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Forms of "to be".
    static let beings = Set(["is", "are", "was", "were", "be", "been"].map { WordKey(of: $0) })

    /// Verbs that move their object to or by an amount: "bring trade to 7 billion".
    static let causatives = Set(
        """
        boost boosted boosting boosts bring bringing brings brought cap capped drive drives driving drove get grow growing keep \
        kept push pushed pushes pushing put puts putting send sends sent set sets setting take takes taking took trim trimmed \
        bid estimate estimated estimates project projected value valued values
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Auxiliaries and adverbs that may stand between a subject and its verb.
    static let auxiliaries = Set(
        """
        has have had is are was were be been being will would could can may might should must shall to also already now \
        expected forecast projected set likely due estimated about again only just still not never even almost nearly \
        since then yet
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Words that a clause starts after.
    static let clauseStarts = Set(
        """
        after although and as because before but if since so than that though until when whereas where whether which while \
        who said says say added
        """.split(separator: " ").map { WordKey(of: $0) })
}
