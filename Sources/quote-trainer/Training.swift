import Analysis
import Foundation

/// The whole course of training: the same corpus gives the same model, to the bit.
struct Training {
    /// The articles that are learnt from.
    let corpus: Corpus
    /// How often a feature must occur.
    var least: UInt32 = 2
    /// The size of a step, and what L1 takes of each weight.
    var rate: Float = 0.03
    var penalty: Float = 4
    /// How often all articles are read.
    var passes = 8

    /// The bytes of the model; `report` is told how far the training is.
    func run(report: (String) -> Void) -> Data {
        let examples = corpus.items.enumerated().flatMap { Example.all(of: $1, article: $0) }
        let entries = CueLexiconBuilder().build(examples)
        let log = CueLexicon.log(for: entries.count)
        let words = CueLexicon.bytes(of: entries, log: log)
        return words.withUnsafeBytes { bytes in
            learn(examples, entries, CueLexicon(bytes, log: log), report)
        }
    }

    private func learn(
        _ examples: [Example], _ entries: [UInt32: CueLexicon.Entry], _ lexicon: CueLexicon, _ report: (String) -> Void
    ) -> Data {
        let (index, sequences) = SequenceBuilder(lexicon: lexicon, least: least).build(examples)
        report("\(corpus.items.count) articles, \(examples.count) passages, \(index.features.count) features")
        var chain = ChainTrainer(count: index.features.count, rate: rate, penalty: penalty)
        for pass in 0..<passes {
            report("tags, pass \(pass + 1): loss \(Int(chain.pass(sequences, seed: UInt64(pass))))")
        }
        let links = LinkExamples(examples, lexicon)
        var linker = LinkTrainer(weights: Weights(count: links.features.count, rate: 0.1, penalty: 1))
        for pass in 0..<passes {
            report("links, pass \(pass + 1): \(linker.pass(links.choices, seed: UInt64(pass))) wrong")
        }
        let rows = zip(index.features, chain.weights.values).map { (feature: $0, weights: $1) }
        let linkRows = zip(links.features, linker.weights.values).map { (feature: $0, weights: $1) }
        return ModelWriter().write(lexicon: entries, junctions: chain.junctions, rows: rows + linkRows)
    }
}
