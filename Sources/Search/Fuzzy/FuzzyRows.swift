import CFuzzy

/// Rows made ready to be picked from: folded once, ranked for every query.
public struct FuzzyRows: Sendable {
    /// Bytes of a row that count; more nobody reads in a list.
    private static let longestRow = fuzzy_longest_row
    /// Rows after which it is asked whether to go on.
    private static let stride = 1_024

    /// A row, folded.
    private struct Row {
        /// Where its letters start.
        let start: UInt32
        /// How many they are.
        let count: UInt16
        /// Whether some are beyond ASCII.
        let isWide: Bool
        /// Where they start among ``wideLetters``, if so.
        let wideStart: UInt32
        /// Where its pieces end among all.
        let pieces: UInt32
        /// Which letters it has; see ``FuzzyLetters/bit(_:)``.
        let all: UInt64
        /// Which letters its words start with, but for the first of the row.
        let wordStarts: UInt64
        /// The letter it starts with.
        let first: UInt64
    }

    private var rows: [Row] = []
    /// The letters of all rows; those beyond ASCII are no more than that, see ``byte(of:)``.
    private var letters: [UInt8] = []
    /// The letters of the rows that have some beyond ASCII.
    private var wideLetters: [UInt32] = []
    /// The rows as they are, for queries in which case or accents count.
    private var pieces: [ArraySlice<UInt8>] = []
    /// The row that is being added.
    private var source: [UInt8] = []
    private var folded: [UInt32] = []

    /// No rows yet.
    public init() {}

    /// The rows of some strings.
    public init(_ rows: [String]) {
        for row in rows { add([Array(row.utf8)[...]]) }
    }

    /// How many there are.
    public var count: Int { rows.count }

    /// Adds a row of some pieces, UTF-8 with a blank between them.
    public mutating func add(_ added: [ArraySlice<UInt8>]) {
        var left = Self.longestRow
        source.removeAll(keepingCapacity: true)
        folded.removeAll(keepingCapacity: true)
        for (index, piece) in added.enumerated() where left > 0 {
            if index > 0 { source.append(0x20) }
            let counted = piece.prefix(left)
            pieces.append(counted)
            source += counted
            left -= piece.count
        }
        let start = letters.count
        var isWide = false
        if !appendPlain() {
            letters.removeSubrange(start...)
            fold()
            isWide = folded.contains { $0 > 0x7F }
            letters += folded.lazy.map { Self.byte(of: $0) }
        }
        rows.append(isWide ? row(folded, at: start, isWide: true) : row(letters[start...], at: start, isWide: false))
        if isWide { wideLetters += folded }
    }

    /// A letter as one byte: which of those beyond ASCII it is gets lost.
    static func byte(of letter: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: letter > 0x7F ? letter | 0x80 : letter)
    }

    /// Appends the letters of the row that is being added, if only capitals have to change; most rows are so.
    private mutating func appendPlain() -> Bool {
        var last: UInt8 = 0
        for byte in source {
            guard 0x20...0x7E ~= byte, byte != 0x20 || last != 0x20 else { return false }
            letters.append(0x41...0x5A ~= byte ? byte | 0x20 : byte)
            last = byte
        }
        return true
    }

    private mutating func fold() {
        source.withUnsafeBufferPointer { bytes in
            var reader = LetterReader(bytes)
            // A scalar can stand for more letters than it has bytes.
            while folded.count < fuzzy_longest_row, let letter = reader.next() { folded.append(letter.folded) }
        }
    }

    private func row(
        _ letters: some Collection<some UnsignedInteger & FixedWidthInteger>, at start: Int, isWide: Bool
    ) -> Row {
        var (all, wordStarts, first): (UInt64, UInt64, UInt64) = (0, 0, 0)
        var wasWord = false
        for letter in letters {
            let bit = FuzzyLetters.bit(UInt32(letter))
            let isWord = FuzzyMatcher.isPartOfWord(UInt32(letter))
            if first == 0 { first = bit } else if isWord, !wasWord { wordStarts |= bit }
            all |= bit
            wasWord = isWord
        }
        return Row(
            start: UInt32(start), count: UInt16(letters.count), isWide: isWide, wideStart: UInt32(wideLetters.count),
            pieces: UInt32(pieces.count), all: all, wordStarts: wordStarts, first: first)
    }

    /// The rows that a query leaves, best first, as they stand where they are worth the same; `nil` if `isCancelled` says so.
    public func ranked(by query: FuzzyQuery, isCancelled: () -> Bool = { false }) -> [Int]? {
        guard !query.isEmpty else { return Array(0..<count) }
        return ranking(by: query, isCancelled: isCancelled)?.order
    }

    /// What rows are worth for a query: of all, or of those that a query left of which this one is the continuation; `nil` if
    /// `isCancelled` says so. Of `parts` only the one asked for, so that several threads can share the work.
    public func ranking(
        by query: FuzzyQuery, among left: FuzzyRanking? = nil, part: Int = 0, of parts: Int = 1,
        isCancelled: () -> Bool = { false }
    ) -> FuzzyRanking? {
        let mask = query.terms.reduce(0) { $0 | $1.mask }
        let candidates = left?.count ?? count
        let mine = (candidates * part / parts)..<(candidates * (part + 1) / parts)
        var found = FuzzyRanking()
        found.reserve(mine.count)
        for candidate in mine {
            let row = left?.row(candidate) ?? candidate
            if rows[row].all & mask == mask { found.add(row, 0) }
        }
        // Word by word, so that nothing but letters is looked at in the loop over the rows.
        for term in query.terms {
            guard let fewer = ranking(of: found, by: term, isCancelled: isCancelled) else { return nil }
            found = fewer
        }
        return isCancelled() ? nil : found
    }

    /// What rows that have all letters of a word somewhere are worth with it; `nil` if `isCancelled` says so.
    private func ranking(of left: FuzzyRanking, by term: FuzzyQuery.Term, isCancelled: () -> Bool) -> FuzzyRanking? {
        var found = FuzzyRanking()
        found.reserve(left.count)
        var scorer = FuzzyScorer(term)
        let isLetter = term.folded.count == 1 && FuzzyLetters.isExact(term.folded[0])
        let (mask, isPlain, isLoose) = (term.mask, scorer.isPlain, term.isLoose)
        return rows.withUnsafeBufferPointer { rows in
            letters.withUnsafeBufferPointer { letters in
                for position in 0..<left.count {
                    if position % Self.stride == 0, isCancelled() { return nil }
                    let number = left.row(position)
                    let row = rows[number]
                    let worth =
                        if isLetter {
                            FuzzyScorer.worth(ofOne: mask, all: row.all, wordStarts: row.wordStarts, first: row.first)
                        } else if isPlain || !row.isWide {
                            scorer.score(letters, at: Int(row.start), count: Int(row.count))
                        } else {
                            wideWorth(of: row, &scorer)
                        }
                    guard let worth, isLoose || FuzzyMatcher(term, LetteredRow(words(number))).positions() != nil else {
                        continue
                    }
                    found.add(number, left.score(position) + worth)
                }
                return found
            }
        }
    }

    private func wideWorth(of row: Row, _ scorer: inout FuzzyScorer) -> Int? {
        wideLetters.withUnsafeBufferPointer {
            let start = Int(row.wideStart)
            return scorer.score(UnsafeBufferPointer(rebasing: $0[start..<(start + Int(row.count))]))
        }
    }

    /// A row as it is.
    private func words(_ row: Int) -> String {
        let start = row == 0 ? 0 : Int(rows[row - 1].pieces)
        return pieces[start..<Int(rows[row].pieces)].map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
