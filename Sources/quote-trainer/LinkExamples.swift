import Analysis

/// The choices that the linker is trained on, of the annotated parts.
struct LinkExamples {
    /// The features by number.
    let features: [UInt32]
    /// The choices, features by number.
    let choices: [LinkTrainer.Choice]

    /// The choices of examples, which are in text order.
    init(_ examples: [Example], _ lexicon: CueLexicon) {
        var found: [(candidates: [[UInt32]], right: Int)] = []
        var previous: (article: Int, quote: Int)?
        for example in examples {
            let parts = example.parts
            let linker = PartLinker(parts.map(\.part), example.passage, example.surroundings, lexicon)
            let carried = previous?.article == example.article ? previous?.quote : nil
            let cued = Set(parts.filter { $0.part.part == .cue }.map(\.quote))
            for (number, (part, quote)) in parts.enumerated() {
                let links: [PartLinker.Link] =
                    switch part.part {
                    case .content:
                        cued.contains(quote) || carried == quote ? [.contentToCue] : [.contentToCue, .contentToSource]
                    case .cue: [.cueToSource]
                    case .source: []
                    }
                for link in links {
                    let targets = linker.candidates(for: number, link)
                    let right = targets.firstIndex { target in
                        switch target {
                        case .part(let other): parts[other].quote == quote
                        case .previous: carried == quote && !cued.contains(quote)
                        case .none: false
                        }
                    }
                    found.append(
                        (targets.map { linker.features(of: number, to: $0, link) }, right ?? targets.count - 1))
                }
            }
            if let last = parts.last(where: { $0.part.part != .source }) {
                previous = (example.article, last.quote)
            } else {
                previous = nil
            }
        }
        var index = FeatureIndex(log: 22)
        for choice in found { for candidate in choice.candidates { for feature in candidate { index.count(feature) } } }
        index.number(least: 2)
        features = index.features
        choices = found.map { choice in
            LinkTrainer.Choice(
                candidates: choice.candidates.map { $0.map(index.number(of:)).filter { $0 != FeatureIndex.rare } },
                right: choice.right)
        }
    }
}
