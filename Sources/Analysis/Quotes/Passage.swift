package import Model

/// A block of prose as the quote rules read it: its tokens, sentences and quotation marks.
package struct Passage {
    /// The text of the article.
    package let text: Text
    /// The block.
    package let block: Block
    /// Its tokens.
    package let tokens: [Token]
    /// The tokens in the form that tables are looked up by.
    package let keys: [String]
    /// Its sentences, as token numbers; together they are all tokens.
    package let sentences: [Range<Int>]
    /// What stands in quotation marks.
    package let stretches: [Stretch]

    /// Reads a block; `sentences` are those of the block.
    init(_ text: Text, _ block: Block, sentences: ArraySlice<Span>, _ scanner: inout QuotationScanner) {
        self.text = text
        self.block = block
        tokens = Tokenizer(text: text).tokenize(block.span)
        keys = tokens.map(text.key)
        var ranges: [Range<Int>] = []
        var first = 0
        for sentence in sentences {
            var last = first
            while last < tokens.count, tokens[last].start < sentence.end { last += 1 }
            if last > first { ranges.append(first..<last) }
            first = last
        }
        if first < tokens.count { ranges.append(first..<tokens.count) }
        self.sentences = ranges
        stretches = scanner.scan(tokens)
    }

    /// The bytes from the first to the last of some tokens.
    package func span(_ range: Range<Int>) -> Span {
        Span(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
    }

    /// The sentence that holds token `index`.
    func sentence(of index: Int) -> Range<Int> {
        var low = 0
        var high = sentences.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound <= index { low = middle } else { high = middle }
        }
        return low < sentences.count ? sentences[low] : 0..<tokens.count
    }

    /// The stretches that share a token with `range`, in text order.
    func stretches(meeting range: Range<Int>) -> ArraySlice<Stretch> {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].end <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return stretches[low...].prefix { $0.open < range.upperBound }
    }

    /// Whether there are more than `limit` words and numbers among some tokens.
    func hasMoreWords(than limit: Int, in range: Range<Int>) -> Bool {
        var left = limit
        for index in range where tokens[index].kind == .word || tokens[index].kind == .number {
            left -= 1
            if left < 0 { return true }
        }
        return false
    }

    /// How many words and numbers are among some tokens.
    func wordCount(_ range: Range<Int>) -> Int {
        tokens[range].count { $0.kind == .word || $0.kind == .number }
    }

    /// Whether `part` has all words of the passage, in one pair of marks from its first token on.
    func isInMarks(_ part: Range<Int>) -> Bool {
        guard let stretch = stretches.first, stretch.open == 0, part.overlaps(stretch.tokens) else { return false }
        return !hasMoreWords(than: 0, in: stretch.end..<tokens.count)
    }

    /// Whether token `index` exists and is the byte `ascii`.
    func isByte(_ index: Int, _ ascii: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && text.isByte(tokens[index], ascii)
    }

    /// Whether token `index` is a full stop, question or exclamation mark, or an ellipsis.
    func isStop(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .punctuation else { return false }
        let first = text.scalar(at: tokens[index].start).scalar
        return first == "." || first == "?" || first == "!" || first == "…"
    }

    /// Whether token `index` is a dash between words.
    func isDash(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .punctuation else { return false }
        let first = text.scalar(at: tokens[index].start).scalar
        return first == "–" || first == "—" || first == "―" || first == "-"
    }
}
