import Analysis

/// Makes training sequences of examples, and numbers their features.
struct SequenceBuilder {
    /// What the features know of words.
    let lexicon: CueLexicon
    /// How often a feature must occur.
    let least: UInt32

    /// The sequences of examples, with the index of their features.
    func build(_ examples: [Example]) -> (FeatureIndex, [ChainTrainer.Sequence]) {
        var index = FeatureIndex(log: 25)
        var sequences: [ChainTrainer.Sequence] = []
        sequences.reserveCapacity(examples.count)
        for example in examples {
            let features = TagFeatures(example.passage, example.surroundings, lexicon)
            var rows: [UInt32] = []
            var starts: [Int32] = [0]
            var junctions: [UInt8] = []
            for token in example.labels.indices {
                features.append(to: &rows, at: token)
                starts.append(Int32(rows.count))
                junctions.append(UInt8(features.junction(at: token)))
            }
            for row in rows { index.count(row) }
            sequences.append(
                ChainTrainer.Sequence(
                    rows: rows, starts: starts, junctions: junctions, labels: example.labels.map(\.rawValue)))
        }
        index.number(least: least)
        for number in sequences.indices { renumber(&sequences[number], index) }
        return (index, sequences)
    }

    /// Puts numbers for features and leaves the rare ones out.
    private func renumber(_ sequence: inout ChainTrainer.Sequence, _ index: FeatureIndex) {
        var rows: [UInt32] = []
        var starts: [Int32] = [0]
        rows.reserveCapacity(sequence.rows.count)
        for token in sequence.labels.indices {
            for row in sequence.rows[Int(sequence.starts[token])..<Int(sequence.starts[token + 1])] {
                let number = index.number(of: row)
                if number != FeatureIndex.rare { rows.append(number) }
            }
            starts.append(Int32(rows.count))
        }
        sequence.rows = rows
        sequence.starts = starts
    }
}
