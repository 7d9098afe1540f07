import CFolding

/// Reads a text letter by letter: white space as one space, accents with the letter they stand on, unseen scalars left out.
///
/// The folded scalars of its letters are what ``FoldedText`` holds.
struct LetterReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset: Int
    /// Scalars of the table's entry at hand that have not been read.
    private var pending: ArraySlice<UInt32> = []
    /// A letter that may still get accents.
    private var held: Letter?

    /// A reader that starts at `offset`, the start of a scalar.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The letters of a string.
    static func letters(of string: String) -> [Letter] {
        Array(string.utf8).withUnsafeBufferPointer { bytes in
            var reader = LetterReader(bytes)
            var letters: [Letter] = []
            while let letter = reader.next() { letters.append(letter) }
            return letters
        }
    }

    /// The next letter, with all its accents; `nil` at the end.
    mutating func next() -> Letter? {
        while let scalar = nextScalar() {
            if Self.isAccent(scalar) {
                held?.add(scalar)
            } else if let letter = held {
                if letter.cased == 0x20, scalar == 0x20 { continue }
                held = Letter(scalar)
                return letter
            } else {
                held = Letter(scalar)
            }
        }
        defer { held = nil }
        return held
    }

    private mutating func nextScalar() -> UInt32? {
        while true {
            if let scalar = pending.popFirst() { return scalar }
            if let syllable = Scalars.syllable(bytes, at: offset) {
                offset += syllable.length
                return syllable.value
            }
            guard let (value, length) = Scalars.decode(bytes, at: offset) else { return nil }
            offset += length
            let number = crosshead_fold_number(value)
            guard number != 0 else { return value }
            let fold = crosshead_fold_of(number)
            let scalars = UnsafeBufferPointer(start: crosshead_fold_scalars_of(fold), count: Int(fold.scalar_count))
            if scalars.count == 1 { return scalars[0] }
            pending = ArraySlice(scalars)
        }
    }

    private static func isAccent(_ scalar: UInt32) -> Bool {
        let number = crosshead_fold_number(scalar)
        return number != 0 && crosshead_fold_of(number).folded_count == 0
    }
}
