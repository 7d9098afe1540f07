/// Words that may stand before the verb of a cue: "has also said", "could not yet say".
enum CueHelpers {
    /// Whether a word in lower case is one.
    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// Source: the auxiliaries of English, and the adverbs of time and degree without "-ly" that stand before a verb.
    private static let words: Set<String> = [
        "again", "also", "always", "and", "are", "be", "been", "being", "can", "could", "did", "do", "does", "even",
        "first", "had", "has", "have", "he", "in", "is", "it", "just", "later", "may", "might", "must", "n't", "n’t",
        "never", "not", "now", "often", "once", "only", "she", "should", "soon", "still", "then", "they", "to", "too",
        "was", "were", "will", "would", "yet", "’s", "’ve", "'s", "'ve",
    ]
}
