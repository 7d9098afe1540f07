import Model

extension Prose {
    /// The words of an article, in text order: kept in half the bytes that a ``Word`` takes, as a long text has millions.
    struct Words: RandomAccessCollection {
        /// A word as it is kept.
        private struct Kept {
            let start: UInt32
            let entry: UInt32
            let sentence: UInt32
            /// ``Words/isLonger`` where the number is too small for it.
            let length: UInt16
            let shape: Token.Shape
            /// The kind, and above it whether the word opens a sentence.
            let kind: UInt8
        }

        /// A length that stands among ``longer``.
        private static let isLonger = UInt16.max
        private static let opens: UInt8 = 0x80

        private var kept: [Kept] = []
        /// The lengths of words of more letters than anybody writes.
        private var longer: [Int: Int] = [:]
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
            return Word(
                token: Token(Span(start, start + length), kind, word.shape),
                opensSentence: word.kind & Self.opens != 0,
                traits: kind == .word ? traits[Int(word.entry)] : [], entry: Int(word.entry),
                sentence: Int(word.sentence), paragraph: Int(paragraphs[Int(word.sentence)]))
        }

        /// Begins the next sentence, in a paragraph.
        mutating func beginSentence(in paragraph: Int) { paragraphs.append(Int32(paragraph)) }

        /// Adds a word to the sentence that was begun last.
        mutating func append(_ token: Token, entry: Int, traits: WordTraits, opensSentence: Bool) {
            let length = token.end - token.start
            if length >= Int(Self.isLonger) { longer[kept.count] = length }
            if entry == self.traits.count { self.traits.append(traits) }
            kept.append(
                Kept(
                    start: UInt32(token.start), entry: UInt32(entry), sentence: UInt32(paragraphs.count - 1),
                    length: UInt16(clamping: length), shape: token.shape,
                    kind: token.kind.rawValue | (opensSentence ? Self.opens : 0)))
        }
    }
}
