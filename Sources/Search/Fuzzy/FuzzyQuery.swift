/// Words typed to pick a row by: each finds the rows in which its letters stand in this order, with others between them or not.
///
/// Smart case, and an accent counts only where it is typed, as in a ``Query``.
public struct FuzzyQuery: Sendable {
    /// A word of it.
    struct Term: Sendable {
        let letters: [Letter]
        /// The letters as rows keep them.
        let folded: [UInt32]
        /// Which letters a row must have at all; see ``FuzzyLetters/bit(_:)``.
        let mask: UInt64
        /// Whether case counts: a capital was typed.
        let isCased: Bool
        /// Whether the folded letters decide alone.
        let isLoose: Bool

        init(_ word: String) {
            letters = Array(LetterReader.letters(of: word).prefix(FuzzyQuery.longestTerm))
            folded = letters.map(\.folded)
            mask = folded.reduce(0) { $0 | FuzzyLetters.bit($1) }
            isCased = letters.contains(where: \.isUppercase)
            isLoose = !isCased && letters.allSatisfy { $0.accents == 0 }
        }
    }

    /// Letters of a word beyond which the rest says nothing more.
    fileprivate static let longestTerm = 64

    let terms: [Term]

    /// A query; blanks stand between its words.
    public init(_ text: String) {
        terms = text.split(separator: " ").map { Term(String($0.prefix(Self.longestTerm))) }.filter {
            !$0.letters.isEmpty
        }
    }

    /// Whether it leaves every row in.
    public var isEmpty: Bool { terms.isEmpty }

    /// The letters of a row that stand for those typed, as UTF-8 offsets in ascending order; none where the row has not all.
    public func letters(in row: String) -> [Int] {
        var found: Set<Int> = []
        let row = LetteredRow(row)
        for term in terms {
            guard let positions = FuzzyMatcher(term, row).positions() else { return [] }
            found.formUnion(positions.map { row.offsets[$0] })
        }
        return found.sorted()
    }
}

/// A row with all that is known about its letters.
struct LetteredRow {
    let letters: [Letter]
    /// Where each letter stands in the row, in UTF-8.
    let offsets: [Int]

    init(_ row: String) {
        var letters: [Letter] = []
        var offsets: [Int] = []
        var offset = 0
        // Character by character, so that a letter and its accents have one offset.
        for character in row {
            let read = LetterReader.letters(of: String(character))
            for letter in read where !(letter.folded == 0x20 && letters.last?.folded == 0x20) {
                letters.append(letter)
                offsets.append(offset)
            }
            offset += character.utf8.count
        }
        self.letters = letters
        self.offsets = offsets
    }
}
