/// What a row is worth for a word: the sum that ``FuzzyMatcher`` finds, without the way there, in one pass over the row.
struct FuzzyScorer {
    private static let none = Int32.min / 2

    private let term: [UInt32]
    /// For each letter of ASCII the places in the word where it stands, a bit each.
    private let places: [UInt64]
    /// The best sum with a letter of the word where it was seen last.
    private var sums: [Int32]
    /// Where that was.
    private var last: [Int32]
    /// The best sum with it before that, less what the gap from there to the start of the row would cost.
    private var before: [Int32]

    /// A scorer of a word of at most 64 folded letters.
    init(_ term: [UInt32]) {
        self.term = term
        var places = [UInt64](repeating: 0, count: 128)
        for (index, letter) in term.enumerated() where letter < 128 { places[Int(letter)] |= 1 << UInt64(index) }
        self.places = places
        sums = Array(repeating: Self.none, count: term.count)
        last = sums
        before = sums
    }

    /// The worth of a single letter that has a bit of its own, by the letters of a row; `nil` where the row has it not.
    static func worth(ofOne letter: UInt64, all: UInt64, wordStarts: UInt64, first: UInt64) -> Int? {
        guard all & letter != 0 else { return nil }
        let bonus =
            first & letter != 0 ? FuzzyMatcher.rowStart : wordStarts & letter != 0 ? FuzzyMatcher.wordStart : 0
        return FuzzyMatcher.letter + 2 * bonus
    }

    /// The worth of a row; `nil` where it has not all letters in their order.
    mutating func score<Letter: UnsignedInteger & FixedWidthInteger>(_ row: UnsafeBufferPointer<Letter>) -> Int? {
        places.withUnsafeBufferPointer { places in
            sums.withUnsafeMutableBufferPointer { sums in
                last.withUnsafeMutableBufferPointer { last in
                    before.withUnsafeMutableBufferPointer { before in
                        Self.best(row, term, places, sums, last, before)
                    }
                }
            }
        }
    }

    private static func best<Letter: UnsignedInteger & FixedWidthInteger>(
        _ row: UnsafeBufferPointer<Letter>, _ term: [UInt32], _ places: UnsafeBufferPointer<UInt64>,
        _ sums: UnsafeMutableBufferPointer<Int32>, _ last: UnsafeMutableBufferPointer<Int32>,
        _ before: UnsafeMutableBufferPointer<Int32>
    ) -> Int? {
        let end = sums.count - 1
        for index in 0...end {
            last[index] = -2
            before[index] = none
        }
        var best = none
        for place in 0..<row.count {
            let letter = row[place]
            var hits = letter < 128 ? places[Int(letter)] : Self.places(of: UInt32(letter), in: term)
            guard hits != 0 else { continue }
            let here = Int32(truncatingIfNeeded: place)
            let bonus = Self.bonus(row, place)
            // From the back, so that what the word's letter before stands for is not yet changed by this place.
            while hits != 0 {
                let index = 63 - hits.leadingZeroBitCount
                hits &= ~(1 << UInt64(index))
                var sum = 2 * bonus
                if index > 0 {
                    // A gap costs its opening and, for each further letter, a bit more.
                    let apart = before[index - 1]
                    sum = apart > none ? apart - here + gapBase + bonus : none
                    let seen = last[index - 1]
                    if seen == here - 1 {
                        sum = max(sum, sums[index - 1] + max(bonus, Int32(FuzzyMatcher.behind)))
                    } else if seen >= 0 {
                        sum = max(sum, sums[index - 1] + seen - here + gapBase + bonus)
                    }
                    guard sum > none else { continue }
                }
                if last[index] >= 0 { before[index] = max(before[index], sums[index] + last[index]) }
                sums[index] = sum + Int32(FuzzyMatcher.letter)
                last[index] = here
                if index == end { best = max(best, sums[index]) }
            }
        }
        return best > none ? Int(best) : nil
    }

    /// What is left of a gap's cost beside its length in places.
    private static let gapBase = Int32(2 * FuzzyMatcher.gap.further - FuzzyMatcher.gap.opening)

    private static func places(of letter: UInt32, in term: [UInt32]) -> UInt64 {
        term.indices.reduce(0) { $0 | (term[$1] == letter ? 1 << UInt64($1) : 0) }
    }

    /// What a place is worth by what stands before it.
    @inline(__always)
    private static func bonus<Letter: UnsignedInteger & FixedWidthInteger>(
        _ row: UnsafeBufferPointer<Letter>, _ place: Int
    ) -> Int32 {
        if place == 0 { return Int32(FuzzyMatcher.rowStart) }
        let startsWord =
            FuzzyMatcher.isPartOfWord(UInt32(row[place])) && !FuzzyMatcher.isPartOfWord(UInt32(row[place - 1]))
        return startsWord ? Int32(FuzzyMatcher.wordStart) : 0
    }
}
