/// The closed classes of words by which the extent of a source is told. Source: Quirk et al., chapters 2 and 5 to 9.
enum SourceWords {
    /// Pronouns that can be the subject of a verb of saying.
    static let pronouns: Set<String> = [
        "everybody", "everyone", "he", "i", "it", "nobody", "she", "somebody", "someone", "they", "we", "who", "you",
    ]

    /// Words that open a noun phrase.
    static let determiners: Set<String> = [
        "a", "all", "an", "another", "both", "each", "every", "few", "her", "his", "its", "many", "most", "my", "one",
        "other", "our", "several", "some", "that", "the", "their", "these", "this", "those", "two", "your",
    ]

    /// Words that stand between the subject and the verb of saying.
    static let auxiliaries: Set<String> = [
        "also", "always", "am", "are", "be", "been", "can", "could", "did", "do", "does", "even", "ever", "had", "has",
        "have", "is", "just", "later", "may", "might", "must", "never", "not", "now", "often", "once", "should",
        "since",
        "soon", "still", "then", "therefore", "was", "were", "will", "would",
    ]

    /// Prepositions inside a source: "a spokesman for the ministry of health at the port".
    static let links: Set<String> = ["at", "for", "from", "in", "of", "on", "to", "with"]

    /// Particles inside names.
    static let particles: Set<String> = [
        "al", "bin", "da", "das", "de", "del", "der", "di", "dos", "du", "el", "la", "le", "van", "von", "y", "of",
        "the", "and", "for", "&",
    ]
}
