/// Labels the tokens of a passage: a linear-chain conditional random field, decoded by Viterbi's algorithm.
struct Tagger {
    /// The weights.
    let model: QuoteModel

    /// The best sequence of labels.
    func tag(_ features: TagFeatures, count: Int) -> [TagLabel] {
        guard count > 0 else { return [] }
        var best = SIMD8<Float>(repeating: -.infinity)
        var back: [SIMD8<UInt8>] = []
        back.reserveCapacity(count)
        var buffer: [UInt32] = []
        for index in 0..<count {
            buffer.removeAll(keepingCapacity: true)
            features.append(to: &buffer, at: index)
            let state = model.score(buffer[...])
            var next = SIMD8<Float>(repeating: -.infinity)
            var from = SIMD8<UInt8>()
            let junction = features.junction(at: index)
            for label in TagLabel.allCases {
                let column = Int(label.rawValue)
                if index == 0 {
                    if label.follows(nil) { next[column] = state[column] }
                    continue
                }
                for previous in TagLabel.allCases where label.follows(previous) {
                    let row = Int(previous.rawValue)
                    let score = best[row] + model.junction(junction, row, column)
                    if score > next[column] {
                        next[column] = score
                        from[column] = previous.rawValue
                    }
                }
                next[column] += state[column]
            }
            back.append(from)
            best = next
        }
        var label = (0..<UInt8(TagLabel.count)).max { best[Int($0)] < best[Int($1)] } ?? 0
        var labels = [TagLabel](repeating: .outside, count: count)
        for index in stride(from: count - 1, through: 0, by: -1) {
            labels[index] = TagLabel(rawValue: label) ?? .outside
            label = back[index][Int(label)]
        }
        return labels
    }
}
