import Model

/// All that may be a quote in a passage, once each, and the choice among what overlaps.
package struct FindingPool {
    private let passage: Passage
    /// The candidates, in the order they were proposed.
    package private(set) var findings: [Finding] = []
    /// The last cue of the passage, if it ends with a colon: its words may follow in the next one.
    private var introduction: Finding?
    private var seen: [Key: Int] = [:]

    /// The fewest words in marks that stand for a quote without the words around them.
    private static let leastMarked = 4

    /// The ways that candidates are proposed in, beside the tagger's readings: the rules, and what is made of others.
    static let rules = 8, marked = 9, nearest = 10, source = 4

    /// What makes two candidates the same.
    private struct Key: Hashable {
        let content: [Range<Int>]
        let cue: Range<Int>?
        let source: Range<Int>?
        let continues: Bool
    }

    /// An empty pool for `passage`.
    init(passage: Passage) { self.passage = passage }

    /// Adds candidates proposed in the way `origin`, and what remains of them without the words outside marks.
    mutating func add(_ proposed: [Finding], _ origin: Int) {
        for finding in proposed {
            if finding.content.isEmpty {
                introduce(finding)
                continue
            }
            insert(finding, origin)
            let marked = finding.content.flatMap { part in
                passage.stretches(meeting: part).map { $0.tokens.clamped(to: part) }
                    .filter { passage.hasMoreWords(than: Self.leastMarked - 1, in: $0) }
            }
            guard !marked.isEmpty else { continue }
            if marked != finding.content { insert(finding.with(content: marked), Self.marked) }
            if marked.count > 1, let nearest = marked.min(by: { finding.distance(to: $0) < finding.distance(to: $1) }) {
                insert(finding.with(content: [nearest]), Self.nearest)
            }
        }
    }

    private mutating func insert(_ finding: Finding, _ origin: Int) {
        let key = Key(
            content: finding.content, cue: finding.cue, source: finding.source, continues: finding.continues)
        let number = seen[key] ?? findings.count
        if number == findings.count {
            seen[key] = number
            findings.append(finding)
        }
        findings[number].origins |= 1 << UInt32(origin)
    }

    private mutating func introduce(_ finding: Finding) {
        let end = passage.tokens.count - 1
        guard introduction == nil, let cue = finding.cue, passage.isByte(end, ":"),
            passage.sentence(of: end).contains(cue.lowerBound)
        else { return }
        introduction = finding
    }

    /// The likeliest of `judged` that share no content, in text order; then the cue of what follows the passage.
    func choose(_ judged: [Finding]) -> [Finding] {
        var isTaken = [Bool](repeating: false, count: passage.tokens.count)
        var chosen: [Finding] = []
        let order = judged.indices.sorted { (-judged[$0].confidence, $0) < (-judged[$1].confidence, $1) }
        for number in order {
            let finding = judged[number]
            guard !finding.content.contains(where: { $0.contains { isTaken[$0] } }) else { continue }
            for part in finding.content { for index in part { isTaken[index] = true } }
            chosen.append(finding)
        }
        chosen.sort { ($0.position, $0.cue?.lowerBound ?? 0) < ($1.position, $1.cue?.lowerBound ?? 0) }
        if let last = openEnd, !last.contains(where: { isTaken[$0] }), let end = chosen.indices.last {
            chosen[end].content.append(last)
        }
        if let introduction, !chosen.contains(where: { $0.cue?.overlaps(introduction.cue ?? 0..<0) == true }) {
            chosen.append(introduction)
        }
        return chosen
    }

    /// The sentences in marks that the passage ends with and does not close: they go on from what was said before, and
    /// the next passage goes on from them.
    private var openEnd: Range<Int>? {
        guard let stretch = passage.stretches.last, !stretch.isClosed, stretch.close == passage.tokens.count,
            stretch.open > 0, passage.isStop(stretch.open - 1),
            let first = stretch.inside.first, passage.tokens[first].isCapitalisedWord
        else { return nil }
        return stretch.tokens
    }
}
