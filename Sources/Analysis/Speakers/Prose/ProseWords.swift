import Model

extension Prose {
    /// The words of an article, in text order: kept in a fraction of the bytes that a ``Word`` takes, as a long text has millions.
    struct Words: RandomAccessCollection {
        /// A word as it is kept.
        private struct Kept {
            let start: UInt32
            let entry: UInt32
            /// ``Words/isLonger`` where the number is too small for it.
            let length: UInt8
            let shape: Token.Shape
            /// The kind, and above it whether the word opens a sentence.
            let kind: UInt8
        }

        /// A length that stands among ``longer``.
        private static let isLonger = UInt8.max
        private static let opens: UInt8 = 0x80

        private var kept: [Kept] = []
        /// The lengths of words of more letters than anybody writes.
        private var longer: [Int: Int] = [:]
        /// For each sentence its first word.
        private var firsts: [UInt32] = []
        /// The sentence of every so many words.
        private var milestones: [UInt32] = []
        private static let milestone = 32
        /// For each sentence the index of its block.
        private var paragraphs: [Int32] = []
        /// For each entry of the lexicon what the tables know of it.
        private var traits: [WordTraits] = []

        /// No words yet, in a text of so many bytes.
        init(in bytes: Int) { kept.reserveCapacity(bytes / 5) }

        var startIndex: Int { 0 }
        var endIndex: Int { kept.count }

        subscript(position: Int) -> Word {
            let word = kept[position]
            let length = word.length == Self.isLonger ? longer[position] ?? 0 : Int(word.length)
            let kind = Token.Kind(rawValue: word.kind & ~Self.opens) ?? .symbol
            let start = Int(word.start)
            let sentence = sentence(of: position)
            return Word(
                token: Token(Span(start, start + length), kind, word.shape),
                opensSentence: word.kind & Self.opens != 0,
                traits: kind == .word ? traits[Int(word.entry)] : [], entry: Int(word.entry),
                sentence: sentence, paragraph: Int(paragraphs[sentence]))
        }

        private func sentence(of position: Int) -> Int {
            var sentence = Int(milestones[position / Self.milestone])
            while sentence + 1 < firsts.count, firsts[sentence + 1] <= position { sentence += 1 }
            return sentence
        }

        /// Begins the next sentence, in a paragraph.
        mutating func beginSentence(in paragraph: Int) {
            paragraphs.append(Int32(paragraph))
            firsts.append(UInt32(kept.count))
        }

        /// Adds a word to the sentence that was begun last.
        mutating func append(_ token: Token, entry: Int, traits: WordTraits, opensSentence: Bool) {
            let length = token.end - token.start
            if length >= Int(Self.isLonger) { longer[kept.count] = length }
            if kept.count % Self.milestone == 0 { milestones.append(UInt32(paragraphs.count - 1)) }
            if entry == self.traits.count { self.traits.append(traits) }
            kept.append(
                Kept(
                    start: UInt32(token.start), entry: UInt32(entry), length: UInt8(clamping: length),
                    shape: token.shape,
                    kind: token.kind.rawValue | (opensSentence ? Self.opens : 0)))
        }
    }
}
