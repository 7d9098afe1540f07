import Model

/// The tokens of an article with what the rules of names and sources ask of each.
struct Prose {
    /// One token in its place.
    struct Word {
        /// The token.
        let token: Token
        /// Whether it is the first word of its sentence, or follows a mark that begins one.
        let opensSentence: Bool
        /// What the tables know of it.
        let traits: WordTraits
        /// Its entry in the lexicon.
        let entry: Int
        /// The number of its sentence.
        let sentence: Int
        /// The number of its paragraph: the index of its block.
        let paragraph: Int
    }

    /// The article's text.
    let text: Text
    /// The tokens of all sentences, in text order.
    let words: Words
    /// The distinct words.
    let lexicon: Lexicon
    /// For each sentence the range of its words.
    let sentences: [Range<Int>]

    /// The prose of a draft; sentences are in text order and do not overlap.
    init(_ draft: Article.Draft, sentences spans: [Span]) {
        text = draft.text
        var words = Words(in: draft.text.count)
        var lexicon = Lexicon()
        var sentences: [Range<Int>] = []
        let tokenizer = Tokenizer(text: draft.text)
        var block = 0
        for span in spans {
            while block + 1 < draft.blocks.count, draft.blocks[block].span.end <= span.start { block += 1 }
            words.beginSentence(in: block)
            let first = words.count
            var opens = true
            for token in tokenizer.tokenize(span) {
                let entry = lexicon.number(of: draft.text.key(token), at: words.count)
                let isWord = token.kind == .word
                if isWord {
                    lexicon.count(entry, isCapitalised: token.shape.contains(.capitalised), opensSentence: opens)
                }
                words.append(
                    token, entry: entry, traits: lexicon.entries[entry].traits, opensSentence: isWord && opens)
                switch token.kind {
                case .word, .number, .clitic: opens = false
                case .quotationMark, .singleMark: break
                case .punctuation: opens = opens || draft.text.opensClause(token)
                case .symbol: break
                }
            }
            sentences.append(first..<words.count)
        }
        self.words = words
        self.lexicon = lexicon
        self.sentences = sentences
    }

    /// The entry of the word at `index`.
    func entry(_ index: Int) -> Lexicon.Entry { lexicon.entries[words[index].entry] }

    /// The key of the word at `index`.
    func key(_ index: Int) -> String { lexicon.entries[words[index].entry].key }

    /// The text from the first to the last word of `range`, which is not empty.
    func string(_ range: Range<Int>) -> String { text[span(range)] }

    /// The span from the first to the last word of `range`, which is not empty.
    func span(_ range: Range<Int>) -> Span {
        Span(words[range.lowerBound].token.start, words[range.upperBound - 1].token.end)
    }

    /// The words that lie in `span`, at least in part.
    func words(in span: Span) -> Range<Int> {
        let first = index(atOrAfter: span.start)
        var end = first
        while end < words.count, words[end].token.start < span.end { end += 1 }
        return first..<end
    }

    /// The first word that ends after `offset`.
    func index(atOrAfter offset: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].token.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Text {
    /// Whether what follows this mark may begin with a capital without being a name: a colon, a stop, a bullet.
    func opensClause(_ token: Token) -> Bool {
        guard token.end - token.start <= 3 else { return true }
        return [":", ".", "...", "…", "•", "?", "!", "*"].contains(self[token.span])
    }
}
