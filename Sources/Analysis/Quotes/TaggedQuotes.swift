import Model

/// Finds quotes by the tagger and the linker.
package struct TaggedQuotes {
    /// The weights of both.
    let model: QuoteModel

    /// The quotes of `passage`, in text order.
    func find(in passage: Passage, _ surroundings: Surroundings) -> [Finding] {
        let features = TagFeatures(passage, surroundings, model.lexicon)
        let labels = Tagger(model: model).tag(features, count: passage.tokens.count)
        let linker = PartLinker(Self.parts(of: labels), passage, surroundings, model.lexicon)
        return link(linker, in: passage)
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

    private func link(_ linker: PartLinker, in passage: Passage) -> [Finding] {
        var byCue: [Int: Finding] = [:]
        var findings: [Finding] = []
        var continued: Finding?
        for (number, part) in linker.parts.enumerated() {
            switch part.part {
            case .source: break
            case .cue:
                let (target, probability) = linker.best(for: number, .cueToSource, model)
                var source: Range<Int>?
                if case .part(let other) = target { source = linker.parts[other].tokens }
                byCue[number] = Finding(
                    content: [], cue: part.tokens, source: source, rule: "", confidence: probability)
            case .content: break
            }
        }
        for (number, part) in linker.parts.enumerated() where part.part == .content {
            let (target, probability) = linker.best(for: number, .contentToCue, model)
            switch target {
            case .part(let cue):
                byCue[cue]?.content.append(part.tokens)
                byCue[cue]?.confidence *= probability
            case .previous:
                if continued == nil {
                    continued = Finding(content: [], continues: true, rule: "", confidence: probability)
                }
                continued?.content.append(part.tokens)
            case .none:
                let (target, probability) = linker.best(for: number, .contentToSource, model)
                var source: Range<Int>?
                if case .part(let other) = target { source = linker.parts[other].tokens }
                findings.append(Finding(content: [part.tokens], source: source, rule: "", confidence: probability))
            }
        }
        findings += byCue.values
        if let continued { findings.append(continued) }
        return findings.map { finding in
            var finding = finding
            finding.cue = finding.cue.flatMap { trim($0, in: passage) }
            finding.source = finding.source.flatMap { trim($0, in: passage) }
            finding.content = finding.content.compactMap { trim($0, in: passage) }
            finding.rule = Self.rule(of: finding, in: passage)
            return finding
        }.filter { Self.isShown($0, in: passage) }.sorted {
            ($0.position, $0.cue?.lowerBound ?? 0) < ($1.position, $1.cue?.lowerBound ?? 0)
        }
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

    /// Whether a finding is a quote to show. The model learnt opinions and plans for quotes too; words without marks
    /// count only where somebody is said to say them: by a verb of saying, or in a clause with "that" or "whether".
    private static func isShown(_ finding: Finding, in passage: Passage) -> Bool {
        guard finding.rule == report, !finding.continues else { return true }
        guard finding.source != nil, let first = finding.content.first?.first else { return false }
        let words = finding.content.reduce(0) { $0 + passage.wordCount($1) }
        guard words >= leastReported else { return false }
        if ["that", "whether"].contains(passage.keys[first]) { return true }
        return finding.cue.map { says($0, in: passage) } ?? false
    }

    /// Whether a cue is "according to", or a verb of saying with nothing before it but auxiliaries and adverbs: who
    /// compares notes does not note.
    private static func says(_ cue: Range<Int>, in passage: Passage) -> Bool {
        for index in cue {
            let key = passage.keys[index]
            if key == "according" || CueVerbs.verbClass(of: key) != nil { return true }
            guard CueHelpers.contains(key) || key.hasSuffix("ly") else { return false }
        }
        return false
    }

    /// Fewer words than this are a piece of a clause, not what somebody said.
    private static let leastReported = 3
    private static let report = "tagged-report"

    private static func rule(of finding: Finding, in passage: Passage) -> String {
        let isMarked = passage.stretches.contains { finding.overlaps($0.inside) }
        return isMarked ? "tagged-quotation" : report
    }
}
