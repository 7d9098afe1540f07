public import Model

/// Compares a quote as somebody prints it with what a text says.
public struct QuoteVerifier: Sendable {
    /// What came of it.
    public enum Verdict: Hashable, Sendable {
        /// Word for word, but for what the editor marked.
        case verbatim(Span)
        /// Nearly: the places where it differs.
        case altered(Span, [WordDifference])
        /// Not there.
        case absent

        /// Where it stands.
        public var span: Span? {
            switch self {
            case .verbatim(let span), .altered(let span, _): span
            case .absent: nil
            }
        }
    }

    private let quote: EditedQuote

    /// How many words an ellipsis may stand for.
    private static let longestGap = 120
    /// How many words brackets may stand for.
    private static let longestInsertion = 8
    /// The share of the quote's words that the text must have, in order, for the quote to be an altered one.
    private static let resemblance = 0.6
    /// Fewer words than this are no quote that could be recognised when altered.
    private static let fewest = 4

    /// A verifier of a quote as printed.
    public init(_ quote: String) { self.quote = EditedQuote(quote) }

    /// Whether there are words in the quote at all.
    public var hasWords: Bool { !quote.words.isEmpty }

    /// What a text makes of the quote.
    public func verify(in text: Text) -> Verdict { verify(in: TextWords(text)) }

    private func verify(in words: TextWords) -> Verdict {
        guard hasWords else { return .absent }
        if let range = exact(in: words.words) { return .verbatim(span(range, words)) }
        return altered(in: words)
    }

    private func span(_ range: Range<Int>, _ words: TextWords) -> Span {
        words.spans[range.lowerBound].union(words.spans[range.upperBound - 1])
    }

    // MARK: Word for word

    private func exact(in words: [PrintedWord]) -> Range<Int>? {
        for start in words.indices {
            if let end = match(quote.pieces[...], words, from: start), end > start { return start..<end }
        }
        return nil
    }

    /// Where a match of the pieces that starts at a word ends.
    private func match(_ pieces: ArraySlice<EditedQuote.Piece>, _ words: [PrintedWord], from start: Int) -> Int? {
        var position = start
        for (index, piece) in zip(pieces.indices, pieces) {
            switch piece {
            case .word(let word):
                guard position < words.count, words[position] == word else { return nil }
                position += 1
            case .gap: return match(pieces[(index + 1)...], words, within: Self.longestGap, of: position)
            case .insertion: return match(pieces[(index + 1)...], words, within: Self.longestInsertion, of: position)
            }
        }
        return position
    }

    /// Where a match of the pieces ends that starts at a word or at most so many words behind it.
    private func match(
        _ pieces: ArraySlice<EditedQuote.Piece>, _ words: [PrintedWord], within count: Int, of start: Int
    ) -> Int? {
        if pieces.isEmpty { return start }
        for position in start...min(start + count, words.count) {
            if let end = match(pieces, words, from: position) { return end }
        }
        return nil
    }

    // MARK: Nearly

    private func altered(in words: TextWords) -> Verdict {
        let wanted = quote.words
        guard wanted.count >= Self.fewest, let range = likeliest(wanted, in: words.words) else { return .absent }
        let differences = WordComparison(wanted, Array(words.words[range])).differences
        return .altered(span(range, words), differences)
    }

    /// The stretch of the text that has most of the quote's words in order, if it has enough of them.
    private func likeliest(_ wanted: [PrintedWord], in words: [PrintedWord]) -> Range<Int>? {
        let numbers = Dictionary(wanted.enumerated().map { ($1, $0) }) { first, _ in first }
        let ids = wanted.map { numbers[$0] ?? -1 }
        let text = words.map { numbers[$0] ?? -1 }
        // A word in common counts for as much as one that only one side has counts against.
        var scores = [Int](repeating: 0, count: ids.count + 1)
        var starts = [Int](repeating: 0, count: ids.count + 1)
        var commons = [Int](repeating: 0, count: ids.count + 1)
        var best: (score: Int, common: Int, range: Range<Int>)?
        for position in text.indices {
            var (diagonalScore, diagonalStart, diagonalCommon) = (0, position, 0)
            for index in ids.indices {
                let above = (scores[index + 1], starts[index + 1], commons[index + 1])
                var cell = (0, position + 1, 0)
                if text[position] == ids[index] {
                    cell = (diagonalScore + 2, diagonalScore > 0 ? diagonalStart : position, diagonalCommon + 1)
                } else {
                    if diagonalScore - 1 > cell.0 { cell = (diagonalScore - 1, diagonalStart, diagonalCommon) }
                    if above.0 - 1 > cell.0 { cell = (above.0 - 1, above.1, above.2) }
                    if scores[index] - 1 > cell.0 { cell = (scores[index] - 1, starts[index], commons[index]) }
                }
                (diagonalScore, diagonalStart, diagonalCommon) = above
                (scores[index + 1], starts[index + 1], commons[index + 1]) = cell
                if cell.0 > best?.score ?? 0 { best = (cell.0, cell.2, cell.1..<(position + 1)) }
            }
        }
        guard let best, Double(best.common) >= Self.resemblance * Double(ids.count) else { return nil }
        return best.range
    }
}
