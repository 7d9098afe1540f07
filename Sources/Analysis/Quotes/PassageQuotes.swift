import Model

/// Finds the quotes of a passage: the tagger and the rules propose, the judge chooses.
package struct PassageQuotes {
    private let model: QuoteModel
    private let tagger: Tagger

    /// A finder with a model.
    package init(model: QuoteModel) {
        self.model = model
        tagger = Tagger(model: model)
    }

    /// The parts of quotes that the tagger proposes, in text order, once for each of its readings.
    package func parts(in passage: Passage, _ surroundings: Surroundings) -> [[PartLinker.Part]] {
        let features = TagFeatures(passage, surroundings, model.lexicon)
        return tagger.read(features, count: passage.tokens.count).labelings.map(TaggedQuotes.parts)
    }

    /// What may be a quote, whose contents may overlap, and who can tell how likely each one is.
    package func candidates(in passage: Passage, _ surroundings: Surroundings) -> (FindingPool, QuoteJudge) {
        let features = TagFeatures(passage, surroundings, model.lexicon)
        let reading = tagger.read(features, count: passage.tokens.count)
        let tagged = TaggedQuotes(model: model)
        var pool = FindingPool(passage: passage, reading: reading)
        for (number, labels) in reading.labelings.enumerated() {
            let (findings, others) = tagged.find(in: passage, surroundings, features.traits, labels)
            pool.add(findings, number)
            pool.add(others, FindingPool.source + number)
        }
        pool.add(QuotationRules(passage).find(), FindingPool.rules)
        return (pool, QuoteJudge(passage, surroundings, features.traits, reading))
    }

    /// The quotes, in text order; those without content only at the passage's end.
    func find(in passage: Passage, _ surroundings: Surroundings) -> [Finding] {
        let (pool, judge) = candidates(in: passage, surroundings)
        let judged = pool.ownFindings.map { finding in
            var finding = finding
            finding.confidence = judge.probability(of: finding, model)
            return finding
        }
        return pool.choose(judged.filter(judge.isShown)).map { split($0, in: passage) }
    }

    /// A finding whose cue holds its source ("said Lee"), or whose source its cue, with the two told apart.
    private func split(_ finding: Finding, in passage: Passage) -> Finding {
        if finding.cue == nil, let source = finding.source, source.count > 1,
            CueVerbs.verbClass(of: passage.keys[source.lowerBound]) != nil
        {
            var finding = finding
            finding.cue = source.prefix(1)
            finding.source = source.dropFirst()
            return finding
        }
        guard finding.source == nil, let cue = finding.cue,
            let verb = cue.first(where: { CueVerbs.verbClass(of: passage.keys[$0]) != nil })
        else { return finding }
        let after = (verb + 1)..<cue.upperBound, before = cue.lowerBound..<verb
        for rest in [after, before]
        where !rest.isEmpty && rest.count + 1 == cue.count && rest.allSatisfy({ passage.tokens[$0].isCapitalisedWord })
        {
            var finding = finding
            finding.cue = verb..<(verb + 1)
            finding.source = rest
            return finding
        }
        return finding
    }
}
