import Model

/// Who has been spoken of so far, and how: what "he", "it" and "the minister" may mean.
struct Discourse {
    /// One time a party was spoken of.
    struct Mention {
        /// Who.
        let party: Int
        /// The index of its first word.
        let word: Int
        /// Whether it is the subject of its clause, as far as its place shows.
        let isSubject: Bool
        /// Whether it said something there.
        var isSource = false
        /// What the clause adds to or takes from its weight as the one a pronoun means.
        var emphasis = 1.0
    }

    /// What a pronoun or description was taken for.
    struct Guess {
        /// Who.
        let party: Int
        /// How sure, 0 to 1.
        let confidence: Double
    }

    /// All mentions outside quotation marks so far, in text order.
    private(set) var mentions: [Mention] = []

    /// Notes a mention.
    mutating func note(_ mention: Mention) { mentions.append(mention) }
}

/// Finds whom a pronoun means among those spoken of before.
struct PronounResolver {
    /// The prose.
    let prose: Prose

    /// How far back a pronoun reaches, in mentions and in paragraphs.
    private static let reach = (mentions: 40, paragraphs: 3)
    /// What one sentence further back, one paragraph further back and a place other than the subject leave of a mention's weight.
    /// Chosen on annotated news, as are the bonus and the margin below.
    private static let decay = (sentence: 0.8, paragraph: 0.8, object: 0.55)
    /// What having just said something adds.
    private static let sourceBonus = 0.35
    /// The least share by which the best must lead the second.
    private static let margin = 0.12

    /// Whom "he" or "she" at `word` means, or any other word for one person; `nil` where nobody fits or two fit alike.
    func person(_ pronoun: Pronoun, at word: Int, in discourse: Discourse, _ cast: Cast) -> Discourse.Guess? {
        let wanted: Gender? = pronoun == .he ? .man : pronoun == .she ? .woman : nil
        var weights: [(party: Int, weight: Double)] = []
        var rivals = Rivals()
        for mention in discourse.mentions.suffix(Self.reach.mentions).reversed() {
            guard mention.word < word else { continue }
            let paragraphs = prose.words[word].paragraph - prose.words[mention.word].paragraph
            if paragraphs > Self.reach.paragraphs { break }
            let party = cast.parties[mention.party]
            // A single word that could be a surname stands in the way of others.
            let mayBePerson = party.kind == .body && !party.isSure && party.parts.count == 1
            guard party.kind == .person || party.kind == .unnamed || mayBePerson else { continue }
            let gender = party.likelyGender
            if let wanted, let gender, gender != wanted { continue }
            let sentences = prose.words[word].sentence - prose.words[mention.word].sentence
            var weight = 1.0
            for _ in 0..<min(sentences, 12) { weight *= Self.decay.sentence }
            for _ in 0..<paragraphs { weight *= Self.decay.paragraph }
            weight *= mention.isSubject ? mention.emphasis : Self.decay.object
            if mention.isSource && paragraphs <= 1 {
                weight += Self.sourceBonus * rivals.share(leftTo: mention, sentences, isHere: paragraphs == 0)
            }
            rivals.note(mention, sentences, isHere: paragraphs == 0)
            if wanted != nil, gender == nil { weight *= 0.8 }
            if !party.isSure { weight *= 0.6 }
            if party.kind == .unnamed { weight *= 0.7 }
            add(mention.party, weight, &weights)
        }
        return best(weights)
    }

    /// Who else has been spoken of since somebody spoke, read backwards: they take its advantage away.
    private struct Rivals {
        private var subjects: [(party: Int, sentences: Int, isHere: Bool)] = []
        private var sources: [Int] = []

        /// Notes a mention that a pronoun might mean.
        mutating func note(_ mention: Discourse.Mention, _ sentences: Int, isHere: Bool) {
            guard subjects.count < 8 else { return }
            if mention.isSource { sources.append(mention.party) }
            if mention.isSubject { subjects.append((mention.party, sentences, isHere)) }
        }

        /// What is left of the advantage of having spoken at `mention`: none where the paragraph has another subject and
        /// the words were in the one before, half where another was the subject of a later sentence or spoke since.
        func share(leftTo mention: Discourse.Mention, _ sentences: Int, isHere: Bool) -> Double {
            let others = subjects.filter { $0.party != mention.party && $0.sentences < sentences }
            if !isHere, others.contains(where: \.isHere) { return 0 }
            return others.isEmpty && sources.allSatisfy { $0 == mention.party } ? 1 : 0.5
        }
    }

    /// Which body "it" at `word` means, or which body or group "they" does: the one that spoke last or the last subject.
    func group(_ pronoun: Pronoun, at word: Int, in discourse: Discourse, _ cast: Cast) -> Discourse.Guess? {
        for mention in discourse.mentions.suffix(12).reversed() {
            guard mention.word < word else { continue }
            let paragraphs = prose.words[word].paragraph - prose.words[mention.word].paragraph
            let sentences = prose.words[word].sentence - prose.words[mention.word].sentence
            if paragraphs > 1 || sentences > 3 { return nil }
            let party = cast.parties[mention.party]
            let fits: Bool
            switch pronoun {
            case .it: fits = party.kind == .body
            case .they: fits = party.kind == .body && mention.isSource || party.kind == .unnamed && isPlural(party)
            case .he, .she, .other: fits = false
            }
            // "They" after somebody else has been the subject may mean anyone.
            if pronoun == .they, !fits, mention.isSubject || mention.isSource { return nil }
            guard fits, mention.isSubject || mention.isSource else { continue }
            return Discourse.Guess(party: mention.party, confidence: mention.isSource ? 0.75 : 0.6)
        }
        return nil
    }

    private func isPlural(_ party: Party) -> Bool {
        party.name.hasSuffix("s") || party.name.contains("s ") || party.name.contains(" and ") || party.name == "people"
    }

    /// Adds a mention to its party's weight: the best one counts whole, each other a little.
    private func add(_ party: Int, _ weight: Double, _ weights: inout [(party: Int, weight: Double)]) {
        guard let position = weights.firstIndex(where: { $0.party == party }) else {
            weights.append((party, weight))
            return
        }
        let known = weights[position].weight
        weights[position].weight = max(known, weight) + 0.05 * min(known, weight)
    }

    private func best(_ weights: [(party: Int, weight: Double)]) -> Discourse.Guess? {
        guard let best = weights.max(by: { $0.weight < $1.weight }) else { return nil }
        let second = weights.filter { $0.party != best.party }.map(\.weight).max() ?? 0
        guard best.weight >= 0.25, best.weight - second >= Self.margin * best.weight else { return nil }
        let lead = (best.weight - second) / best.weight
        return Discourse.Guess(party: best.party, confidence: min(0.9, 0.55 + 0.35 * lead))
    }
}
