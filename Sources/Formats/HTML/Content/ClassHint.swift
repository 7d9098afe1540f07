/// What the class, id or role of an element says about it.
struct ClassHint: OptionSet, Sendable {
    let rawValue: UInt16

    /// Never part of an article: comments, share bars, related links, navigation, cookie notices.
    static let furniture = ClassHint(rawValue: 1 << 0)
    /// Furniture more often than not: author boxes, tags, widgets, headers.
    static let doubtful = ClassHint(rawValue: 1 << 1)
    /// Often the article or what holds it.
    static let content = ClassHint(rawValue: 1 << 2)
    /// The words under a picture, or who took it.
    static let caption = ClassHint(rawValue: 1 << 3)
    /// Who wrote it, and when.
    static let byline = ClassHint(rawValue: 1 << 4)
    /// A sentence of the article shown once more in large type.
    static let pullQuote = ClassHint(rawValue: 1 << 5)
    /// Takes away the meaning of the word behind it: `no-sidebar`, `has-comments`.
    static let negation = ClassHint(rawValue: 1 << 6)
    /// Who wrote it.
    static let author = ClassHint(rawValue: 1 << 7)
    /// The body of the article in microdata: as certain as it gets.
    static let body = ClassHint(rawValue: 1 << 9)
    /// The lines under a headline that say what the article is about.
    static let deck = ClassHint(rawValue: 1 << 8)
}

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
