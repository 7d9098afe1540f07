/// Words that, written with a capital after an abbreviation, open a new sentence: function words that no name,
/// title or place starts with.
enum SentenceOpeners {
    /// In lower case.
    static let all: Set<String> = [
        "a", "about", "according", "after", "all", "also", "although", "among", "an", "and", "another", "are", "as",
        "at", "because", "before", "both", "but", "by", "can", "despite", "did", "do", "does", "during", "each",
        "earlier", "even", "every", "few", "finally", "for", "from", "he", "her", "here", "his", "how", "however", "i",
        "if", "in", "instead", "is", "it", "its", "later", "many", "meanwhile", "more", "most", "my", "neither", "no",
        "none", "nor", "not", "nothing", "now", "of", "on", "once", "one", "only", "or", "other", "others", "our",
        "over", "perhaps", "she", "since", "so", "some", "still", "such", "that", "the", "their", "then", "there",
        "these", "they", "this", "those", "though", "through", "to", "two", "under", "until", "was", "we", "were",
        "what", "when", "where", "whether", "which", "while", "who", "why", "will", "with", "without", "would", "yet",
        "you", "your",
    ]
}
