import Model

/// Two lists of words against each other.
struct WordComparison {
    /// The stretches, in order.
    let differences: [WordDifference]

    /// Compares the words of a quote with those of a text.
    init(_ quote: [PrintedWord], _ text: [PrintedWord]) {
        let steps = quote.difference(from: text)
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for step in steps {
            switch step {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var differences: [WordDifference] = []
        var (textAt, quoteAt) = (0, 0)
        while textAt < text.count || quoteAt < quote.count {
            let gone = (textAt..<text.count).prefix { removed.contains($0) }
            if !gone.isEmpty { differences.append(.onlyText(Self.line(text[gone]))) }
            textAt = gone.upperBound
            let new = (quoteAt..<quote.count).prefix { inserted.contains($0) }
            if !new.isEmpty { differences.append(.onlyQuote(Self.line(quote[new]))) }
            quoteAt = new.upperBound
            var same: [PrintedWord] = []
            while textAt < text.count, quoteAt < quote.count, !removed.contains(textAt), !inserted.contains(quoteAt) {
                same.append(text[textAt])
                textAt += 1
                quoteAt += 1
            }
            if !same.isEmpty { differences.append(.same(Self.line(same[...]))) }
        }
        self.differences = differences
    }

    private static func line(_ words: ArraySlice<PrintedWord>) -> String {
        words.map(\.shown).joined(separator: " ")
    }
}
