/// The decades of a century in words, as the tens of their years.
enum DecadeNames {
    static let table: [WordKey: Int] = Dictionary(
        uniqueKeysWithValues: [
            ("tens", 1), ("twenties", 2), ("thirties", 3), ("forties", 4), ("fifties", 5), ("sixties", 6),
            ("seventies", 7), ("eighties", 8), ("nineties", 9),
        ].map { (WordKey(of: $0.0), $0.1) })
}
