import Foundation

/// Trains the weights of the links: among the candidates the right one.
struct LinkTrainer {
    /// The weights; the eighth of each row is used.
    private(set) var weights: Weights
    /// The features by number.
    let features: [UInt32]
    private let choices: [(candidates: [[UInt32]], right: Int)]

    /// A trainer on `examples`.
    init(_ examples: LinkExamples) {
        var index = FeatureIndex(log: 22)
        for choice in examples.choices {
            for candidate in choice.candidates { for feature in candidate { index.count(feature) } }
        }
        index.number(least: 2)
        features = index.features
        weights = Weights(count: features.count, rate: 0.1, penalty: 1)
        choices = examples.choices.map { choice in
            (choice.candidates.map { $0.map(index.number(of:)).filter { $0 != FeatureIndex.rare } }, choice.right)
        }
    }

    /// One pass over the choices in an order of its own; the share of wrong ones.
    mutating func pass(seed: UInt64) -> Double {
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

    /// The weights by feature.
    var rows: [WeightRow] { zip(features, weights.values).map { WeightRow(feature: $0, weights: $1) } }
}
