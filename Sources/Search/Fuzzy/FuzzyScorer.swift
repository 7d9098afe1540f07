import CFuzzy

/// What a row is worth for a word: the sum that ``FuzzyMatcher`` finds, without the way there, in one pass over the row.
struct FuzzyScorer {
    private static let none = Int32.min / 2
    private static let worth = fuzzy_worth(
        letter: Int32(FuzzyMatcher.letter), row_start: Int32(FuzzyMatcher.rowStart),
        word_start: Int32(FuzzyMatcher.wordStart), behind: Int32(FuzzyMatcher.behind),
        gap_opening: Int32(FuzzyMatcher.gap.opening), gap_further: Int32(FuzzyMatcher.gap.further))

    private let term: [UInt32]
    /// The word as rows keep their letters in bytes.
    private let bytes: [UInt8]
    private let worth = Self.worth
    /// Whether the word has no letter beyond ASCII.
    let isPlain: Bool
    /// For each letter of ASCII the places in the word where it stands, a bit each.
    private let places: [UInt64]
    private var work: [Seen]

    /// What is known of a letter of the word at a place of the row.
    private struct Seen {
        /// The best sum with it where it was seen last.
        var sum: Int32
        /// Where that was; before the row where it was not.
        var last: Int32
        /// The best sum with it before that, less what the gap from there to the start of the row would cost.
        var before: Int32
    }

    /// A scorer of a word.
    init(_ word: FuzzyQuery.Term) {
        term = word.folded
        bytes = term.map { FuzzyRows.byte(of: $0) }
        isPlain = term.allSatisfy { $0 <= 0x7F }
        var places = [UInt64](repeating: 0, count: 128)
        for (index, letter) in term.enumerated() where letter < 128 { places[Int(letter)] |= 1 << UInt64(index) }
        self.places = places
        work = Array(repeating: Seen(sum: Self.none, last: -2, before: Self.none), count: term.count)
    }

    /// The worth of a single letter that has a bit of its own, by the letters of a row; `nil` where the row has it not.
    static func worth(ofOne letter: UInt64, all: UInt64, wordStarts: UInt64, first: UInt64) -> Int? {
        guard all & letter != 0 else { return nil }
        let bonus =
            first & letter != 0 ? FuzzyMatcher.rowStart : wordStarts & letter != 0 ? FuzzyMatcher.wordStart : 0
        return FuzzyMatcher.letter + 2 * bonus
    }

    /// The worth of a row by its letters in bytes; `nil` where it has not all letters in their order.
    func score(_ letters: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) -> Int? {
        guard let base = letters.baseAddress else { return nil }
        let score = withUnsafePointer(to: worth) {
            fuzzy_score(base + start, count, letters.count - start, bytes, bytes.count, $0)
        }
        return score == Int32(fuzzy_none) ? nil : Int(score)
    }

    /// The worth of a row with letters beyond ASCII; `nil` where it has not all letters in their order.
    mutating func score(_ row: UnsafeBufferPointer<UInt32>) -> Int? {
        work.withUnsafeMutableBufferPointer { work in
            places.withUnsafeBufferPointer { Self.best(row, term, $0, work) }
        }
    }

    private static func best(
        _ row: UnsafeBufferPointer<UInt32>, _ term: [UInt32], _ places: UnsafeBufferPointer<UInt64>,
        _ seen: UnsafeMutableBufferPointer<Seen>
    ) -> Int? {
        let end = seen.count - 1
        for index in 0...end { seen[index] = Seen(sum: none, last: -2, before: none) }
        var best = none
        for place in 0..<row.count {
            let letter = row[place]
            var hits = letter < 128 ? places[Int(letter)] : Self.places(of: letter, in: term)
            guard hits != 0 else { continue }
            let here = Int32(truncatingIfNeeded: place)
            let bonus = Self.bonus(row, place)
            // From the back, so that what the word's letter before stands for is not yet changed by this place.
            while hits != 0 {
                let index = 63 &- hits.leadingZeroBitCount
                hits &= ~(1 &<< UInt64(truncatingIfNeeded: index))
                var sum = 2 &* bonus
                if index > 0 {
                    let one = seen[index &- 1]
                    guard one.last >= 0 else { continue }
                    // A gap costs its opening and, for each further letter, a bit more.
                    sum =
                        one.last == here &- 1
                        ? max(one.before &- here &+ gapBase &+ bonus, one.sum &+ max(bonus, Int32(FuzzyMatcher.behind)))
                        : max(one.before, one.sum &+ one.last) &- here &+ gapBase &+ bonus
                }
                let old = seen[index]
                sum = sum &+ Int32(FuzzyMatcher.letter)
                let before = old.last >= 0 ? max(old.before, old.sum &+ old.last) : none
                seen[index] = Seen(sum: sum, last: here, before: before)
                if index == end { best = max(best, sum) }
            }
        }
        return best > none / 2 ? Int(best) : nil
    }

    /// What is left of a gap's cost beside its length in places.
    private static let gapBase = Int32(2 * FuzzyMatcher.gap.further - FuzzyMatcher.gap.opening)

    private static func places(of letter: UInt32, in term: [UInt32]) -> UInt64 {
        term.indices.reduce(0) { $0 | (term[$1] == letter ? 1 << UInt64($1) : 0) }
    }

    /// What a place is worth by what stands before it.
    @inline(__always)
    private static func bonus(_ row: UnsafeBufferPointer<UInt32>, _ place: Int) -> Int32 {
        if place == 0 { return Int32(FuzzyMatcher.rowStart) }
        let startsWord =
            FuzzyMatcher.isPartOfWord(row[place]) && !FuzzyMatcher.isPartOfWord(row[place - 1])
        return startsWord ? Int32(FuzzyMatcher.wordStart) : 0
    }
}
