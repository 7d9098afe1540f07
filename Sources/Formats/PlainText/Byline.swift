/// A line that says who wrote the article, and maybe when.
struct Byline: Equatable {
    /// The names, without "By" and without office; `nil` for a line that gives a date alone.
    let names: String?
    /// The dates beside the names, or alone.
    let dates: [PublicationDate]

    /// Words in small letters that a name or an office may hold.
    private static let particles: Set<String> = [
        "al", "and", "at", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el",
        "et",
        "for", "in", "la", "le", "of", "the", "to", "van", "von", "y", "with",
    ]
    /// What comes after the names: an office, a place, a desk.
    private static let ends = [", ", " in ", " at ", " for ", " | ", " • ", " · ", " – ", " — ", " - "]
    /// Credits that stand after an article.
    private static let credits = PhraseTable([
        "additional reporting by ", "editing by ", "reporting by ", "writing by ",
    ])
    /// The longest byline, in bytes.
    private static let longest = 120

    /// The byline on a line; `nil` where the line is something else.
    static func read(_ words: ArraySlice<UInt8>) -> Byline? {
        guard words.count <= longest else { return nil }
        let line = String(decoding: words, as: UTF8.self)
        if let date = PublicationDate.read(line) { return Byline(names: nil, dates: [date]) }
        let parts = line.split { "|•·".contains($0) }.map { $0.trimmingSpaces }
        let dates = parts.compactMap { PublicationDate.read($0) }
        guard let first = parts.first else { return nil }
        if line.lowercased().hasPrefix("by ") {
            let rest = String(first.dropFirst(3))
            guard isName(rest.hasSuffix(".") ? String(rest.dropLast()) : rest) else { return nil }
            let (names, trailing) = divide(rest)
            return Byline(names: names, dates: dates + [PublicationDate.read(trailing)].compactMap(\.self))
        }
        // "Jane Doe | 5 March 2024": the date is what shows that the name is a byline.
        guard !dates.isEmpty, parts.count > 1, isName(first), (2...5).contains(first.split(separator: " ").count) else {
            return nil
        }
        return Byline(names: divide(first).names, dates: dates)
    }

    /// Whether a line credits those who worked on the article, as agencies do at its end.
    static func isCredit(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count <= longest * 2 else { return false }
        let isInBrackets = words.first == UInt8(ascii: "(") || words.first == UInt8(ascii: "[")
        return credits.begins(isInBrackets ? words.dropFirst() : words)
    }

    /// Whether words could be names: each opens with a capital, a digit, or is a particle; the first is no particle.
    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard let first = words.first, first.first?.isUppercase == true, words.count <= 14 else { return false }
        return words.allSatisfy { word in
            word.first.map { $0.isUppercase || $0.isNumber || $0.isPunctuation } == true
                || particles.contains(String(word))
        }
    }

    /// The names before an office or place, and what comes after them.
    private static func divide(_ text: String) -> (names: String, rest: String) {
        var text = text
        if text.hasSuffix("."), !text.hasSuffix("Jr.") { text.removeLast() }
        let bytes = Array(text.utf8)
        for start in bytes.indices {
            for end in ends where bytes[start...].starts(with: end.utf8) {
                return (
                    String(decoding: bytes[..<start], as: UTF8.self),
                    String(decoding: bytes[(start + end.utf8.count)...], as: UTF8.self)
                )
            }
        }
        return (text, "")
    }
}

extension Substring {
    /// The same without spaces at either end.
    var trimmingSpaces: String {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
