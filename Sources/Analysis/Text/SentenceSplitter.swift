public import Model

/// Divides the prose of an article into sentences.
public struct SentenceSplitter: Sendable {
    /// A splitter; making one costs nothing.
    public init() {}

    /// The sentences of every prose block, in text order; none runs over the end of a block.
    public func split(_ draft: Article.Draft) -> [Span] {
        let tokenizer = Tokenizer(text: draft.text)
        return draft.blocks.filter(\.isProse).flatMap { split(tokenizer.tokenize($0.span), of: draft.text) }
    }

    /// The sentences of the tokens of one block.
    func split(_ tokens: [Token], of text: Text) -> [Span] {
        var sentences: [Span] = []
        var first = 0
        var index = 0
        while index < tokens.count {
            let last = endOfTerminator(at: index, tokens, text)
            if let last, isEnd(from: index, to: last, tokens, text) {
                sentences.append(Span(tokens[first].start, tokens[last].end))
                first = last + 1
            }
            index = (last ?? index) + 1
        }
        if first < tokens.count { sentences.append(Span(tokens[first].start, tokens[tokens.count - 1].end)) }
        return sentences
    }

    /// The last token of a terminator at `index`, closing marks and brackets with it; `nil` where there is none.
    private func endOfTerminator(at index: Int, _ tokens: [Token], _ text: Text) -> Int? {
        let token = tokens[index]
        let isTerminator =
            switch token.kind {
            case .word: token.shape.contains(.endsWithDot)
            case .punctuation: isStop(token, text)
            case .clitic, .number, .quotationMark, .singleMark, .symbol: false
            }
        guard isTerminator else { return nil }
        var last = index
        while last + 1 < tokens.count, !tokens[last + 1].shape.contains(.spaceBefore),
            closes(tokens[last + 1], text) || isStop(tokens[last + 1], text)
        {
            last += 1
        }
        return last
    }

    private func isStop(_ token: Token, _ text: Text) -> Bool {
        guard token.kind == .punctuation else { return false }
        let first = text.scalar(at: token.start).scalar
        return first == "." || first == "!" || first == "?" || first == "…" || first == "。" || first == "।"
    }

    private func closes(_ token: Token, _ text: Text) -> Bool {
        switch token.kind {
        case .quotationMark: QuotationMark(text[token.span]) != .opening
        case .singleMark: text[token.span] != "‘"
        case .punctuation: text.isByte(token, ")") || text.isByte(token, "]")
        case .word, .clitic, .number, .symbol: false
        }
    }

    /// Whether the terminator ends a sentence, by what follows it.
    private func isEnd(from index: Int, to last: Int, _ tokens: [Token], _ text: Text) -> Bool {
        guard last + 1 < tokens.count else { return true }
        let next = tokens[last + 1]
        // Without a space only a closing mark parts sentences: “here.”There, but not example.org.
        guard next.shape.contains(.spaceBefore) || last > index else { return false }
        switch next.kind {
        case .word where next.shape.contains(.capitalised): break
        case .word: return !hasCase(next, text)
        case .number:
            if tokens[index].shape.contains(.endsWithDot) { return false }
            if index > 0, last == index, Abbreviations.beforeNumbers.contains(text.key(tokens[index - 1])) {
                return false
            }
        case .quotationMark, .singleMark:
            return !tokens[index].shape.contains(.endsWithDot) || last > index
        case .symbol: return !tokens[index].shape.contains(.endsWithDot)
        case .punctuation: return text.isByte(next, "(") || text.isByte(next, "[")
        case .clitic: return false
        }
        if tokens[index].kind == .word { return isEndAfterAbbreviation(tokens[index], next, text) }
        return !(last > index && isAsked(tokens[index], from: last + 1, tokens, text))
    }

    private func hasCase(_ token: Token, _ text: Text) -> Bool {
        text.scalar(at: token.start).scalar.properties.isLowercase
    }

    private func isEndAfterAbbreviation(_ token: Token, _ next: Token, _ text: Text) -> Bool {
        var word = text.key(token)
        word.removeLast()
        if Abbreviations.titles.contains(word) || Abbreviations.leading.contains(word) { return false }
        // An initial stands before a name.
        if word.utf8.count == 1 && text.key(next) != "i" {
            return SentenceOpeners.all.contains(text.key(next)) && word != "a"
        }
        return SentenceOpeners.all.contains(text.key(next))
    }

    /// Whether `”` after a question or exclamation is followed by who said it: “Why?” Ms. Lee asked.
    private func isAsked(_ stop: Token, from next: Int, _ tokens: [Token], _ text: Text) -> Bool {
        guard text.isByte(stop, "?") || text.isByte(stop, "!") else { return false }
        // A name with its title has at most six words.
        for index in next..<min(next + 7, tokens.count) {
            let token = tokens[index]
            if token.kind != .word { return false }
            if CueVerbs.verbClass(of: text.key(token)) != nil {
                return index > next || token.shape.contains(.capitalised) == false
            }
            if !token.shape.contains(.capitalised) { return false }
        }
        return false
    }
}
