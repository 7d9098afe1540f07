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
    var words: Range<Int> { place.range }
    private let place: WordRange
    /// The lexicon's entries of the words that are compared: without nicknames and brackets.
    let parts: [Int]
    /// Another form given inside it: "Kauri (Te Kaurinui Robert) Parata".
    var nickname: [Int]
    /// The words of the office or description right before it: "Deputy Prime Minister and Foreign Minister".
    var role: Range<Int>? {
        get { title?.range }
        set { title = newValue.map(WordRange.init) }
    }
    private var title: WordRange?
    /// The offices and descriptions beside it, before it first.
    var roles: [RoleFinder.Found] = []
    /// What it is.
    var kind: Kind
    /// Whether a `’s` or a bare apostrophe follows.
    var isPossessive: Bool
    /// Whether a form of address or an office before it says man or woman.
    var gender: Gender?

    /// A name; the article shows what stands beside it.
    init(
        words: Range<Int>, parts: [Int], nickname: [Int] = [], role: Range<Int>? = nil, kind: Kind,
        isPossessive: Bool = false,
        gender: Gender? = nil
    ) {
        place = WordRange(words)
        self.parts = parts
        self.nickname = nickname
        title = role.map(WordRange.init)
        self.kind = kind
        self.isPossessive = isPossessive
        self.gender = gender
    }
}

/// A range of words in half the bytes, as a long text has very many names.
private struct WordRange {
    private let start: UInt32
    private let end: UInt32

    init(_ range: Range<Int>) { (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound)) }

    var range: Range<Int> { Int(start)..<Int(end) }
}

/// What an article shows of a person's gender, for "he" and "she".
enum Gender {
    case man, woman
}
