import Model

/// Makes quotes of what the tagger reads, by the linker.
package struct TaggedQuotes {
    /// The weights of the linker.
    let model: QuoteModel

    /// The quotes of `passage`, and the same with the next likely source.
    func find(in passage: Passage, _ surroundings: Surroundings, _ traits: [TokenTraits], _ labels: [TagLabel])
        -> (findings: [Finding], others: [Finding])
    {
        link(PartLinker(Self.parts(of: labels), passage, surroundings, traits), in: passage)
    }

    /// The stretches of equal parts.
    package static func parts(of labels: [TagLabel]) -> [PartLinker.Part] {
        var parts: [PartLinker.Part] = []
        var index = 0
        while index < labels.count {
            guard let part = labels[index].part else {
                index += 1
                continue
            }
            var end = index + 1
            while end < labels.count, labels[end].part == part, !labels[end].isStart { end += 1 }
            parts.append(PartLinker.Part(part, index..<end))
            index = end
        }
        return parts
    }

    private func link(_ linker: PartLinker, in passage: Passage) -> (findings: [Finding], others: [Finding]) {
        var byCue: [Int: Finding] = [:]
        var nextSources: [Range<Int>: Range<Int>] = [:]
        let reader = SourceReader(passage: passage)
        var findings: [Finding] = []
        var continued: Finding?
        for (number, part) in linker.parts.enumerated() where part.part == .cue {
            let ranked = linker.ranked(for: number, .cueToSource, model)
            let (source, probability) = tokens(of: ranked.first, linker)
            if ranked.count > 1, ranked[1].probability > Self.leastLink {
                nextSources[part.tokens] = tokens(of: ranked[1], linker).source
            }
            if source == nil, nextSources[part.tokens] == nil {
                let start = passage.sentence(of: part.tokens.lowerBound).lowerBound
                nextSources[part.tokens] = reader.source(before: part.tokens.lowerBound, from: start)
            }
            byCue[number] = Finding(content: [], cue: part.tokens, source: source, rule: "", confidence: probability)
        }
        var unlinked: [(number: Int, ranked: [(target: PartLinker.Target, probability: Double)])] = []
        for (number, part) in linker.parts.enumerated() where part.part == .content {
            let ranked = linker.ranked(for: number, .contentToCue, model)
            guard let (target, probability) = ranked.first else { continue }
            switch target {
            case .part(let cue):
                byCue[cue]?.content.append(part.tokens)
                byCue[cue]?.confidence *= probability
            case .previous:
                if continued == nil {
                    continued = Finding(content: [], continues: true, rule: "", confidence: probability)
                }
                continued?.content.append(part.tokens)
            case .none: unlinked.append((number, ranked))
            }
        }
        for (number, ranked) in unlinked {
            // What seems to be nobody's words may still be those of a cue that has none.
            let empty = ranked.first { target, probability in
                guard case .part(let cue) = target else { return false }
                return byCue[cue]?.content.isEmpty == true && probability > Self.leastLink
            }
            let part = linker.parts[number].tokens
            if let (target, probability) = empty, case .part(let cue) = target {
                byCue[cue]?.content.append(part)
                byCue[cue]?.confidence *= probability
            } else {
                let (source, probability) = tokens(
                    of: linker.ranked(for: number, .contentToSource, model).first, linker)
                findings.append(Finding(content: [part], source: source, rule: "", confidence: probability))
            }
        }
        findings += byCue.values
        if let continued { findings.append(continued) }
        findings = findings.map { finding in
            var finding = finding
            finding.content = finding.content.compactMap { trim($0, in: passage) }
            finding.rule = Self.rule(of: finding, in: passage)
            return finding
        }.sorted { ($0.position, $0.cue?.lowerBound ?? 0) < ($1.position, $1.cue?.lowerBound ?? 0) }
        let others = findings.compactMap { finding -> Finding? in
            guard let cue = finding.cue, let source = nextSources[cue], source != finding.source
            else { return nil }
            var other = finding
            other.source = source
            return trimmed(other, in: passage)
        }
        return (findings.map { trimmed($0, in: passage) }, others)
    }

    private func trimmed(_ finding: Finding, in passage: Passage) -> Finding {
        var finding = finding
        finding.cue = finding.cue.flatMap { trim($0, in: passage) }
        finding.source = finding.source.flatMap { trim($0, in: passage) }
        return finding
    }

    /// The source that a target is, and how likely it is.
    private func tokens(of target: (target: PartLinker.Target, probability: Double)?, _ linker: PartLinker)
        -> (source: Range<Int>?, probability: Double)
    {
        guard let (target, probability) = target else { return (nil, 1) }
        guard case .part(let source) = target else { return (nil, probability) }
        return (linker.parts[source].tokens, probability)
    }

    /// The tokens without the commas, colons and dashes around them; nothing where there is no word.
    private func trim(_ tokens: Range<Int>, in passage: Passage) -> Range<Int>? {
        var first = tokens.lowerBound
        var last = tokens.upperBound - 1
        while first <= last, isSeparator(first, in: passage) { first += 1 }
        while last >= first, isSeparator(last, in: passage) { last -= 1 }
        guard first <= last, passage.wordCount(first..<(last + 1)) > 0 else { return nil }
        return first..<(last + 1)
    }

    private func isSeparator(_ index: Int, in passage: Passage) -> Bool {
        passage.isByte(index, ",") || passage.isByte(index, ":") || passage.isByte(index, ";") || passage.isDash(index)
    }

    /// How likely a link must be for a cue that would else have no content.
    private static let leastLink = 0.05
    private static let report = "tagged-report"

    private static func rule(of finding: Finding, in passage: Passage) -> String {
        let isMarked = finding.content.contains { part in
            passage.stretches(meeting: part).contains { $0.inside.overlaps(part) }
        }
        return isMarked ? "tagged-quotation" : report
    }
}
