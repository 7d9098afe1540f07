/// What shows that a paragraph stands under a picture.
enum CaptionMarks {
    /// How captions begin, in small letters.
    private static let openings = PhraseTable([
        "caption:", "chart:", "credit:", "file photo", "graphic:", "illustration:", "image:", "map:", "photo by ",
        "photo credit", "photo:", "photograph:",
        "photos by ", "photos:", "picture:", "pictured:", "Ảnh:", "ảnh:",
    ])

    /// What the last words of a caption begin with, in small letters: the credit.
    private static let credits = PhraseTable([
        "(ap photo", "(credit:", "(file photo", "(image:", "(photo by ", "(photo credit", "(photo:", "(picture:",
        "(reuters/", "credit: ", "illustration: ", "photo: ", "photograph: ", "picture: ", "source: supplied",
    ])

    /// How captions end, in small letters.
    private static let endings = PhraseTable([
        "/afp", "/ap", "/epa", "/getty", "/getty images", "/reuters", "getty images",
    ])

    /// The longest caption, in bytes.
    private static let longest = 400
    /// The longest credit, in bytes.
    private static let longestCredit = 80

    /// Whether a paragraph's words are a caption.
    static func contains(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count <= longest, words.last != UInt8(ascii: ".") || words.count <= longestCredit else {
            return false
        }
        if openings.begins(words) { return true }
        let tail = words.suffix(longestCredit)
        let isInBrackets = tail.last == UInt8(ascii: ")") || tail.last == UInt8(ascii: "]")
        return credits.occurs(in: tail) || endings.ends(isInBrackets ? tail.dropLast() : tail)
    }
}
