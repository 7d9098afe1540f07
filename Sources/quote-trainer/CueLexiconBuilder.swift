import Analysis

/// Learns the lexicon: the words known in lower case, and how often each is part of a cue.
struct CueLexiconBuilder {
    /// The classes of words, many and few.
    let clusters: [UInt32: UInt8]
    let sorts: [UInt32: UInt8]

    /// A word is known that stands in lower case this often.
    private static let least = 3
    /// How many unseen occurrences outside any cue are added to each word's count.
    private static let smoothing = 2.0

    /// The entries by hash of the key.
    func build(_ examples: [Example]) -> [UInt32: CueLexicon.Entry] {
        var lower: [UInt32: Int] = [:], all: [UInt32: Int] = [:], cues: [UInt32: Int] = [:]
        for example in examples {
            var marked = [Bool](repeating: false, count: example.labels.count)
            for stretch in example.passage.stretches { for index in stretch.tokens { marked[index] = true } }
            for (index, token) in example.passage.tokens.enumerated() where token.kind == .word {
                let hash = FeatureHash.word(example.passage.keys[index].utf8)
                if !token.shape.contains(.capitalised) { lower[hash, default: 0] += 1 }
                guard !marked[index] else { continue }
                all[hash, default: 0] += 1
                if example.labels[index].part == .cue { cues[hash, default: 0] += 1 }
            }
        }
        var entries: [UInt32: CueLexicon.Entry] = [:]
        for (hash, count) in lower where count >= Self.least {
            let share = Double(cues[hash] ?? 0) / (Double(all[hash] ?? 0) + Self.smoothing)
            let step = CueLexicon.steps.count { share >= $0 }
            entries[hash] = CueLexicon.Entry(cueStep: UInt8(step), cluster: clusters[hash] ?? 0, sort: sorts[hash] ?? 0)
        }
        return entries
    }
}
