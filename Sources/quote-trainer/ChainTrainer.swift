import Analysis
import Foundation

/// Trains the weights of the tagger: stochastic gradient on the likelihood of the label sequences.
struct ChainTrainer {
    /// A sequence: row numbers of the features of all its tokens, one after the other.
    struct Sequence {
        var rows: [UInt32]
        /// Where each token's rows start; one more than there are tokens.
        var starts: [Int32]
        var junctions: [UInt8]
        var labels: [UInt8]
    }

    /// The weights of features and of junctions.
    var weights: Weights
    var junctions: [Float]
    private var junctionSquares: [Float]
    private let labels = TagLabel.count
    private let allowed: [Float]
    private let rate: Float = 0.05

    /// A trainer of `count` features.
    init(count: Int, rate: Float, penalty: Float) {
        weights = Weights(count: count, rate: rate, penalty: penalty)
        junctions = Array(repeating: 0, count: TagFeatures.junctionCount * TagLabel.count * TagLabel.count)
        junctionSquares = Array(repeating: 1, count: junctions.count)
        allowed = TagLabel.allCases.flatMap { previous in TagLabel.allCases.map { $0.follows(previous) ? 1 : 0 } }
    }

    /// One pass over the sequences in an order of its own.
    mutating func pass(_ sequences: [Sequence], seed: UInt64) -> Double {
        var shuffler = Shuffler(seed: seed)
        var loss = 0.0
        for index in Array(sequences.indices).shuffled(using: &shuffler) { loss += step(sequences[index]) }
        return loss
    }

    private mutating func step(_ sequence: Sequence) -> Double {
        let count = sequence.labels.count
        guard count > 0 else { return 0 }
        // State scores, each scaled by its token's largest.
        var states = [SIMD8<Float>](repeating: SIMD8(), count: count)
        var loss = 0.0
        for t in 0..<count {
            var sum = SIMD8<Float>()
            for k in Int(sequence.starts[t])..<Int(sequence.starts[t + 1]) {
                sum += weights.values[Int(sequence.rows[k])]
            }
            sum[7] = -1e9
            let top = sum.max()
            loss += Double(top - sum[Int(sequence.labels[t])])
            var scaled = SIMD8<Float>()
            for y in 0..<labels { scaled[y] = expf(sum[y] - top) }
            states[t] = scaled
        }
        let size = labels * labels
        var used = [Int: [SIMD8<Float>]]()
        func rows(_ junction: UInt8) -> [SIMD8<Float>] {
            if let rows = used[Int(junction)] { return rows }
            let base = Int(junction) * size
            let rows = (0..<labels).map { previous in
                var row = SIMD8<Float>()
                for y in 0..<labels {
                    row[y] = allowed[previous * labels + y] * expf(junctions[base + previous * labels + y])
                }
                return row
            }
            used[Int(junction)] = rows
            return rows
        }
        var forward = [SIMD8<Float>](repeating: SIMD8(), count: count)
        for t in 0..<count {
            var next = SIMD8<Float>()
            if t == 0 {
                next = states[0]
                for y in TagLabel.allCases where !y.follows(nil) { next[Int(y.rawValue)] = 0 }
            } else {
                let rows = rows(sequence.junctions[t])
                for p in 0..<labels { next += forward[t - 1][p] * rows[p] }
                next *= states[t]
                loss -= Double(
                    junctions[
                        Int(sequence.junctions[t]) * size + Int(sequence.labels[t - 1]) * labels
                            + Int(sequence.labels[t])])
            }
            let sum = max(next.sum(), 1e-30)
            loss += Double(logf(sum))
            forward[t] = next / sum
        }
        var backward = SIMD8<Float>(repeating: 1)
        backward[7] = 0
        for t in stride(from: count - 1, through: 0, by: -1) {
            var marginal = forward[t] * backward
            marginal /= max(marginal.sum(), 1e-30)
            var gradient = marginal
            gradient[Int(sequence.labels[t])] -= 1
            gradient[7] = 0
            if gradient.max() - gradient.min() > 1e-4 {
                for k in Int(sequence.starts[t])..<Int(sequence.starts[t + 1]) {
                    weights.move(Int(sequence.rows[k]), gradient)
                }
            }
            guard t > 0 else { break }
            let rows = rows(sequence.junctions[t])
            let weighted = states[t] * backward
            var pairs = [Float](repeating: 0, count: size)
            var total: Float = 0
            var next = SIMD8<Float>()
            for p in 0..<labels {
                let row = rows[p] * weighted
                next[p] = row.sum()
                for y in 0..<labels {
                    pairs[p * labels + y] = forward[t - 1][p] * row[y]
                    total += pairs[p * labels + y]
                }
            }
            let base = Int(sequence.junctions[t]) * size
            let gold = Int(sequence.labels[t - 1]) * labels + Int(sequence.labels[t])
            total = max(total, 1e-30)
            for pair in 0..<size {
                let slope = pairs[pair] / total - (pair == gold ? 1 : 0)
                guard abs(slope) > 1e-4 else { continue }
                junctionSquares[base + pair] += slope * slope
                junctions[base + pair] -= rate * 4 * slope / junctionSquares[base + pair].squareRoot()
            }
            backward = next / max(next.sum(), 1e-30)
        }
        return loss
    }
}
