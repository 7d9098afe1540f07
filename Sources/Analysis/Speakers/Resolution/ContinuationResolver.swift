import Model

/// Finds whose a quotation is that names no source: it goes on from the one before, or belongs to whom the text just spoke of.
struct ContinuationResolver {
    /// The prose.
    let prose: Prose
    /// The blocks of the article.
    let blocks: [Block]

    /// A quotation that has been settled.
    struct Settled {
        /// Where it ends, in words, its source and cue included.
        let end: Int
        /// The paragraph of its last word.
        let paragraph: Int
        /// Whose it is.
        let party: Int?

        /// A quotation with its source and cue.
        init(_ quote: Quote, of party: Int?, in prose: Prose) {
            end = prose.index(atOrAfter: max(quote.span.end, quote.source?.end ?? 0, quote.cue?.end ?? 0))
            paragraph = prose.words.isEmpty ? 0 : prose.words[max(0, end - 1)].paragraph
            self.party = party
        }
    }

    /// Whose the quotation from `start` is.
    func speaker(from start: Int, after last: Settled?, in discourse: Discourse, _ cast: Cast) -> Discourse.Guess? {
        let paragraph = prose.words[start].paragraph
        let opening = firstWord(of: paragraph, near: start)
        guard paragraph < blocks.count, blocks[paragraph].kind != .heading, isRunning(blocks[paragraph]) else {
            return nil
        }
        // Something stands before it in its own paragraph.
        if start - opening > 2 {
            if let last, last.paragraph == paragraph, let party = last.party,
                subjects(from: last.end, to: start, discourse, cast).allSatisfy({ $0 == party })
            {
                return .init(party: party, confidence: 0.8)
            }
            let here = subjects(from: opening, to: start, discourse, cast)
            if let subject = here.last, Set(here).count == 1 { return .init(party: subject, confidence: 0.65) }
            return nil
        }
        guard let before = paragraphBefore(paragraph) else { return nil }
        if let last, last.paragraph >= before, let party = last.party {
            let since = people(from: last.end, to: start, discourse, cast)
            if since.allSatisfy({ $0 == party }) { return .init(party: party, confidence: 0.75) }
            return nil
        }
        let range = words(of: before, upTo: start)
        let spoken = Set(people(from: range.lowerBound, to: start, discourse, cast))
        if let only = spoken.first, spoken.count == 1 { return .init(party: only, confidence: 0.6) }
        return nil
    }

    /// Parties that are subjects between two words.
    private func subjects(from start: Int, to end: Int, _ discourse: Discourse, _ cast: Cast) -> [Int] {
        mentions(from: start, to: end, discourse).filter {
            $0.isSubject && cast.parties[$0.party].kind == .person && cast.parties[$0.party].isSure
        }
        .map(\.party)
    }

    /// Persons spoken of between two words.
    private func people(from start: Int, to end: Int, _ discourse: Discourse, _ cast: Cast) -> [Int] {
        mentions(from: start, to: end, discourse).filter {
            cast.parties[$0.party].kind == .person && cast.parties[$0.party].isSure
        }
        .map(\.party)
    }

    private func mentions(from start: Int, to end: Int, _ discourse: Discourse) -> [Discourse.Mention] {
        discourse.mentions.reversed().prefix(40).prefix { $0.word >= start }.filter { $0.word < end }.reversed()
    }

    /// The nearest paragraph of running text before `paragraph`: captions, subheads and other asides do not count.
    private func paragraphBefore(_ paragraph: Int) -> Int? {
        var index = paragraph - 1
        while index >= 0, index >= paragraph - 4 {
            let block = blocks[index]
            if block.isProse, block.kind == .paragraph || block.kind == .quotation || block.kind == .item,
                isRunning(block)
            {
                return index
            }
            index -= 1
        }
        return nil
    }

    /// Whether a block ends like a sentence, as captions and subheads often do not.
    private func isRunning(_ block: Block) -> Bool {
        let range = prose.words(in: block.span)
        guard let last = range.last, range.count >= 4 else { return false }
        return prose.words[last].token.kind != .word && prose.words[last].token.kind != .number
    }

    private func firstWord(of paragraph: Int, near start: Int) -> Int {
        prose.index(atOrAfter: blocks[min(paragraph, blocks.count - 1)].span.start)
    }

    private func words(of paragraph: Int, upTo end: Int) -> Range<Int> {
        let start = min(prose.index(atOrAfter: blocks[paragraph].span.start), end)
        return start..<end
    }
}
