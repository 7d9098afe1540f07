import Analysis

/// The choices that the linker learns from: parts that a tagger found in articles it had not seen, and what the
/// annotators linked.
struct LinkExamples {
    /// A choice: the features of each candidate, and which is right.
    struct Choice {
        let candidates: [[UInt32]]
        let right: Int
    }

    /// The choices, in text order.
    private(set) var choices: [Choice] = []

    /// Adds the choices of examples, which are in text order, with the parts that a model finds there.
    mutating func add(_ examples: [Example], _ model: QuoteModel) {
        let finder = PassageQuotes(model: model)
        var previous: (article: Int, quotes: [Int])?
        for example in examples {
            let readings = finder.parts(in: example.passage, example.surroundings)
            var last: (article: Int, quotes: [Int])?
            for parts in readings {
                last = add(example, parts, previous, model)
            }
            previous = last
        }
    }

    /// Adds the choices of one reading; what the next passage may go on from.
    private mutating func add(
        _ example: Example, _ parts: [PartLinker.Part], _ previous: (article: Int, quotes: [Int])?, _ model: QuoteModel
    ) -> (article: Int, quotes: [Int])? {
        let quotes = parts.map(example.quotes)
        let linker = PartLinker(parts, example.passage, example.surroundings, model.lexicon)
        let carried = previous?.article == example.article ? previous?.quotes ?? [] : []
        let cued = Set(parts.indices.filter { parts[$0].part == .cue }.flatMap { quotes[$0] })
        for (number, part) in parts.enumerated() {
            let own = quotes[number].first { carried.contains($0) && !cued.contains($0) }
            let links: [PartLinker.Link] =
                switch part.part {
                case .content:
                    own != nil || cued.contains { quotes[number].contains($0) }
                        ? [.contentToCue] : [.contentToCue, .contentToSource]
                case .cue: [.cueToSource]
                case .source: []
                }
            for link in links {
                let targets = linker.candidates(for: number, link)
                let right = targets.firstIndex { target in
                    switch target {
                    case .part(let other): quotes[other].contains { quotes[number].contains($0) }
                    case .previous: own != nil
                    case .none: false
                    }
                }
                choices.append(
                    Choice(
                        candidates: targets.map { linker.features(of: number, to: $0, link) },
                        right: right ?? targets.count - 1))
            }
        }
        return parts.indices.last { parts[$0].part != .source }.map { (example.article, quotes[$0]) }
    }

    /// Adds the choices of others.
    mutating func add(_ others: LinkExamples) { choices += others.choices }
}
