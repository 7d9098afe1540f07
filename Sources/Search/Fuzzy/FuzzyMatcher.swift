/// Finds the best way to read a word's letters out of a row, and what it is worth: letters side by side and at the starts of
/// words are worth more, gaps cost.
struct FuzzyMatcher {
    /// What a letter is worth.
    static let letter = 16
    /// What it is worth more where a word starts, and where the row does.
    static let wordStart = 8
    static let rowStart = 10
    /// What it is worth more right behind the letter before it.
    static let behind = 6
    /// What a gap costs at first, and for every further letter.
    static let gap = (opening: 3, further: 1)
    /// No way to read it: less than any sum.
    private static let none = Int32.min / 2

    private let count: Int
    private let length: Int
    private let isMatch: (Int, Int) -> Bool
    private let bonus: [Int32]

    /// A matcher of a term in a row, by all that its letters say.
    init(_ term: FuzzyQuery.Term, _ row: LetteredRow) {
        count = term.letters.count
        length = row.letters.count
        isMatch = { term.letters[$0].asks(for: row.letters[$1], cased: term.isCased) }
        bonus = Self.bonuses(length) { row.letters[$0].folded }
    }

    /// What each place of a row is worth, by what stands before it.
    static func bonuses(_ length: Int, _ letter: (Int) -> UInt32) -> [Int32] {
        var wasWord = false
        return (0..<length).map { place in
            let isWord = isPartOfWord(letter(place))
            defer { wasWord = isWord }
            return place == 0 ? Int32(rowStart) : isWord && !wasWord ? Int32(wordStart) : 0
        }
    }

    /// Whether a folded letter is part of a word: marks and blanks are not.
    static func isPartOfWord(_ letter: UInt32) -> Bool {
        letter > 0x7F || 0x61...0x7A ~= letter || 0x30...0x39 ~= letter
    }

    /// The places of the letters in the best way to read them; `nil` where there is none.
    func positions() -> [Int]? {
        guard count > 0, count <= length else { return nil }
        // Best sums with a letter at a place, and where the letter before it then stands.
        var sums = [[Int32]](repeating: [Int32](repeating: Self.none, count: length), count: count)
        var before = [[Int]](repeating: [Int](repeating: -1, count: length), count: count)
        for index in 0..<count {
            var carried = (sum: Self.none, place: -1)
            for place in index..<length {
                carried.sum = max(Self.none, carried.sum - Int32(Self.gap.further))
                if index > 0, place >= 2, sums[index - 1][place - 2] - Int32(Self.gap.opening) > carried.sum {
                    carried = (sums[index - 1][place - 2] - Int32(Self.gap.opening), place - 2)
                }
                guard isMatch(index, place) else { continue }
                var sum = 2 * bonus[place]
                if index > 0 {
                    let joined = sums[index - 1][place - 1] + max(bonus[place], Int32(Self.behind))
                    let apart = carried.sum + bonus[place]
                    sum = max(joined, apart)
                    before[index][place] = joined >= apart ? place - 1 : carried.place
                }
                if sum > Self.none / 2 { sums[index][place] = sum + Int32(Self.letter) }
            }
        }
        guard let best = sums[count - 1].indices.max(by: { sums[count - 1][$0] < sums[count - 1][$1] }),
            sums[count - 1][best] > Self.none
        else { return nil }
        var places = [best]
        for index in stride(from: count - 1, to: 0, by: -1) { places.append(before[index][places[places.count - 1]]) }
        return places.reversed()
    }
}
