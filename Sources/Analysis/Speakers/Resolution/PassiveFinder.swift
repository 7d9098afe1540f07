import Model

/// Tells cues whose subject is spoken to or of, and says nothing: "was told", "have been accused of".
struct PassiveFinder {
    /// The prose.
    let prose: Prose

    /// Whether the source of a quote stands before such a cue.
    func isSpokenTo(_ quote: Quote) -> Bool {
        guard let source = quote.source, let cue = quote.cue, source.end <= cue.start else { return false }
        let words = prose.words(in: cue)
        guard let first = words.first else { return false }
        for index in first..<min(words.upperBound + 1, prose.words.count) where Self.verbs.contains(prose.key(index)) {
            var before = index - 1
            while before > first - 3, before >= 0, prose.key(before).hasSuffix("ly") || prose.key(before) == "also" {
                before -= 1
            }
            guard before >= 0, Self.auxiliaries.contains(prose.key(before)) else { continue }
            // "was quoted as saying", "was heard to say"
            let after = index + 1
            return !(after < prose.words.count && prose.key(after) == "as")
        }
        return false
    }

    private static let auxiliaries: Set<String> = ["are", "be", "been", "being", "is", "was", "were"]

    /// Participles whose subject is not the one who speaks. Written for this project.
    private static let verbs: Set<String> = [
        "accused", "advised", "alleged", "asked", "assured", "believed", "blamed", "charged", "criticised",
        "criticized", "expected", "informed", "instructed", "ordered", "questioned", "quizzed", "reminded", "reported",
        "said", "supposed", "thought", "told", "urged", "warned",
    ]
}
