/// Reads the words out of class names and ids: `relatedPosts`, `related-posts` and `related_posts` are the same to it.
struct ClassHinter {
    private var known: [ArraySlice<UInt8>: ClassHint] = [:]

    /// The hints in the value of a `class`, `id`, `role`, `data-testid` or `data-component`.
    mutating func hints(in value: ArraySlice<UInt8>) -> ClassHint {
        if let hints = known[value] { return hints }
        let hints = value.split(whereSeparator: ByteSearch.isSpace).reduce(into: ClassHint()) {
            $0.formUnion(Self.read($1))
        }
        known[value] = hints
        return hints
    }

    /// The hints in one name.
    private static func read(_ name: ArraySlice<UInt8>) -> ClassHint {
        var hints: ClassHint = []
        var isNegated = false
        // A longer name is a sentence: the id of a section made from its heading.
        guard name.lazy.filter({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }).count < 4 else { return [] }
        for word in words(name) {
            let hint = ClassHints.hint(String(decoding: word, as: UTF8.self))
            if hint.contains(.negation) {
                isNegated = true
            } else if !hint.isEmpty {
                if !isNegated { hints.formUnion(hint) }
                isNegated = false
            }
        }
        return hints
    }

    /// The words of a name in lower case: cut at everything but letters, and before a capital that follows a small letter.
    private static func words(_ name: ArraySlice<UInt8>) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var previous: UInt8 = 0
        for byte in name {
            let isCapital = 0x41...0x5A ~= byte
            let isSmall = 0x61...0x7A ~= byte
            if !word.isEmpty, !(isCapital || isSmall) || (isCapital && 0x61...0x7A ~= previous) {
                words.append(word)
                word = []
            }
            if isCapital || isSmall { word.append(ByteSearch.lower(byte)) }
            previous = byte
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
