/// Verbs that join a subject with its figure: "trade reached 4 billion".
enum SubjectVerbs {
    /// Verbs besides those of change.
    static let keys = Set(
        """
        account accounted accounts amount amounted amounts average averaged averages cost costs contain contained contains \
        closed constituted covered covers ended equal equaled equalled exceed exceeded exceeds fetched gave get gets got hit hits holds hovered make makes measured \
        measures neared nears number numbered numbers produce produced produces reach reached reaches reaching recorded \
        registered remain remained remains represent received receives represented represents return returned run runs sell sells settled sold span spans \
        stand stands stays stayed stood surpass surpassed surpasses topped tops total totaled totalled totals touched traded weigh \
        weighed weighs worth yield yields yielded
        """.split(separator: " ").map { WordKey(of: $0) })

    /// What sizes are measured by: "3.9 percent of GDP".
    static let yardsticks = Set(["gdp", "gnp", "income", "output"].map { WordKey(of: $0) })

    /// Words after which a figure is set beside the one before: "2.9 per cent, against 3.4 per cent".
    static let comparing = Set(["against", "versus"].map { WordKey(of: $0) })

    /// Nouns that "of" joins to a figure and that say nothing of what it is of: "a total of £5m".
    static let transparent = Set(
        "average kind maximum minimum out part record result some sum total".split(separator: " ").map {
            WordKey(of: $0)
        })

    /// What a length is measured along: "340 metres long".
    static let dimensions = Set("deep high long tall thick wide".split(separator: " ").map { WordKey(of: $0) })

    /// Auxiliaries that a verb follows.
    static let modals = Set(
        "can could may might must shall should will would".split(separator: " ").map { WordKey(of: $0) })

    /// Nouns that stand for a unit of what moved: "rose 45.3 points".
    static let points = Set("point points".split(separator: " ").map { WordKey(of: $0) })

    /// Adjectives between "to be" and a figure: "was unchanged at 3.64".
    static let states = Set(
        "flat little pegged priced quoted stable steady stuck unchanged worth".split(separator: " ").map {
            WordKey(of: $0)
        })

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
