/// Labels the tokens of a passage: a linear-chain conditional random field, decoded by Viterbi's algorithm, with the
/// probability of every label of every token.
package struct Tagger {
    private let model: QuoteModel
    /// Scores and factors of the labels after a label, at each class of junction.
    private let scores: [SIMD8<Float>]
    private let factors: [SIMD8<Float>]

    /// A tagger with a model.
    package init(model: QuoteModel) {
        self.model = model
        var rows: [SIMD8<Float>] = []
        var top: Float = 0
        for junction in 0..<TagFeatures.junctionCount {
            for previous in TagLabel.allCases {
                var row = SIMD8<Float>(repeating: -.infinity)
                for label in TagLabel.allCases where label.follows(previous) {
                    let score = model.junction(junction, Int(previous.rawValue), Int(label.rawValue))
                    row[Int(label.rawValue)] = score
                    top = max(top, score)
                }
                rows.append(row)
            }
        }
        scores = rows
        factors = rows.map { Exponential.of($0 - top) }
    }

    /// How much each reading holds against labelling nothing: the bolder, the more is found and the less of it is right.
    private static let boldness: [Float] = [0, 0.7, 1.5]

    /// What the tagger makes of a passage.
    package func read(_ features: TagFeatures, count: Int) -> TagReading {
        guard count > 0 else { return TagReading(labelings: [], marginals: []) }
        var states: [SIMD8<Float>] = []
        states.reserveCapacity(count)
        var junctions: [Int] = []
        junctions.reserveCapacity(count)
        var buffer: [UInt32] = []
        for index in 0..<count {
            buffer.removeAll(keepingCapacity: true)
            features.append(to: &buffer, at: index)
            var state = model.score(buffer[...])
            state[TagLabel.count] = -.infinity
            states.append(state)
            junctions.append(features.junction(at: index) * TagLabel.count)
        }
        var labelings: [[TagLabel]] = []
        for boldness in Self.boldness {
            let labels = best(states, junctions, boldness: boldness)
            if labelings.last != labels { labelings.append(labels) }
        }
        return TagReading(labelings: labelings, marginals: marginals(states, junctions))
    }

    /// The labels that a passage can open with.
    private static let openers: SIMDMask<SIMD8<Int32>> = {
        var openers = SIMDMask<SIMD8<Int32>>(repeating: false)
        for label in TagLabel.allCases { openers[Int(label.rawValue)] = label.follows(nil) }
        return openers
    }()

    private func best(_ states: [SIMD8<Float>], _ junctions: [Int], boldness: Float) -> [TagLabel] {
        var bold = SIMD8<Float>()
        bold[Int(TagLabel.outside.rawValue)] = -boldness
        var best = SIMD8<Float>(repeating: -.infinity)
        var back: [SIMD8<UInt8>] = []
        back.reserveCapacity(states.count)
        for (index, state) in states.enumerated() {
            var from = SIMD8<Int32>()
            if index == 0 {
                best = SIMD8<Float>(repeating: -.infinity).replacing(with: state + bold, where: Self.openers)
            } else {
                var next = SIMD8<Float>(repeating: -.infinity)
                for previous in 0..<TagLabel.count {
                    let candidate = scores[junctions[index] + previous] + best[previous]
                    let isBetter = candidate .> next
                    next.replace(with: candidate, where: isBetter)
                    from.replace(with: Int32(previous), where: isBetter)
                }
                best = next + state + bold
            }
            back.append(SIMD8<UInt8>(truncatingIfNeeded: from))
        }
        var label = (0..<TagLabel.count).max { best[$0] < best[$1] } ?? 0
        var labels = [TagLabel](repeating: .outside, count: states.count)
        for index in stride(from: states.count - 1, through: 0, by: -1) {
            labels[index] = TagLabel(rawValue: UInt8(label)) ?? .outside
            label = Int(back[index][label])
        }
        return labels
    }

    private func marginals(_ states: [SIMD8<Float>], _ junctions: [Int]) -> [SIMD8<Float>] {
        let emissions = states.map { Exponential.of($0 - $0.max()) }
        var forward: [SIMD8<Float>] = []
        forward.reserveCapacity(states.count)
        for (index, emission) in emissions.enumerated() {
            var next = SIMD8<Float>()
            if index == 0 {
                next.replace(with: emission, where: Self.openers)
            } else {
                for previous in 0..<TagLabel.count {
                    next += factors[junctions[index] + previous] * forward[index - 1][previous]
                }
                next *= emission
            }
            forward.append(Self.share(next))
        }
        var backward = SIMD8<Float>(repeating: 1)
        for index in stride(from: states.count - 1, through: 0, by: -1) {
            forward[index] = Self.share(forward[index] * backward)
            let weighted = emissions[index] * backward
            var next = SIMD8<Float>()
            for previous in 0..<TagLabel.count {
                next[previous] = (factors[junctions[index] + previous] * weighted).sum()
            }
            backward = Self.share(next)
        }
        return forward
    }

    /// The numbers as shares of their sum.
    private static func share(_ numbers: SIMD8<Float>) -> SIMD8<Float> { numbers / max(numbers.sum(), 1e-30) }
}
