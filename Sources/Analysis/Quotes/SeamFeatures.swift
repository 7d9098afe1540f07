/// Makes the judge's features of the seams of a finding: between its pieces, at the edges of the marks, and before the
/// marks that follow.
struct SeamFeatures {
    let passage: Passage
    let traits: [TokenTraits]
    let reading: TagReading

    /// The features of what stands between the pieces of a finding, and between it and the marks after it: whether one
    /// piece goes on from the other, or is said anew.
    func append(to features: inout [UInt32], of finding: Finding, _ marks: UInt32) {
        func add(_ template: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            features.append(FeatureHash.feature(template, a, b, c))
        }
        for (before, after) in zip(finding.content, finding.content.dropFirst()) {
            let seam = seam(before.upperBound..<max(after.lowerBound, before.upperBound), of: finding)
            let ending = word(before.upperBound - 1)
            add(1001, seam.words, seam.cue, seam.holdsCue)
            add(1002, seam.words, seam.source, seam.holdsCue)
            add(1003, seam.border, seam.cue, seam.words)
            add(1004, seam.border, ending, seam.holdsCue)
            add(1005, seam.border, word(after.lowerBound + 1), seam.words)
            add(1006, seam.cue, seam.content, seam.holdsCue)
            add(1007, seam.lead, seam.border, seam.holdsCue)
            add(1008, traits[after.lowerBound].quotation.rawValue, seam.border, seam.words)
        }
        for part in finding.content {
            let marks = passage.stretches(meeting: part)
            guard let first = marks.first, let last = marks.last else { continue }
            let lead = part.lowerBound..<max(first.open, part.lowerBound)
            let tail = min(last.end, part.upperBound)..<part.upperBound
            let inLead = FeatureSteps.length(passage.wordCount(lead.prefix(Self.reach))),
                inTail = FeatureSteps.length(passage.wordCount(tail.prefix(Self.reach)))
            let ending = word(last.inside.upperBound - 1)
            add(1010, inLead, inTail, ending)
            add(1011, inTail, ending, word(tail.lowerBound))
            add(1012, inLead, word(first.open - 1), word(first.open + 1))
            add(1013, inLead, inTail, UInt32(min(marks.count, 3)))
            add(1014, inTail, FeatureSteps.share(tail.isEmpty ? 1 : reading.share(of: .content, in: tail)), ending)
            add(1015, inLead, FeatureSteps.share(lead.isEmpty ? 1 : reading.share(of: .content, in: lead)))
        }
        let end = max(
            finding.content.last?.upperBound ?? 0, finding.cue?.upperBound ?? 0, finding.source?.upperBound ?? 0)
        let pieces = UInt32(min(finding.content.count, 3))
        guard let next = passage.stretches(meeting: end..<(end + Self.reach)).first(where: { $0.open >= end }) else {
            add(1020, pieces, marks)
            return
        }
        let seam = seam(end..<next.open, of: finding)
        add(1021, seam.words, seam.cue, pieces * 4 + marks)
        add(1022, seam.border, seam.words, pieces * 4 + marks)
        add(1023, seam.border, seam.source, seam.cue)
        add(1024, seam.lead, seam.border, pieces)
    }

    /// How far the marks that follow are looked for, in tokens.
    private static let reach = 40

    /// What stands in a seam.
    private struct Seam {
        /// How many words that are neither cue nor source of the finding.
        var words: UInt32 = 0
        /// How likely one of them is of another cue or source, or of content, in steps.
        var cue: UInt32 = 0
        var source: UInt32 = 0
        var content: UInt32 = 0
        /// Whether the cue of the finding is in it.
        var holdsCue: UInt32 = 0
        /// The first token that is neither, and the last token.
        var lead: UInt32 = 0
        var border: UInt32 = 0
    }

    private func seam(_ tokens: Range<Int>, of finding: Finding) -> Seam {
        var seam = Seam()
        var words = 0
        var cue: Float = 0, source: Float = 0, content: Float = 0
        for index in tokens.suffix(Self.reach) {
            if finding.cue?.contains(index) == true {
                seam.holdsCue = 1
                continue
            }
            if finding.source?.contains(index) == true { continue }
            if seam.lead == 0 { seam.lead = word(index) }
            guard passage.tokens[index].kind.isWord else { continue }
            words += 1
            cue = max(cue, reading.share(of: .cue, at: index))
            source = max(source, reading.share(of: .source, at: index))
            content = max(content, reading.share(of: .content, at: index))
        }
        seam.words = FeatureSteps.length(words)
        seam.cue = FeatureSteps.share(cue)
        seam.source = FeatureSteps.share(source)
        seam.content = FeatureSteps.share(content)
        seam.border = tokens.isEmpty ? 0 : word(tokens.upperBound - 1)
        return seam
    }

    private func word(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].word : 0xFFFF }
}
