/// Links the tagged parts of a passage into quotes: each content to its cue, each cue to its source.
package struct PartLinker {
    /// A tagged stretch of tokens.
    package struct Part: Hashable, Sendable {
        /// What it is.
        package let part: QuotePart
        /// Its tokens.
        package let tokens: Range<Int>

        /// A part over `tokens`.
        package init(_ part: QuotePart, _ tokens: Range<Int>) {
            self.part = part
            self.tokens = tokens
        }
    }

    /// What a part may be linked to.
    package enum Target: Hashable, Sendable {
        /// Another part of the passage, by its number.
        case part(Int)
        /// The quote, or the cue still without content, that the passage before ends with.
        case previous
        /// Nothing.
        case none
    }

    /// What may be linked to what.
    package enum Link: UInt32, Sendable {
        case contentToCue = 500
        case cueToSource = 600
        case contentToSource = 700
    }

    /// The parts, in text order.
    package let parts: [Part]
    private let passage: Passage
    private let traits: [TokenTraits]
    private let surroundings: Surroundings
    private let sentenceOf: [Int]
    /// Parts of each kind before a part.
    private var before: [SIMD4<Int32>] = []
    private let hasCue: UInt32
    private let hasSource: UInt32

    /// How many candidates on each side are looked at.
    private static let breadth = 4
    /// How many parts on each side are looked through for them.
    private static let reach = 40

    /// A linker of `parts`.
    package init(_ parts: [Part], _ passage: Passage, _ surroundings: Surroundings, _ lexicon: CueLexicon) {
        self.init(parts, passage, surroundings, TokenTraits.all(of: passage, lexicon))
    }

    /// A linker of `parts`, of tokens with `traits`.
    init(_ parts: [Part], _ passage: Passage, _ surroundings: Surroundings, _ traits: [TokenTraits]) {
        self.parts = parts
        self.passage = passage
        self.surroundings = surroundings
        self.traits = traits
        var sentenceOf = [Int](repeating: 0, count: passage.tokens.count)
        for (number, range) in passage.sentences.enumerated() {
            for index in range { sentenceOf[index] = number }
        }
        self.sentenceOf = sentenceOf
        hasCue = parts.contains { $0.part == .cue } ? 1 : 0
        hasSource = parts.contains { $0.part == .source } ? 1 : 0
        var seen = SIMD4<Int32>()
        for part in parts {
            before.append(seen)
            seen[Int(part.part.rawValue)] += 1
        }
    }

    /// What part `number` may be linked to, the nearest first on each side, then what else.
    package func candidates(for number: Int, _ link: Link) -> [Target] {
        let wanted: QuotePart = link == .contentToCue ? .cue : .source
        var found: [Target] = []
        var count = 0
        var index = number - 1
        while index >= 0, count < Self.breadth, number - index <= Self.reach {
            if parts[index].part == wanted {
                found.append(.part(index))
                count += 1
            }
            index -= 1
        }
        count = 0
        index = number + 1
        while index < parts.count, count < Self.breadth, index - number <= Self.reach {
            if parts[index].part == wanted {
                found.append(.part(index))
                count += 1
            }
            index += 1
        }
        if link == .contentToCue { found.append(.previous) }
        found.append(.none)
        return found
    }

    /// The features of linking part `number` to `target`.
    package func features(of number: Int, to target: Target, _ link: Link) -> [UInt32] {
        var features: [UInt32] = []
        var template = link.rawValue
        func add(_ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            template += 1
            features.append(FeatureHash.feature(template, a, b, c))
        }
        let own = parts[number].tokens
        let marked: UInt32 =
            traits[own.lowerBound].stretch >= 0 ? (traits[own.lowerBound].quotation == .opens ? 2 : 1) : 0
        let place: UInt32 =
            (surroundings.followsColon ? 1 : 0) + (surroundings.followsOpen ? 2 : 0) + (number == 0 ? 4 : 0)
            + (own.lowerBound <= 1 ? 8 : 0)
        switch target {
        case .none:
            add(marked, place)
            add(word(own.upperBound), marked)
            add(word(own.lowerBound - 1), marked)
            add(word(own.lowerBound))
            add(word(own.upperBound - 1), marked)
            add(hasCue, hasSource, marked)
            add(surroundings.isHeadline ? 1 : 0, marked)
            return features
        case .previous:
            template += 20
            add(marked, place)
            add(place, hasCue)
            add(continues(own) ? 1 : 0, marked)
            add(surroundings.depth)
            return features
        case .part(let other):
            template += 40
            let its = parts[other].tokens
            let isLeft: UInt32 = other < number ? 1 : 0
            let low = min(number, other), high = max(number, other)
            let between = before[high] &- before[low]
            let sameKind = UInt32(clamping: min(between[Int(parts[number].part.rawValue)] - (low == number ? 1 : 0), 3))
            let rivals = UInt32(clamping: min(between[Int(parts[other].part.rawValue)] - (low == other ? 1 : 0), 3))
            let third = 3 - Int(parts[number].part.rawValue) - Int(parts[other].part.rawValue)
            let thirds = UInt32(clamping: min(between[third], 3))
            let gapStart = min(own.upperBound, its.upperBound), gapEnd = max(own.lowerBound, its.lowerBound)
            let gap = UInt32(clamping: min(max(gapEnd - gapStart, 0), 40))
            let away = gap < 4 ? gap : gap < 8 ? 4 : gap < 16 ? 5 : gap < 30 ? 6 : 7
            let sentences = UInt32(clamping: min(abs(sentenceOf[own.lowerBound] - sentenceOf[its.lowerBound]), 3))
            let sentencesToEnd = UInt32(
                clamping: min(abs(sentenceOf[own.upperBound - 1] - sentenceOf[its.lowerBound]), 3))
            add(isLeft, rivals, sameKind)
            add(isLeft, sentences, sentencesToEnd)
            add(isLeft, away, sentences)
            add(isLeft, away, marked)
            add(isLeft, rivals * 4 + sameKind, thirds * 16 + sentences * 4 + marked)
            add(isLeft, thirds, sentences)
            add(word(its.lowerBound), isLeft, marked)
            add(word(its.upperBound - 1), isLeft, away)
            add(word(its.upperBound), isLeft, away)
            add(word(its.lowerBound - 1), isLeft, away)
            add(word(gapStart), isLeft, rivals)
            add(word(gapEnd - 1), isLeft, rivals)
            add(word(own.lowerBound), isLeft, away)
            add(word(own.upperBound - 1), isLeft, marked)
            add(isLeft, sentencesToEnd, marked * 16 + rivals * 4 + sameKind)
            add(isLeft, gap == 0 ? 1 : 0, place)
            return features
        }
    }

    /// Whether the tokens are of a stretch that the paragraph before left open.
    package func continues(_ tokens: Range<Int>) -> Bool {
        let stretch = Int(traits[tokens.lowerBound].stretch)
        return stretch >= 0 && passage.stretches[stretch].continues
    }

    private func word(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].word : 0xFFFF }

    /// The targets and how likely each is, the likeliest first.
    func ranked(for number: Int, _ link: Link, _ model: QuoteModel) -> [(target: Target, probability: Double)] {
        let found = candidates(for: number, link)
        let scores = found.map { Double(model.score(features(of: number, to: $0, link)[...])[7]) }
        guard let top = scores.max() else { return [] }
        let powers = scores.map { Exponential.of($0 - top) }
        let sum = powers.reduce(0, +)
        return found.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.map { (found[$0], powers[$0] / sum) }
    }
}
