/// Words near which "points" are percentage points, and words near which they are those of a game or an index.
enum PollWords {
    /// Polls and rates.
    static let keys = Set(
        """
        approval candidate candidates democrat democrats election error favorability inflation lead leading leads margin \
        percent percentage poll polling polls rate rates republican republicans support survey surveys unemployment \
        voter voters voting yield yields
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Games and share indices.
    static let others = Set(
        """
        assists average cac dax dow ftse game games goals index match nasdaq nikkei played quarter rebounds scored scorer \
        season sensex stoxx team
        """.split(separator: " ").map { WordKey(of: $0) })
}
