/// Words that speak of a change, and words that speak of a range.
enum ChangeWords {
    /// Something went up or down, or was moved.
    static let keys = Set(
        """
        advanced broadened climb climbed climbing cut cuts cutting decline declined declines declining decrease decreased \
        decreases decreasing dip dipped double doubled down dropped drop dropping drops ease eased expand expanded fall \
        fallen falling falls fell go goes gone gain gained gains grew grow growing grown grows halved improved improve increase increased \
        increases increasing jump jumped jumps lift lifted lower lowered lowering narrowed narrowing plummeted plunged raise raised raises \
        raising rebounded reduce reduced reduces reducing reduction rise risen rises rising rose shrank shrink shrunk sink \
        slashed slid slide slipped slowed sank soared soar surge surged swelled tripled tumbled up upgraded went widened
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Those that are nouns too: "a 7% rise".
    static let nouns = Set(
        """
        advance climb cut cuts decline decrease dip drop fall gain gains growth hike increase increases jump loss lift \
        raise rebound reduction rise slide slump surge swing decreases declines improvement drops falls rises
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Those of going down.
    static let falling = Set(
        """
        below cheaper cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped \
        down drop dropped dropping drops ease eased fall fallen falling falls fell fewer halved less loss lower lowered lowering \
        narrowed narrowing plummeted plunged reduce reduced reduces reducing reduction shrank shrink shrunk sink slashed slid \
        slide slipped slowed slump smaller sank tumbled
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Those that leave open which way.
    static let neutral = Set(
        ["go", "goes", "gone", "improve", "improved", "improvement", "swing", "went"].map { WordKey(of: $0) })

    /// Verbs that "up" and "down" belong to: "make up 7%".
    static let phrasal = Set(
        """
        account add adds back brought came ended ends gave give gives made make makes making picked pick pony put puts raked ran \
        run set sets shut take takes taking took turned wound
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Those whose amount after them is what was moved: "raised $5 million".
    static let transitives = Set(
        ["raise", "raised", "raises", "raising", "cut", "cuts", "cutting", "reduced"].map { WordKey(of: $0) })

    /// What follows a share that compares: "7% higher".
    static let comparatives = Set(
        [
            "above", "below", "bigger", "cheaper", "fewer", "greater", "higher", "larger", "less", "lower", "more",
            "over", "smaller",
        ].map { WordKey(of: $0) })

    /// Ends of a range follow.
    static let ranging = Set(
        ["range", "ranged", "ranges", "ranging", "varied", "varies", "vary", "varying"].map { WordKey(of: $0) })
}
