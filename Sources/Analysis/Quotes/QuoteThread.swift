import Model

/// Follows quotes from paragraph to paragraph: what goes on from the one before, and what was announced or is signed there.
struct QuoteThread {
    private var builders: [QuoteBuilder] = []
    /// Whether the last quote reaches the last passage.
    private var isFresh = false

    /// The quotes, in text order.
    var quotes: [Quote] { builders.compactMap(\.quote) }

    /// Adds what was found in the next passage.
    mutating func add(_ findings: [Finding], in passage: Passage) {
        for (number, finding) in findings.enumerated() {
            let isFirst = number == 0 && isFresh
            if let last = builders.indices.last,
                finding.continues || isFirst && goesOn(finding, builders[last], passage)
            {
                if finding.source != nil { builders[last].attribute(finding, in: passage) }
                builders[last].add(finding, in: passage)
            } else {
                // A cue without content counts only while the next passage can give it some.
                if let last = builders.last, last.isEmpty { builders.removeLast() }
                builders.append(QuoteBuilder(finding, in: passage))
            }
        }
        isFresh = !findings.isEmpty
    }

    /// Whether the first finding of a passage goes on with the last quote of the passage before.
    private func goesOn(_ finding: Finding, _ last: QuoteBuilder, _ passage: Passage) -> Bool {
        guard let part = finding.content.first, let stretch = passage.stretches.first, stretch.open == 0,
            part.overlaps(stretch.tokens)
        else { return false }
        // “A. ¶ “B,” she said.
        if last.isBare, last.isOpen, stretch.continues { return finding.source != nil }
        guard finding.source == nil, finding.cue == nil, passage.isInMarks(part) else { return false }
        // She went on: ¶ “A.”
        if last.isEmpty { return true }
        // “A,” she said. ¶ “B.” But a question may have been answered by somebody else.
        return last.isMarked && !last.isBare && !last.isQuestion
    }

    /// Gives the last quote a source that a paragraph of its own names, if it has none.
    mutating func sign(_ name: Range<Int>, in passage: Passage) -> Bool {
        guard isFresh, let last = builders.indices.last, builders[last].isBare, builders[last].isWhole else {
            return false
        }
        let finding = Finding(content: [], source: name, rule: "signed-quotation", confidence: 0.9)
        builders[last].attribute(finding, in: passage)
        isFresh = false
        return true
    }
}
