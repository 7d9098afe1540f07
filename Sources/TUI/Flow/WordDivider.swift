import Model

/// Divides words of a language at the ends of lines. The hyphen is shown there alone: the text never has it.
public struct WordDivider: Sendable {
    private let points: @Sendable (String) -> [Int]
    private let dividesCapitals: Bool

    /// A divider; `points` says of a word in small letters after how many scalars it may be divided. Words with a capital are
    /// names, which stay whole, unless the language writes every noun so.
    public init(dividesCapitals: Bool = false, _ points: @escaping @Sendable (String) -> [Int]) {
        self.points = points
        self.dividesCapitals = dividesCapitals
    }

    /// Letters that a word has at least, and that stand before and after a hyphen.
    private static let least = (word: 6, before: 2, after: 3)
    /// A word longer than this is none.
    private static let longest = 60

    /// The offsets at which the first word of a stretch of text may be divided, in order. Names, abbreviations, numbers and
    /// addresses stay whole.
    func offsets(in span: Span, of text: Text) -> [Int] {
        var word = ""
        var starts: [Int] = []
        var offset = span.start
        while offset < span.end, starts.count <= Self.longest {
            let (scalar, length) = text.scalar(at: offset)
            let properties = scalar.properties
            if properties.isAlphabetic {
                guard properties.isLowercase || starts.isEmpty && dividesCapitals || !properties.isCased else {
                    return []
                }
                let small = properties.lowercaseMapping.unicodeScalars
                word.unicodeScalars.append(small.count == 1 ? small.first ?? scalar : scalar)
                starts.append(offset)
            } else if Self.belongsToWord(scalar) {
                // What is half a word, a number or an address.
                if !starts.isEmpty || scalar.properties.numericType != nil { return [] }
            } else if !starts.isEmpty {
                break
            }
            offset += length
        }
        guard (Self.least.word...Self.longest).contains(starts.count) else { return [] }
        return points(word).filter { $0 >= Self.least.before && $0 <= starts.count - Self.least.after }.map {
            starts[$0]
        }
    }

    /// Whether letters beside a scalar are only a part of what stands there.
    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "@", "/", "\\", "_", "-", "\u{2010}", "\u{AD}", "#", "&", "=", "+": true
        default: scalar.properties.numericType != nil || ScalarClass(scalar) == .combining
        }
    }
}
