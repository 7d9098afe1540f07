import Model

/// What the tagger's features are made of, for one token.
package struct TokenTraits: Sendable {
    /// The hash of the word in lower case; a word unknown to the lexicon is its shape, so that no name is learnt.
    package var word: UInt32 = 0
    /// What it looks like: kind, capitals, digits, the mark itself.
    package var shape: UInt32 = 0
    /// The last three and two letters of a word not written with a capital.
    package var suffix3: UInt32 = 0
    package var suffix2: UInt32 = 0
    /// How likely it is part of a cue, from 0 to 7.
    package var cueStep: UInt32 = 0
    /// The class of words it belongs to.
    package var cluster: UInt32 = 0
    /// The same among few classes.
    package var sort: UInt32 = 0
    /// Where it stands in quotation marks.
    package var quotation: Quotation = .outside
    /// The number of its stretch; -1 outside.
    package var stretch: Int32 = -1

    /// Where a token stands in quotation marks.
    package enum Quotation: UInt32, Sendable {
        case outside, opens, first, inside, last, closes
    }

    /// The step of a verb of saying that the lexicon does not know.
    private static let unknownVerbStep: UInt32 = 5

    /// The traits of every token of `passage`.
    package static func all(of passage: Passage, _ lexicon: CueLexicon) -> [TokenTraits] {
        var traits: [TokenTraits] = []
        traits.reserveCapacity(passage.tokens.count)
        for (index, token) in passage.tokens.enumerated() {
            traits.append(TokenTraits(token, passage.keys[index], passage.text, lexicon))
        }
        for (number, stretch) in passage.stretches.enumerated() {
            for index in stretch.tokens {
                traits[index].stretch = Int32(truncatingIfNeeded: number)
                traits[index].quotation =
                    index == stretch.open
                    ? .opens
                    : index == stretch.close
                        ? .closes
                        : index == stretch.open + 1
                            ? .first : index == stretch.close - 1 ? .last : .inside
            }
        }
        return traits
    }

    private init(_ token: Token, _ key: String, _ text: Text, _ lexicon: CueLexicon) {
        switch token.kind {
        case .word:
            let hash = FeatureHash.word(key.utf8)
            let known = lexicon[hash]
            let capitals: UInt32 =
                token.shape.contains(.allCapitals) ? 2 : token.shape.contains(.capitalised) ? 1 : 0
            shape =
                16 + capitals + (token.shape.contains(.endsWithDot) ? 4 : 0)
                + (token.shape.contains(.hasHyphen) ? 8 : 0)
            word = known == nil ? shape : hash
            cueStep = known.map { UInt32($0.cueStep) } ?? 0
            cluster = known.map { UInt32($0.cluster) } ?? (128 + shape)
            sort = known.map { UInt32($0.sort) } ?? (34 + capitals)
            if known != nil, capitals > 0 { sort = 38 }
            if cueStep < Self.unknownVerbStep, known == nil, CueVerbs.verbClass(of: key) != nil {
                cueStep = Self.unknownVerbStep
            }
            if capitals == 0 {
                let bytes = key.utf8
                suffix3 = FeatureHash.word(bytes.suffix(3))
                suffix2 = FeatureHash.word(bytes.suffix(2))
            }
        case .clitic:
            shape = 1
            word = 1
            cluster = 121
            sort = 40
        case .number:
            shape = token.shape.contains(.hasHyphen) ? 3 : 2
            word = shape
            cluster = 122
            sort = 41
            // A year and a small number stand in other places than an amount.
            if token.end - token.start == 4 { word = 4 }
            if token.end - token.start <= 2 { word = 5 }
        case .quotationMark:
            shape = 6
            word = 6
            cluster = 123
            sort = 42
        case .singleMark:
            shape = 7
            word = 7
            cluster = 124
            sort = 43
        case .punctuation, .symbol:
            shape = FeatureHash.word(text.bytes[token.span.range].prefix(3))
            word = shape
            cluster = 160 + shape % 61
            sort = 44 + shape % 17
        }
    }
}
