import Model

/// One place where the text names somebody or something.
struct Name {
    /// What the words around it and the tables make of it.
    enum Kind {
        case person, body, place
        /// A name of several words that could be a person's or a body's.
        case unclear
        /// A single capitalised word at the start of a sentence, with nothing to show that it is a name.
        case doubtful
    }

    /// Its words in the prose, without titles: "Pham Binh Minh".
    let words: Range<Int>
    /// The lexicon's entries of the words that are compared: without nicknames and brackets.
    let parts: [Int]
    /// Another form given inside it: "Kauri (Te Kaurinui Robert) Parata".
    var nickname: [Int] = []
    /// The words of the office or description right before it: "Deputy Prime Minister and Foreign Minister".
    var role: Range<Int>?
    /// What it is.
    var kind: Kind
    /// Whether a `’s` or a bare apostrophe follows.
    var isPossessive = false
    /// Whether a form of address or an office before it says man or woman.
    var gender: Gender?
}

/// What an article shows of a person's gender, for "he" and "she".
enum Gender {
    case man, woman
}
