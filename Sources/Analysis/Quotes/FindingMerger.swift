/// Merges what the tagger and the rules found in a passage: the tagger's word first, the rules' where it is silent.
struct FindingMerger {
    /// The passage both read.
    let passage: Passage

    /// The findings of both, in text order; those without content only at the passage's end.
    func merge(_ tagged: [Finding], _ ruled: [Finding]) -> [Finding] {
        var findings: [Finding] = []
        for finding in tagged {
            if finding.content.isEmpty {
                let end = passage.tokens.count - 1
                guard let cue = finding.cue, passage.isByte(end, ":"),
                    passage.sentence(of: end).contains(cue.lowerBound)
                else { continue }
            }
            findings.append(finding)
        }
        for rule in ruled {
            let size = rule.content.reduce(0) { $0 + passage.wordCount($1) }
            var covered = 0
            var best: Int?
            for (number, finding) in findings.enumerated() {
                let shared = rule.content.reduce(0) { sum, part in
                    sum + finding.content.reduce(0) { $0 + passage.wordCount($1.clamped(to: part)) }
                }
                covered += shared
                if 2 * shared > size { best = number }
            }
            if let best {
                if findings[best].source == nil, findings[best].cue == nil, rule.source != nil,
                    !findings[best].continues
                {
                    findings[best].source = rule.source
                    findings[best].cue = rule.cue
                    findings[best].rule = rule.rule
                    findings[best].confidence = rule.confidence
                }
            } else if 2 * covered < size {
                findings.append(rule)
            }
        }
        return findings.sorted { $0.position < $1.position }
    }
}
