import Foundation

/// Trains the weights of the links: among the candidates the right one.
struct LinkTrainer {
    /// A choice: the features of each candidate, and which is right.
    struct Choice {
        let candidates: [[UInt32]]
        let right: Int
    }

    /// The weights; the eighth of each row is used.
    var weights: Weights

    /// One pass over the choices in an order of its own.
    mutating func pass(_ choices: [Choice], seed: UInt64) -> Double {
        var shuffler = Shuffler(seed: seed)
        var wrong = 0
        for index in Array(choices.indices).shuffled(using: &shuffler) {
            let choice = choices[index]
            let scores = choice.candidates.map { rows in rows.reduce(Float(0)) { $0 + weights.values[Int($1)][7] } }
            let top = scores.max() ?? 0
            if scores[choice.right] < top { wrong += 1 }
            let powers = scores.map { expf($0 - top) }
            let sum = powers.reduce(0, +)
            for (candidate, rows) in choice.candidates.enumerated() {
                var gradient = SIMD8<Float>()
                gradient[7] = powers[candidate] / sum - (candidate == choice.right ? 1 : 0)
                guard abs(gradient[7]) > 1e-4 else { continue }
                for row in rows { weights.move(Int(row), gradient) }
            }
        }
        return Double(wrong) / Double(max(choices.count, 1))
    }
}
