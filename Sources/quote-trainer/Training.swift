import Analysis
import Foundation

/// The whole course of training: the same corpus gives the same model, to the bit.
///
/// The linker learns from what taggers find in articles they have not seen, and the judge from what taggers and linkers
/// do, so that both know the mistakes made before them.
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
    /// In how many parts the articles are cut, each read by a tagger that learnt from the others.
    var folds = 2
    /// How many classes words are sorted into.
    var classes = 120
    /// The same, sorted anew into few.
    var sorts = 32

    /// The bytes of the model; `report` is told how far the training is.
    func run(report: (String) -> Void) -> Data {
        let examples = corpus.items.enumerated().flatMap { Example.all(of: $1, article: $0) }
        let lexicon = lexicon(of: examples)
        let parts = (0..<folds).map { fold in examples.filter { $0.article % folds == fold } }
        var taggers: [TaggerWeights] = []
        var links: [LinkExamples] = []
        for fold in 0..<folds {
            report("fold \(fold + 1) of \(folds)")
            let tagger = tagger(of: examples.filter { $0.article % folds != fold }, lexicon, report)
            taggers.append(tagger)
            links.append(LinkExamples())
            tagger.data([]).withUnsafeBytes { links[fold].add(parts[fold], QuoteModel($0)) }
        }
        var verdicts = JudgeExamples()
        for fold in 0..<folds {
            var others = LinkExamples()
            for other in 0..<folds where other != fold { others.add(links[other]) }
            let linker = linker(of: others, report)
            taggers[fold].data(linker).withUnsafeBytes { verdicts.add(parts[fold], QuoteModel($0)) }
        }
        let tagger = tagger(of: examples, lexicon, report)
        var all = LinkExamples()
        for fold in links { all.add(fold) }
        return tagger.data(linker(of: all, report) + judge(of: verdicts, report))
    }

    /// What a tagger learnt.
    private struct TaggerWeights {
        let entries: [UInt32: CueLexicon.Entry]
        let junctions: [Float]
        let rows: [WeightRow]

        /// The bytes of the model with further rows.
        func data(_ further: [WeightRow]) -> Data {
            ModelWriter().write(lexicon: entries, junctions: junctions, rows: rows + further)
        }
    }

    /// The classes of the words of all examples.
    private func lexicon(of examples: [Example]) -> CueLexiconBuilder {
        let entries = CueLexiconBuilder(clusters: [:], sorts: [:]).build(examples)
        let log = CueLexicon.log(for: entries.count)
        return CueLexicon.bytes(of: entries, log: log).withUnsafeBytes { bytes in
            let lexicon = CueLexicon(bytes, log: log)
            let words = examples.map { TokenTraits.all(of: $0.passage, lexicon).map(\.word) }
            return CueLexiconBuilder(
                clusters: WordClusterer(count: classes).cluster(Set(entries.keys), in: words),
                sorts: WordClusterer(count: sorts).cluster(Set(entries.keys), in: words))
        }
    }

    private func tagger(of examples: [Example], _ lexicon: CueLexiconBuilder, _ report: (String) -> Void)
        -> TaggerWeights
    {
        let entries = lexicon.build(examples)
        let log = CueLexicon.log(for: entries.count)
        let words = CueLexicon.bytes(of: entries, log: log)
        let (index, sequences) = words.withUnsafeBytes { bytes in
            SequenceBuilder(lexicon: CueLexicon(bytes, log: log), least: least).build(examples)
        }
        report("\(examples.count) passages, \(index.features.count) features")
        var chain = ChainTrainer(count: index.features.count, rate: rate, penalty: penalty)
        for pass in 0..<passes {
            report("tags, pass \(pass + 1): loss \(Int(chain.pass(sequences, seed: UInt64(pass))))")
        }
        let rows = zip(index.features, chain.weights.values).map { WeightRow(feature: $0, weights: $1) }
        return TaggerWeights(entries: entries, junctions: chain.junctions, rows: rows)
    }

    private func linker(of examples: LinkExamples, _ report: (String) -> Void) -> [WeightRow] {
        var linker = LinkTrainer(examples)
        for pass in 0..<passes { report("links, pass \(pass + 1): \(linker.pass(seed: UInt64(pass))) wrong") }
        return linker.rows
    }

    private func judge(of examples: JudgeExamples, _ report: (String) -> Void) -> [WeightRow] {
        var judge = JudgeTrainer(examples)
        for pass in 0..<passes { report("verdicts, pass \(pass + 1): loss \(judge.pass(seed: UInt64(pass)))") }
        return judge.rows
    }
}
