/// Words after which "one" counts nothing.
enum OneWords {
    static let idioms = Set(
        "another day hand more point thing time way who whose such side reason result example might must should can may"
            .split(separator: " ").map { WordKey(of: $0) })
}
