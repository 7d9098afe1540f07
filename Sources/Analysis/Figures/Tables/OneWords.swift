/// Words after which "one" counts nothing.
enum OneWords {
    /// What a number is joined to in words of their own: "two-way", "one-off".
    static let compounds = Set(
        [
            "fold", "hit", "liner", "man", "off", "on", "party", "sided", "size", "step", "stop", "time", "timer", "to",
            "track", "trick", "way", "woman",
        ].map { WordKey(of: $0) })

    static let idioms = Set(
        "another day hand more point thing time way who whose such side reason result example might must should can may"
            .split(separator: " ").map { WordKey(of: $0) })
}
