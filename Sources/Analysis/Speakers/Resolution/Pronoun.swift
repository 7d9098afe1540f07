/// A pronoun that a source may be.
enum Pronoun {
    case he, she, they, it
    /// "I", "we", "you" and those that mean nobody in particular.
    case other

    /// The pronoun of a word in lower case.
    init?(_ key: String) {
        switch key {
        case "he", "him", "himself": self = .he
        case "she", "her", "herself": self = .she
        case "they", "them", "themselves", "both": self = .they
        case "it", "itself": self = .it
        case "i", "we", "you", "one", "someone", "somebody", "everyone", "everybody", "nobody", "anyone", "this",
            "that", "these",
            "those", "which", "what", "me", "us":
            self = .other
        default: return nil
        }
    }
}
