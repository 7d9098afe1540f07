import Model

/// A quote in the making: token numbers of one passage.
struct Finding: Hashable {
    /// What was said, in text order.
    var content: [Range<Int>]
    /// The words that report it.
    var cue: Range<Int>?
    /// The words that name who said it.
    var source: Range<Int>?
    /// The name of the rule that found it.
    var rule: String
    /// How sure the attribution is, 0 to 1.
    var confidence: Double

    /// The quote of this finding in `passage`.
    func quote(in passage: Passage) -> Quote? {
        let content = content.filter { !$0.isEmpty }
        guard !content.isEmpty else { return nil }
        let words = content.reduce(0) { $0 + passage.wordCount($1) }
        guard words > 0 else { return nil }
        var marked = 0
        for stretch in passage.stretches {
            for part in content { marked += passage.wordCount(stretch.inside.clamped(to: part)) }
        }
        let kind: Quote.Kind = marked == 0 ? .indirect : marked == words ? .direct : .mixed
        let cueVerb = cue?.lazy.compactMap { CueVerbs.verbClass(of: passage.keys[$0]) }.first
        return Quote(
            kind: kind, content: content.map(passage.span), cue: cue.map(passage.span),
            source: source.map(passage.span),
            verbClass: cue == nil ? nil : cueVerb ?? .neutral, confidence: confidence, rule: rule,
            isDirect: 2 * marked >= words)
    }
}
