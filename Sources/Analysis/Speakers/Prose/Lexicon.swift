/// The distinct words of an article, each looked up in the tables once.
struct Lexicon {
    /// A distinct word.
    struct Entry {
        /// Lower case, apostrophes straight.
        let key: String
        /// The key without diacritics, dots and the Arabic article: what names are compared by.
        let folded: String
        /// What the tables know.
        let traits: WordTraits
        /// The index of the first word that it is, among the words of the prose.
        let firstWord: Int
        /// How often it stands without a capital.
        var lowerCount = 0
        /// How often it stands with a capital where no sentence begins.
        var capitalCount = 0
    }

    /// The words, by number.
    private(set) var entries: [Entry] = []
    private var numbers: [String: Int] = [:]

    /// The number of a word, new where it has not been seen.
    mutating func number(of key: String, at word: Int) -> Int {
        if let number = numbers[key] { return number }
        let folded = Folding.fold(key).filter { $0 != "." }
        let traits = WordTraits(of: key, folded: folded)
        numbers[key] = entries.count
        entries.append(Entry(key: key, folded: Self.withoutArticle(folded), traits: traits, firstWord: word))
        return entries.count - 1
    }

    /// A name without the Arabic article before it: "al-Rashidi" and "Rashidi" are one.
    private static func withoutArticle(_ folded: String) -> String {
        guard let hyphen = folded.firstIndex(of: "-"),
            NameParticles.articles.contains(String(folded[...hyphen])), folded.index(after: hyphen) < folded.endIndex
        else { return folded }
        return String(folded[folded.index(after: hyphen)...])
    }

    /// Counts one use of a word.
    mutating func count(_ number: Int, isCapitalised: Bool, opensSentence: Bool) {
        if !isCapitalised {
            entries[number].lowerCount += 1
        } else if !opensSentence {
            entries[number].capitalCount += 1
        }
    }
}
