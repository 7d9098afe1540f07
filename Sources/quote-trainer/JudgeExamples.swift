import Analysis

/// What the judge learns from: findings of models that have not seen the article, right or wrong.
struct JudgeExamples {
    /// A finding: its features, and whether it is a quote with the right source.
    struct Verdict {
        var features: [UInt32]
        let isRight: Bool
    }

    /// The verdicts, in text order.
    private(set) var verdicts: [Verdict] = []

    /// Adds the findings of a model in `examples`.
    mutating func add(_ examples: [Example], _ model: QuoteModel) {
        let finder = PassageQuotes(model: model)
        for example in examples {
            let (pool, judge) = finder.candidates(in: example.passage, example.surroundings)
            for finding in pool.findings {
                verdicts.append(Verdict(features: judge.features(of: finding), isRight: example.hasQuote(finding)))
            }
        }
    }
}

extension Example {
    /// Whether half of the words of a finding and of an annotated quote are shared, and their sources meet.
    func hasQuote(_ finding: Finding) -> Bool {
        var shared: [Int: Int] = [:]
        var size = 0
        for part in finding.content {
            for index in part where passage.tokens[index].kind == .word || passage.tokens[index].kind == .number {
                size += 1
                guard labels[index].part == .content else { continue }
                for quote in quotesOf[index] { shared[quote, default: 0] += 1 }
            }
        }
        guard let (quote, hits) = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return false }
        var whole = 0
        var hasSource = false
        var meets = false
        for index in labels.indices where quotesOf[index].contains(quote) {
            switch labels[index].part {
            case .content:
                if passage.tokens[index].kind == .word || passage.tokens[index].kind == .number { whole += 1 }
            case .source:
                hasSource = true
                if finding.source?.contains(index) == true { meets = true }
            case .cue, nil: break
            }
        }
        return 5 * hits >= 3 * (whole + size - hits) && (hasSource ? meets : finding.source == nil)
    }
}
