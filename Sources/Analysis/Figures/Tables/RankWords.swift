/// Words around ordinals.
enum RankWords {
    /// Verbs after which an ordinal is a rank.
    static let keys = Set(
        "came come comes coming finish finished finishes finishing place placed placing rank ranked ranking ranks ranked stood"
            .split(separator: " ")
            .map { WordKey(of: $0) })

    /// Verbs in the past that do not end in -ed; "first" before them tells when.
    static let verbs = Set(
        "became began begun broke brought came did gave got had heard held knew learned made met put read ran said saw seen sent sold spoke taken thought told took won wrote written is was has"
            .split(separator: " ").map { WordKey(of: $0) })
}
