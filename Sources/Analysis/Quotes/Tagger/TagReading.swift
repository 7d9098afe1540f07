/// What the tagger makes of the tokens of a passage.
package struct TagReading: Sendable {
    /// The best sequences of labels, from the most careful to the boldest, each once.
    package let labelings: [[TagLabel]]
    /// How likely each label is, for each token; the eighth number is nothing.
    package let marginals: [SIMD8<Float>]

    /// How likely it is, on average, that some tokens are a part.
    func share(of part: QuotePart, in tokens: Range<Int>) -> Float {
        guard !tokens.isEmpty else { return 0 }
        return tokens.reduce(0) { $0 + share(of: part, at: $1) } / Float(tokens.count)
    }

    /// How likely token `index` is part of such a part; 0 beyond the passage.
    func share(of part: QuotePart, at index: Int) -> Float {
        guard marginals.indices.contains(index) else { return 0 }
        return marginals[index][Int(part.start.rawValue)] + marginals[index][Int(part.inside.rawValue)]
    }

    /// How likely token `index` opens such a part; 0 beyond the passage.
    func start(of part: QuotePart, at index: Int) -> Float {
        marginals.indices.contains(index) ? marginals[index][Int(part.start.rawValue)] : 0
    }
}
