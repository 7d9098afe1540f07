import Foundation

/// Trains the weights of the judge: a logistic model of right and wrong findings.
struct JudgeTrainer {
    /// The weights; the eighth of each row is used.
    private(set) var weights: Weights
    /// The features by number.
    let features: [UInt32]
    private let verdicts: [(rows: [UInt32], isRight: Bool)]

    /// A trainer on `examples`.
    init(_ examples: JudgeExamples) {
        var index = FeatureIndex(log: 22)
        for verdict in examples.verdicts { for feature in verdict.features { index.count(feature) } }
        index.number(least: 3)
        features = index.features
        weights = Weights(count: features.count, rate: 0.02, penalty: 0.3)
        verdicts = examples.verdicts.map { verdict in
            (verdict.features.map(index.number(of:)).filter { $0 != FeatureIndex.rare }, verdict.isRight)
        }
    }

    /// One pass over the findings in an order of its own.
    mutating func pass(seed: UInt64) -> Double {
        var shuffler = Shuffler(seed: seed)
        var loss = 0.0
        for number in Array(verdicts.indices).shuffled(using: &shuffler) {
            let (rows, isRight) = verdicts[number]
            let score = rows.reduce(Float(0)) { $0 + weights.values[Int($1)][7] }
            let probability = 1 / (1 + expf(-score))
            loss -= Double(logf(max(isRight ? probability : 1 - probability, 1e-9)))
            var gradient = SIMD8<Float>()
            gradient[7] = probability - (isRight ? 1 : 0)
            guard abs(gradient[7]) > 1e-4 else { continue }
            for row in rows { weights.move(Int(row), gradient) }
        }
        return loss / Double(max(verdicts.count, 1))
    }

    /// The weights by feature.
    var rows: [WeightRow] { zip(features, weights.values).map { WeightRow(feature: $0, weights: $1) } }
}
