/// Makes the features of each token of a passage: the same code in training and in use.
package struct TagFeatures {
    private let passage: Passage
    /// What the features are made of.
    let traits: [TokenTraits]
    private let surroundings: Surroundings
    /// The nearest likely cue to the left and to the right in the sentence; -1 for none.
    private var cueLeft: [Int32]
    private var cueRight: [Int32]
    /// Commas since the start of the sentence.
    private var commas: [UInt32]
    /// The number of the sentence that holds the token.
    private var sentence: [Int32]
    /// The highest cue step in each sentence, and the share of it in marks, in quarters.
    private var bestStep: [UInt32] = []
    private var markedShare: [UInt32] = []

    /// From this step a word is a likely cue.
    private static let likely: UInt32 = 4
    /// Stands in for a word beyond the ends of the passage.
    private static let beyond: UInt32 = 0xFFFF

    /// The features of `passage`.
    package init(_ passage: Passage, _ surroundings: Surroundings, _ lexicon: CueLexicon) {
        self.passage = passage
        self.surroundings = surroundings
        traits = TokenTraits.all(of: passage, lexicon)
        let count = passage.tokens.count
        cueLeft = Array(repeating: -1, count: count)
        cueRight = Array(repeating: -1, count: count)
        commas = Array(repeating: 0, count: count)
        sentence = Array(repeating: 0, count: count)
        for (number, range) in passage.sentences.enumerated() { readSentence(number, range) }
    }

    private mutating func readSentence(_ number: Int, _ range: Range<Int>) {
        var nearest: Int32 = -1
        var seen: UInt32 = 0
        var best: UInt32 = 0
        var marked = 0
        for index in range {
            sentence[index] = Int32(truncatingIfNeeded: number)
            cueLeft[index] = nearest
            commas[index] = seen
            if passage.isByte(index, ",") { seen += 1 }
            if traits[index].stretch >= 0 {
                marked += 1
            } else {
                best = max(best, traits[index].cueStep)
                if traits[index].cueStep >= Self.likely { nearest = Int32(truncatingIfNeeded: index) }
            }
        }
        nearest = -1
        for index in range.reversed() {
            cueRight[index] = nearest
            if traits[index].stretch < 0, traits[index].cueStep >= Self.likely {
                nearest = Int32(truncatingIfNeeded: index)
            }
        }
        bestStep.append(best)
        markedShare.append(UInt32((4 * marked + range.count - 1) / max(range.count, 1)))
    }

    /// The class of the place between token `index` and the one before, which weighs how labels follow each other.
    package func junction(at index: Int) -> Int {
        guard index > 0 else { return 0 }
        let now = traits[index], before = traits[index - 1]
        let inside = now.stretch >= 0 && now.quotation != .opens ? 8 : 0
        if before.quotation == .closes { return 1 + inside }
        if now.quotation == .opens { return 2 + inside }
        if sentence[index] != sentence[index - 1] { return 3 + inside }
        if passage.isByte(index - 1, ",") { return 4 + inside }
        if passage.isByte(index - 1, ":") { return 5 + inside }
        if passage.tokens[index].kind == .punctuation { return 6 + inside }
        if before.cueStep >= Self.likely { return 7 + inside }
        return inside
    }

    /// How many values ``junction(at:)`` takes.
    package static let junctionCount = 16

    private func trait(_ index: Int) -> TokenTraits? { traits.indices.contains(index) ? traits[index] : nil }
    private func word(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].word : Self.beyond }
    private func shape(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].shape : Self.beyond }
    private func step(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].cueStep : 9 }
    private func cluster(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].cluster : 255 }

    private func sort(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].sort : 63 }

    /// A distance in tokens, in steps that grow.
    private func distance(_ tokens: Int) -> UInt32 {
        tokens <= 3
            ? UInt32(max(tokens, 0)) : tokens <= 5 ? 4 : tokens <= 8 ? 5 : tokens <= 13 ? 6 : tokens <= 21 ? 7 : 8
    }

    /// Appends the features of token `index` to `features`.
    package func append(to features: inout [UInt32], at index: Int) {
        var template: UInt32 = 0
        func add(_ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            template += 1
            features.append(FeatureHash.feature(template, a, b, c))
        }
        let t = traits[index]
        let quotation = t.quotation.rawValue
        add()
        // Words and pairs of words.
        for offset in -3...3 { add(word(index + offset)) }
        add(word(index - 1), t.word)
        add(t.word, word(index + 1))
        add(word(index - 2), word(index - 1))
        add(word(index + 1), word(index + 2))
        add(word(index - 1), word(index + 1))
        add(word(index - 1), t.word, word(index + 1))
        add(word(index - 2), word(index - 1), t.word)
        add(t.word, word(index + 1), word(index + 2))
        // Shapes and endings.
        for offset in -2...2 { add(shape(index + offset)) }
        add(shape(index - 1), t.shape)
        add(t.shape, shape(index + 1))
        add(shape(index - 1), t.shape, shape(index + 1))
        add(shape(index - 2), shape(index - 1), t.shape)
        add(t.shape, shape(index + 1), shape(index + 2))
        add(t.suffix3, t.shape)
        add(t.suffix2)
        add(trait(index - 1)?.suffix3 ?? 1, t.suffix3)
        add(trait(index + 1)?.suffix3 ?? 1, t.suffix3)
        add(trait(index + 1)?.suffix2 ?? 1, t.shape)
        add(trait(index - 1)?.suffix2 ?? 1, t.shape)
        // How likely the words around are cues.
        for offset in -2...2 { add(step(index + offset)) }
        add(step(index - 1), t.cueStep, step(index + 1))
        add(t.cueStep, shape(index - 1), shape(index + 1))
        add(t.cueStep, quotation)
        // Classes of words.
        for offset in -2...2 { add(cluster(index + offset)) }
        add(cluster(index - 1), t.cluster)
        add(t.cluster, cluster(index + 1))
        add(cluster(index - 1), t.cluster, cluster(index + 1))
        add(cluster(index - 3))
        add(cluster(index + 3))
        add(cluster(index - 2), cluster(index - 1))
        add(cluster(index + 1), cluster(index + 2))
        add(cluster(index - 2), cluster(index - 1), t.cluster)
        add(t.cluster, cluster(index + 1), cluster(index + 2))
        add(t.word, cluster(index + 1))
        add(cluster(index - 1), t.word)
        add(t.cluster, t.shape, quotation)
        let left = sort(index - 1), right = sort(index + 1)
        add(left, t.sort, right)
        add(sort(index - 2) * 64 + left, t.sort, right)
        add(left, t.sort, right * 64 + sort(index + 2))
        add(sort(index - 2) * 64 + left, t.sort, right * 64 + sort(index + 2))
        appendMarks(&features, at: index, template)
        appendCues(&features, at: index, template + 20)
    }

    /// The features of quotation marks and of the paragraph.
    private func appendMarks(_ features: inout [UInt32], at index: Int, _ base: UInt32) {
        var template = base
        func add(_ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            template += 1
            features.append(FeatureHash.feature(template, a, b, c))
        }
        let t = traits[index]
        let quotation = t.quotation.rawValue
        add(quotation, t.shape)
        add(trait(index - 1)?.quotation.rawValue ?? 9, quotation, trait(index + 1)?.quotation.rawValue ?? 9)
        let s = Int(sentence[index])
        let place: UInt32 =
            (surroundings.followsColon ? 1 : 0) + (surroundings.followsOpen ? 2 : 0) + (surroundings.isHeadline ? 4 : 0)
        add(place, quotation)
        add(surroundings.depth, surroundings.isHeadline ? 1 : 0)
        add(UInt32(min(index, 5)), place)
        let range = passage.sentences[s]
        add(bestStep[s], quotation, markedShare[s])
        add(distance(index - range.lowerBound), bestStep[s])
        add(word(range.lowerBound), distance(index - range.lowerBound))
        add(shape(range.upperBound - 1), quotation)
        // The sentence before, which a quotation may go on from.
        if s > 0 { add(bestStep[s - 1], markedShare[s - 1], quotation) } else { add(99, quotation) }
        guard t.stretch >= 0 else { return }
        template += 1
        let stretch = passage.stretches[Int(t.stretch)]
        let words = distance(passage.wordCount(stretch.inside.prefix(24)))
        let before = word(stretch.open - 1)
        let after = word(stretch.end)
        let ending = shape(stretch.close - 1)
        let flags: UInt32 = (stretch.isClosed ? 1 : 0) + (stretch.continues ? 2 : 0) + (stretch.isSingle ? 4 : 0)
        add(words, ending, quotation)
        add(words, flags, quotation)
        add(before, words)
        add(after, ending)
        add(after, word(stretch.end + 1), ending)
        add(before, word(stretch.open - 2))
        add(shape(stretch.open - 1), shape(stretch.open + 1), words)
        add(shape(stretch.end), ending, words)
    }

    /// The features of the nearest likely cues.
    private func appendCues(_ features: inout [UInt32], at index: Int, _ base: UInt32) {
        var template = base
        func add(_ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            template += 1
            features.append(FeatureHash.feature(template, a, b, c))
        }
        let t = traits[index]
        let quotation = t.quotation.rawValue
        let left = Int(cueLeft[index])
        let right = Int(cueRight[index])
        let leftStep = left < 0 ? 0 : traits[left].cueStep
        let rightStep = right < 0 ? 0 : traits[right].cueStep
        add(leftStep, rightStep, quotation)
        add(leftStep, rightStep, t.cueStep)
        if left >= 0 {
            let between = min(commas[index] - commas[left], 3)
            let away = distance(index - left)
            add(word(left), away)
            add(leftStep, away, between)
            add(word(left), between, quotation)
            add(word(left + 1), leftStep, min(away, 4))
            add(word(left - 1), leftStep, quotation)
            add(shape(left - 1), shape(left + 1), min(away, 5))
            add(leftStep, t.shape, away)
            add(leftStep, t.word)
            add(traits[left].cluster, away)
            add(traits[left].cluster, t.cluster, min(away, 4))
            add(traits[left].cluster, between, t.sort)
        } else {
            template += 11
        }
        if right >= 0 {
            let between = min(commas[right] - commas[index], 3)
            let away = distance(right - index)
            add(word(right), away)
            add(rightStep, away, between)
            add(word(right), between, quotation)
            add(word(right - 1), rightStep, min(away, 4))
            add(word(right + 1), rightStep, between)
            add(shape(right - 1), shape(right + 1), min(away, 5))
            add(rightStep, t.shape, away)
            add(rightStep, t.word)
            add(traits[right].cluster, away)
            add(traits[right].cluster, t.cluster, min(away, 4))
            add(traits[right].cluster, between, t.sort)
        } else {
            template += 11
        }
        if left >= 0 && right >= 0 { add(word(left), word(right)) }
    }
}
