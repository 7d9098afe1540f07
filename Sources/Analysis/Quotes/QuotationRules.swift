import Model

/// Finds quotes in quotation marks and who they belong to, by the words around the marks.
struct QuotationRules {
    /// The block that is read.
    let passage: Passage
    private let reader: SourceReader

    /// The longest stretch without a cue that is taken for a title, a nickname or a scare quote, in words.
    private static let longestFragment = 3
    /// How far a cue may stand from the mark, in tokens.
    private static let reach = 40

    /// Rules for `passage`.
    init(_ passage: Passage) {
        self.passage = passage
        reader = SourceReader(passage: passage)
    }

    /// A cue beside a stretch.
    private struct Attribution {
        let cue: Range<Int>?
        let source: Range<Int>?
        /// The token after the words of the attribution.
        let end: Int
        let rule: String
        let confidence: Double
    }

    /// The quotes of the passage, in text order.
    func find() -> [Finding] {
        var findings: [Finding] = []
        var joinsAt = -1
        for (number, stretch) in passage.stretches.enumerated() {
            let tokens = stretch.tokens
            let floor = number == 0 ? 0 : passage.stretches[number - 1].end
            let ceiling =
                number + 1 < passage.stretches.count ? passage.stretches[number + 1].open : passage.tokens.count
            // What goes on from the quote before, unless it has a speaker of its own behind it.
            if stretch.open == joinsAt, !findings.isEmpty, after(stretch, to: ceiling) == nil {
                findings[findings.count - 1].content.append(tokens)
                joinsAt = stretch.end
                continue
            }
            let words = passage.wordCount(stretch.inside)
            guard words > 0 else { continue }
            guard let found = attribution(of: stretch, from: floor, to: ceiling) else {
                if stretch.continues || isSpeech(stretch, words) {
                    findings.append(
                        Finding(
                            content: [tokens], continues: stretch.continues,
                            rule: stretch.continues ? "quote-continued" : "quote-alone",
                            confidence: 0.5))
                    joinsAt = stretch.end
                }
                continue
            }
            let isWeak = words <= Self.longestFragment && found.confidence < 0.8
            if isWeak { continue }
            findings.append(
                Finding(
                    content: [tokens], cue: found.cue, source: found.source, rule: found.rule,
                    confidence: found.confidence))
            joinsAt = max(found.end, stretch.end)
        }
        return findings
    }

    /// Whether a stretch without a cue reads as something said: sentences of its own.
    private func isSpeech(_ stretch: Stretch, _ words: Int) -> Bool {
        guard words > Self.longestFragment, let first = stretch.inside.first else { return false }
        let sentence = passage.sentence(of: stretch.open)
        let opensSentence = stretch.open == sentence.lowerBound && passage.tokens[first].shape.contains(.capitalised)
        let last = stretch.inside.upperBound - 1
        let endsSentence = passage.isStop(last) || passage.isByte(last, ",") || !stretch.isClosed
        return opensSentence && (endsSentence || !passage.hasMoreWords(than: words * 5 / 4, in: sentence))
    }

    private func attribution(of stretch: Stretch, from floor: Int, to ceiling: Int) -> Attribution? {
        let sentence = passage.sentence(of: stretch.open)
        let opens = passage.wordCount(max(floor, sentence.lowerBound)..<stretch.open) == 0
        if opens {
            return after(stretch, to: ceiling) ?? label(stretch, from: floor)
        }
        return label(stretch, from: floor) ?? before(stretch, from: max(floor, sentence.lowerBound))
            ?? after(stretch, to: ceiling)
    }

    // “…,” X said · “…,” said X · “…,” according to X
    private func after(_ stretch: Stretch, to ceiling: Int) -> Attribution? {
        guard stretch.isClosed, stretch.end < ceiling else { return nil }
        let last = stretch.inside.upperBound - 1
        var start = stretch.end
        let comma = passage.isByte(start, ",")
        guard
            comma || passage.isByte(last, ",") || passage.isStop(last) && !passage.isByte(last, ".")
                || passage.isDash(last)
        else { return nil }
        if comma { start += 1 }
        var end = start
        while end < ceiling, end - start < Self.reach, !passage.isStop(end) { end += 1 }
        guard start < end else { return nil }
        let stop = end < ceiling && passage.isStop(end) ? end + 1 : end
        if passage.keys[start] == "according", start + 2 < end, passage.keys[start + 1] == "to",
            let source = reader.source(after: start + 1, before: end)
        {
            return Attribution(
                cue: start..<(start + 2), source: source, end: stop, rule: "quote-then-according-to", confidence: 0.95)
        }
        for index in start..<end {
            guard passage.tokens[index].kind == .word else { continue }
            guard CueVerbs.verbClass(of: passage.keys[index]) != nil else { continue }
            if index == start, let source = reader.source(after: index, before: end) {
                return Attribution(
                    cue: index..<(index + 1), source: source, end: stop, rule: "quote-then-said-speaker",
                    confidence: 0.97)
            }
            if index > start, let source = reader.source(before: index, from: start) {
                let rest = passage.wordCount(start..<source.lowerBound)
                return Attribution(
                    cue: index..<(index + 1), source: source, end: stop, rule: "quote-then-speaker-said",
                    confidence: rest == 0 ? 0.97 : 0.85)
            }
        }
        return nil
    }

    // X said: “…” · X said that Y was “…”
    private func before(_ stretch: Stretch, from floor: Int) -> Attribution? {
        var index = stretch.open - 1
        while index >= floor, stretch.open - index <= Self.reach {
            let key = passage.keys[index]
            if passage.tokens[index].kind == .word, CueVerbs.verbClass(of: key) != nil,
                let source = reader.source(before: index, from: floor)
            {
                let gap = passage.wordCount((index + 1)..<stretch.open)
                let introduces = passage.isByte(stretch.open - 1, ":") || passage.isByte(stretch.open - 1, ",")
                return Attribution(
                    cue: index..<(index + 1), source: source, end: stretch.end, rule: "speaker-said-then-quote",
                    confidence: introduces || gap == 0 ? 0.95 : gap <= 3 ? 0.85 : 0.7)
            }
            // Said Lee: “…”
            if index == passage.sentence(of: index).lowerBound, CueVerbs.verbClass(of: key) != nil,
                passage.isByte(stretch.open - 1, ":") || passage.isByte(stretch.open - 1, ","),
                let source = reader.source(after: index, before: stretch.open - 1),
                source.upperBound >= stretch.open - 1
            {
                return Attribution(
                    cue: index..<(index + 1), source: source, end: stretch.end, rule: "speaker-said-then-quote",
                    confidence: 0.9)
            }
            if passage.isByte(index, ";") { return nil }
            index -= 1
        }
        if floor + 3 < stretch.open, passage.keys[floor] == "according", passage.keys[floor + 1] == "to",
            let source = reader.source(after: floor + 1, before: stretch.open)
        {
            return Attribution(
                cue: floor..<(floor + 2), source: source, end: stretch.end, rule: "according-to-then-quote",
                confidence: 0.85)
        }
        return nil
    }

    // LEE: “…”
    private func label(_ stretch: Stretch, from floor: Int) -> Attribution? {
        guard floor == 0, stretch.open >= 2, stretch.open <= 8, passage.isByte(stretch.open - 1, ":") else {
            return nil
        }
        let name = 0..<(stretch.open - 1)
        guard CueVerbs.verbClass(of: passage.keys[0]) == nil,
            name.allSatisfy({ passage.tokens[$0].isCapitalisedWord || passage.isByte($0, ",") })
        else { return nil }
        return Attribution(cue: nil, source: name, end: stretch.end, rule: "speaker-label", confidence: 0.9)
    }
}
