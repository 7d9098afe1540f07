/// Rows made ready to be picked from: folded once, ranked for every query.
public struct FuzzyRows: Sendable {
    /// Bytes of a row that count; more nobody reads in a list.
    private static let longestRow = 256
    /// Rows after which it is asked whether to go on.
    private static let stride = 1_024

    /// The folded letters of all rows.
    private var letters: [UInt32] = []
    /// Where each row starts in ``letters``, and behind the last its end.
    private var starts: [Int] = [0]
    /// Which letters each row has; see ``FuzzyQuery/mask(_:)``.
    private var masks: [UInt64] = []
    /// The rows as they are, for queries in which case or accents count.
    private var source: [UInt8] = []
    private var sourceStarts: [Int] = [0]

    /// No rows yet.
    public init() {}

    /// The rows of some strings.
    public init(_ rows: [String]) {
        for row in rows { add([Array(row.utf8)[...]]) }
    }

    /// How many there are.
    public var count: Int { masks.count }

    /// Adds a row of some pieces, UTF-8 with a blank between them.
    public mutating func add(_ pieces: [ArraySlice<UInt8>]) {
        var left = Self.longestRow
        for (index, piece) in pieces.enumerated() where left > 0 {
            if index > 0 { source.append(0x20) }
            source += piece.prefix(left)
            left -= piece.count
        }
        let start = sourceStarts[sourceStarts.count - 1]
        sourceStarts.append(source.count)
        var mask: UInt64 = 0
        source[start...].withUnsafeBufferPointer { bytes in
            var reader = LetterReader(bytes)
            while let letter = reader.next() {
                letters.append(letter.folded)
                mask |= FuzzyQuery.mask(letter.folded)
            }
        }
        starts.append(letters.count)
        masks.append(mask)
    }

    /// The rows that a query leaves, best first, as they stand where they are worth the same; `nil` if `isCancelled` says so.
    public func ranked(by query: FuzzyQuery, isCancelled: () -> Bool = { false }) -> [Int]? {
        guard !query.isEmpty else { return Array(0..<count) }
        let mask = query.terms.reduce(0) { $0 | $1.mask }
        var scorer = FuzzyScorer()
        // The score, which may be negative, upside down above, the row below: sorted ascending.
        var found: [UInt64] = []
        for row in 0..<count {
            if row % Self.stride == 0, isCancelled() { return nil }
            guard masks[row] & mask == mask, let score = score(row, query, &scorer) else { continue }
            found.append(UInt64(Int(Int32.max) - score) << 32 | UInt64(row))
        }
        found.sort()
        return found.map { Int($0 & 0xFFFF_FFFF) }
    }

    private func score(_ row: Int, _ query: FuzzyQuery, _ scorer: inout FuzzyScorer) -> Int? {
        var total = 0
        for term in query.terms {
            let loose = letters.withUnsafeBufferPointer { letters in
                scorer.score(term.folded, UnsafeBufferPointer(rebasing: letters[starts[row]..<starts[row + 1]]))
            }
            guard let loose else { return nil }
            if !term.isLoose {
                let words = String(decoding: source[sourceStarts[row]..<sourceStarts[row + 1]], as: UTF8.self)
                guard FuzzyMatcher(term, LetteredRow(words)).positions() != nil else { return nil }
            }
            total += loose
        }
        return total
    }
}

/// What a row is worth for a word: the sum that ``FuzzyMatcher`` finds, without the way there, and with its memory kept from
/// row to row.
struct FuzzyScorer {
    private static let none = Int32.min / 2
    private var last: [Int32] = []
    private var sums: [Int32] = []

    /// The worth of a row; `nil` where it has not all letters in their order.
    mutating func score(_ term: [UInt32], _ row: UnsafeBufferPointer<UInt32>) -> Int? {
        guard let first = Self.start(of: term, in: row) else { return nil }
        let length = row.count - first
        if sums.count < length {
            last = [Int32](repeating: 0, count: length)
            sums = last
        }
        return sums.withUnsafeMutableBufferPointer { sums in
            last.withUnsafeMutableBufferPointer { last in
                Self.best(term, row, from: first, length, sums, last)
            }
        }
    }

    /// Where the first letter stands, if all stand in their order.
    private static func start(of term: [UInt32], in row: UnsafeBufferPointer<UInt32>) -> Int? {
        var start: Int?
        var index = 0
        for place in row.indices where row[place] == term[index] {
            if index == 0 { start = place }
            index += 1
            if index == term.count { return start }
        }
        return nil
    }

    private static func best(
        _ term: [UInt32], _ row: UnsafeBufferPointer<UInt32>, from first: Int, _ length: Int,
        _ one: UnsafeMutableBufferPointer<Int32>, _ other: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        var (sums, last) = (one, other)
        var best = none
        for index in term.indices {
            var carried = none
            best = none
            var wasWord = first > 0 && FuzzyMatcher.isPartOfWord(row[first - 1])
            for place in 0..<length {
                let letter = row[first + place]
                let isWord = FuzzyMatcher.isPartOfWord(letter)
                defer { wasWord = isWord }
                carried = max(none, carried - Int32(FuzzyMatcher.gap.further))
                if index > 0, place >= 2 { carried = max(carried, last[place - 2] - Int32(FuzzyMatcher.gap.opening)) }
                guard letter == term[index] else {
                    sums[place] = none
                    continue
                }
                let bonus: Int32 =
                    first + place == 0
                    ? Int32(FuzzyMatcher.rowStart) : isWord && !wasWord ? Int32(FuzzyMatcher.wordStart) : 0
                var sum = 2 * bonus
                if index > 0 {
                    let joined = place > 0 ? last[place - 1] + max(bonus, Int32(FuzzyMatcher.behind)) : none
                    sum = max(joined, carried + bonus)
                }
                sums[place] = sum > none / 2 ? sum + Int32(FuzzyMatcher.letter) : none
                best = max(best, sums[place])
            }
            swap(&sums, &last)
        }
        return Int(best)
    }
}
