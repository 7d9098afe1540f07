import Model

/// All that may be a quote in a passage, once each, and the choice among what overlaps.
package struct FindingPool {
    private let passage: Passage
    private let reading: TagReading
    /// The candidates, in the order they were proposed.
    package private(set) var findings: [Finding] = []
    /// The last cue of the passage, if it ends with a colon: its words may follow in the next one.
    private var introduction: Finding?
    private var seen: [Key: Int] = [:]

    /// The fewest words in marks that stand for a quote without the words around them.
    private static let leastMarked = 4

    /// The ways that candidates are proposed in, beside the tagger's readings: the rules, and what is made of others.
    static let rules = 8, marked = 9, nearest = 10, widened = 11, source = 4

    /// What makes two candidates the same.
    private struct Key: Hashable {
        let content: [Range<Int>]
        let cue: Range<Int>?
        let source: Range<Int>?
        let continues: Bool
    }

    /// An empty pool for `passage`.
    init(passage: Passage, reading: TagReading) {
        self.passage = passage
        self.reading = reading
    }

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
            for wider in widened(finding) { insert(wider, Self.widened) }
            if marked != finding.content { insert(finding.with(content: marked), Self.marked) }
            if marked.count > 1, let nearest = marked.min(by: { finding.distance(to: $0) < finding.distance(to: $1) }) {
                insert(finding.with(content: [nearest]), Self.nearest)
            }
        }
    }

    /// How likely the words outside the marks must be, on average, to be told with those inside, and how many they may be.
    private static let leastShare: Float = 0.15
    private static let longest = 60

    /// The finding with the words of its sentence before its first marks, and with those after its last.
    private func widened(_ finding: Finding) -> [Finding] {
        guard let first = finding.content.first, let last = finding.content.last else { return [] }
        func isFree(_ tokens: Range<Int>) -> Bool {
            !tokens.isEmpty && tokens.count <= Self.longest && finding.cue?.overlaps(tokens) != true
                && finding.source?.overlaps(tokens) != true
                && !passage.stretches(meeting: tokens).contains { $0.tokens.overlaps(tokens) }
                && reading.share(of: .content, in: tokens) >= Self.leastShare
        }
        var wider: [Finding] = []
        let lead = passage.sentence(of: first.lowerBound).lowerBound..<first.lowerBound
        if isFree(lead) {
            wider.append(finding.with(content: [lead.lowerBound..<first.upperBound] + finding.content.dropFirst()))
        }
        var end = passage.sentence(of: last.upperBound - 1).upperBound
        while end > last.upperBound, passage.isStop(end - 1) { end -= 1 }
        let tail = last.upperBound..<max(end, last.upperBound)
        if isFree(tail) {
            wider.append(finding.with(content: finding.content.dropLast() + [last.lowerBound..<tail.upperBound]))
        }
        return wider
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
        guard introduction?.source == nil, introduction == nil || finding.source != nil, let cue = finding.cue,
            passage.isByte(end, ":"),
            passage.sentence(of: end).contains(cue.lowerBound)
        else { return }
        introduction = finding
    }

    /// The likeliest of `judged` that share no content, in text order; then the cue of what follows the passage.
    func choose(_ judged: [Finding]) -> [Finding] {
        var chosen = FindingChooser(count: passage.tokens.count).choose(judged)
        var isTaken = [Bool](repeating: false, count: passage.tokens.count)
        for finding in chosen { for part in finding.content { for index in part { isTaken[index] = true } } }
        chosen.sort { ($0.position, $0.cue?.lowerBound ?? 0) < ($1.position, $1.cue?.lowerBound ?? 0) }
        if let last = openEnd, !last.contains(where: { isTaken[$0] }), let end = chosen.indices.last {
            chosen[end].content.append(last)
        }
        if let introduction, !chosen.contains(where: { $0.cue?.overlaps(introduction.cue ?? 0..<0) == true }) {
            chosen.append(introduction)
        }
        return chosen
    }

    /// The findings without words in marks that have a speaker of their own right behind them ("…," asked Lee): what
    /// somebody else says is not joined to them.
    var ownFindings: [Finding] {
        // For each token the finding of such words, if it is in any.
        var owners = [Int](repeating: -1, count: passage.tokens.count)
        for (number, finding) in findings.enumerated() where isAttributedBehind(finding) {
            for index in finding.content.joined() { owners[index] = number }
        }
        return findings.map { finding in
            guard finding.content.count > 1 else { return finding }
            let own = finding.content.filter { part in
                part.allSatisfy { index in
                    owners[index] < 0 || findings[owners[index]].cue?.overlaps(finding.cue ?? 0..<0) == true
                }
            }
            return own.isEmpty ? finding : finding.with(content: own)
        }
    }

    /// Whether the rules found it, and its cue and source follow its marks at once.
    private func isAttributedBehind(_ finding: Finding) -> Bool {
        guard finding.origins & 1 << UInt32(Self.rules) != 0, finding.content.count == 1,
            let content = finding.content.first, let cue = finding.cue, let source = finding.source
        else { return false }
        return content.upperBound...(content.upperBound + 1) ~= min(cue.lowerBound, source.lowerBound)
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
