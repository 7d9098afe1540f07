import Model

/// Tells how likely a finding is a quote with the right source: a logistic model over what the tagger was sure of and
/// the words at the seams of the finding.
package struct QuoteJudge {
    private let passage: Passage
    private let surroundings: Surroundings
    private let traits: [TokenTraits]
    private let reading: TagReading

    /// A judge of the findings of `passage`.
    init(_ passage: Passage, _ surroundings: Surroundings, _ traits: [TokenTraits], _ reading: TagReading) {
        self.passage = passage
        self.surroundings = surroundings
        self.traits = traits
        self.reading = reading
    }

    /// How likely `finding` is right, from 0 to 1.
    func probability(of finding: Finding, _ model: QuoteModel) -> Double {
        let score = Double(model.score(features(of: finding)[...])[7])
        let power = Exponential.of(-abs(score))
        return (score < 0 ? power : 1) / (1 + power)
    }

    /// How likely a finding must be to be shown: one with words in marks, one that the rules for marks find as well, one
    /// that they find in a headline, a report by a verb of saying or with "that", other reports without marks, and those
    /// of what somebody means to do. The corpus that the judge learnt from counts views, plans and votes as quotes; a line
    /// in the list of what somebody said should be something that somebody said.
    private static let leastMarked = 0.5
    private static let leastConfirmed = 0.4
    private static let leastHeadline = 0.1
    private static let leastSaid = 0.4
    private static let leastOther = 0.55
    private static let leastIntended = 0.7
    /// Fewer words than this without marks are a piece of a clause, not what somebody said.
    private static let leastWords = 3

    /// Whether a finding, its confidence judged, is a quote to show.
    func isShown(_ finding: Finding) -> Bool {
        let isConfirmed = finding.origins & 1 << UInt32(FindingPool.rules) != 0
        if isConfirmed, finding.continues || isAnnounced(finding) { return true }
        if finding.continues || finding.content.contains(where: { $0.contains { traits[$0].stretch >= 0 } }) {
            let confirmed = surroundings.isHeadline ? Self.leastHeadline : Self.leastConfirmed
            let least = isConfirmed && finding.source != nil ? confirmed : Self.leastMarked
            return finding.confidence >= least && !isHeading(finding)
        }
        guard finding.source != nil, let first = finding.content.first?.lowerBound else { return false }
        let isLong = finding.content.contains { passage.hasMoreWords(than: Self.leastWords - 1, in: $0) }
        return isLong && finding.confidence >= least(of: finding, from: first)
    }

    /// Whether a finding is a whole paragraph in marks that a colon or another quotation leads to, or that goes on in the
    /// next one.
    private func isAnnounced(_ finding: Finding) -> Bool {
        guard let part = finding.content.first, passage.isInMarks(part), !isHeading(finding) else { return false }
        return surroundings.followsColon || surroundings.followsMarks || passage.stretches.first?.isClosed == false
    }

    /// Whether a finding is a paragraph of its own of a few words in single marks, with nobody to say them: some papers
    /// set the headings inside an article so.
    private func isHeading(_ finding: Finding) -> Bool {
        guard finding.cue == nil, finding.source == nil, !finding.continues, !surroundings.followsColon,
            let stretch = passage.stretches.first
        else { return false }
        return stretch.isSingle && stretch.tokens == passage.tokens.indices
            && !passage.hasMoreWords(than: Self.longestHeading, in: stretch.inside)
    }

    /// The most words of a heading.
    private static let longestHeading = 8

    /// How likely a report without marks must be: its content opens with token `first`.
    private func least(of finding: Finding, from first: Int) -> Double {
        let says =
            finding.cue?.contains { passage.keys[$0] == "according" || CueVerbs.verbClass(of: passage.keys[$0]) != nil }
            ?? false
        if says || ["that", "whether"].contains(passage.keys[first]) { return Self.leastSaid }
        return passage.keys[first] == "to" ? Self.leastIntended : Self.leastOther
    }

    private func word(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].word : 0xFFFF }

    /// The features of a finding.
    package func features(of finding: Finding) -> [UInt32] {
        var features: [UInt32] = []
        var template: UInt32 = 800
        func add(_ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            template += 1
            features.append(FeatureHash.feature(template, a, b, c))
        }
        let words = finding.content.reduce(0) { $0 + passage.wordCount($1) }
        let inMarks = finding.content.reduce(0) { sum, part in
            sum + part.count { traits[$0].stretch >= 0 && passage.tokens[$0].kind.isWord }
        }
        let marks: UInt32 = inMarks == 0 ? 0 : 2 * inMarks < words ? 1 : inMarks < words ? 2 : 3
        let rule = FeatureHash.word(finding.rule.utf8)
        let first = finding.content.first?.lowerBound ?? -2
        let end = finding.content.last?.upperBound ?? -1
        let own = finding.content.reduce(Float(0)) { $0 + reading.share(of: .content, in: $1) * Float($1.count) }
        let tokens = finding.content.reduce(0) { $0 + $1.count }
        let contentShare = FeatureSteps.share(tokens == 0 ? 0 : own / Float(tokens))
        let opening = FeatureSteps.share(reading.start(of: .content, at: first))
        let closing = FeatureSteps.share(1 - reading.share(of: .content, at: end))
        add(marks)
        add(rule, marks)
        add(marks, FeatureSteps.length(words))
        add(UInt32(min(finding.content.count, 4)), marks)
        add(contentShare, marks)
        add(opening, marks)
        add(closing, marks)
        add(contentShare, opening, closing)
        add(word(first), marks)
        add(word(first), word(first + 1))
        add(word(first - 1), marks)
        add(word(end), marks)
        add(word(end - 1), marks)
        add(FeatureSteps.share(Float(finding.confidence)), marks)
        add(surroundings.isHeadline ? 1 : 0, marks)
        add(finding.continues ? 1 : 0, marks)
        let stretch = traits.indices.contains(first) ? Int(traits[first].stretch) : -1
        let form: UInt32 =
            stretch < 0
            ? 0 : (passage.stretches[stretch].isSingle ? 1 : 2) + (passage.stretches[stretch].isClosed ? 4 : 0)
        let isWhole: UInt32 = tokens == passage.tokens.count ? 1 : 0
        let context: UInt32 =
            isWhole + (surroundings.followsColon ? 2 : 0) + (surroundings.followsOpen ? 4 : 0)
            + (finding.cue == nil ? 8 : 0) + (finding.source == nil ? 16 : 0)
        add(finding.origins, marks)
        add(finding.origins, contentShare, context)
        let whole = finding.content.first.map { reading.share(of: .content, at: $0.lowerBound - 1) } ?? 0
        let least = finding.content.reduce(Float(1)) { least, part in
            part.reduce(least) { min($0, reading.share(of: .content, at: $1)) }
        }
        add(FeatureSteps.share(whole), closing, marks)
        add(FeatureSteps.share(least), contentShare, marks)
        add(FeatureSteps.share(least), finding.origins)
        add(form, context, FeatureSteps.length(words))
        add(context, marks)
        add(traits.indices.contains(end - 1) ? traits[end - 1].shape : 0, form, context)
        add(surroundings.depth, marks, context)
        SeamFeatures(passage: passage, traits: traits, reading: reading).append(to: &features, of: finding, marks)
        guard let cue = finding.cue else {
            template += 40
            add(marks, finding.source == nil ? 0 : 1)
            add(marks, FeatureSteps.length(words), surroundings.followsColon || surroundings.followsOpen ? 1 : 0)
            appendSource(&features, finding, marks, 900)
            return features
        }
        let head = cue.max { traits[$0].cueStep < traits[$1].cueStep } ?? cue.lowerBound
        let cueShare = FeatureSteps.share(reading.share(of: .cue, in: cue))
        let verb = cue.lazy.compactMap { CueVerbs.verbClass(of: passage.keys[$0]) }.first
        let says: UInt32 = verb == nil ? 0 : 1
        let order: UInt32 = (cue.lowerBound < first ? 1 : 0) + (end <= cue.lowerBound ? 2 : 0)
        let gap = max(first - cue.upperBound, cue.lowerBound - end, 0)
        add(cueShare, marks)
        add(cueShare, contentShare, marks)
        add(finding.origins, cueShare, says * 4 + marks)
        add(traits[head].cueStep, marks)
        add(traits[head].cueStep, cueShare, contentShare)
        add(word(head), marks)
        add(word(head), word(first))
        add(word(cue.lowerBound), marks)
        add(word(cue.upperBound - 1), marks)
        add(word(cue.upperBound), order)
        add(word(cue.lowerBound - 1), order)
        add(UInt32(min(cue.count, 6)), says, marks)
        add(says, marks, order)
        add(FeatureSteps.length(gap), order, marks)
        add(contentShare, order, says)
        add(traits[head].suffix2, traits[head].cueStep)
        add(traits[head].suffix3, marks)
        add(traits[head].cluster, marks)
        add(traits[head].cluster, traits[max(first, 0)].cluster)
        appendSource(&features, finding, marks, 950)
        return features
    }

    private func appendSource(_ features: inout [UInt32], _ finding: Finding, _ marks: UInt32, _ base: UInt32) {
        var template = base
        func add(_ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            template += 1
            features.append(FeatureHash.feature(template, a, b, c))
        }
        guard let source = finding.source else {
            add(marks, finding.cue == nil ? 0 : 1)
            if let cue = finding.cue { add(traits[cue.lowerBound].suffix3, word(cue.lowerBound - 1)) }
            return
        }
        template += 10
        let share = FeatureSteps.share(reading.share(of: .source, in: source))
        let anchor = finding.cue?.lowerBound ?? finding.content.first?.lowerBound ?? 0
        let side: UInt32 = source.lowerBound < anchor ? 1 : 0
        let gap = max(anchor - source.upperBound, source.lowerBound - (finding.cue?.upperBound ?? anchor), 0)
        add(share, marks)
        add(share, side, FeatureSteps.length(gap))
        add(finding.origins, share)
        add(
            FeatureSteps.share(reading.share(of: .source, at: source.upperBound)),
            FeatureSteps.share(reading.start(of: .source, at: source.lowerBound)))
        add(FeatureSteps.share(reading.share(of: .content, in: source)), share)
        add(word(source.lowerBound), side)
        add(word(source.upperBound - 1), side)
        add(word(source.upperBound), side)
        add(word(source.lowerBound - 1), side)
        add(UInt32(min(source.count, 9)), side)
        add(traits[source.lowerBound].shape, marks)
        add(FeatureSteps.length(gap), side, marks)
    }
}

extension Token.Kind {
    /// Whether it counts as a word of a quote.
    var isWord: Bool { self == .word || self == .number }
}
