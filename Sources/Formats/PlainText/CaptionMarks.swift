/// What shows that a paragraph stands under a picture.
enum CaptionMarks {
    /// How captions begin, in small letters.
    private static let openings = [
        "caption:", "chart:", "credit:", "file photo", "graphic:", "illustration:", "image:", "map:", "photo by ",
        "photo credit", "photo:", "photograph:",
        "photos by ", "photos:", "picture:", "pictured:", "ảnh:",
    ]

    /// What the last words of a caption begin with, in small letters: the credit.
    private static let credits = [
        "(ap photo", "(credit:", "(file photo", "(image:", "(photo by ", "(photo credit", "(photo:", "(picture:",
        "(reuters/", "credit: ", "illustration: ", "photo: ", "photograph: ", "picture: ", "source: supplied",
    ]

    /// How captions end, in small letters.
    private static let endings = ["/afp", "/ap", "/epa", "/getty", "/getty images", "/reuters", "getty images"]

    /// The longest caption, in bytes.
    private static let longest = 400
    /// The longest credit, in bytes.
    private static let longestCredit = 80

    /// Whether a paragraph's words are a caption.
    static func contains(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count <= longest, words.last != UInt8(ascii: ".") || words.count <= longestCredit else {
            return false
        }
        let head = String(decoding: words.prefix(16), as: UTF8.self).lowercased()
        if openings.contains(where: { head.hasPrefix($0) }) { return true }
        guard
            words.contains(UInt8(ascii: "/")) || words.contains(UInt8(ascii: ":")) || words.contains(UInt8(ascii: "("))
        else { return false }
        let tail = String(decoding: words.suffix(longestCredit), as: UTF8.self).lowercased()
        let credit = tail.utf8.dropLast(tail.hasSuffix(")") ? 1 : 0)
        return endings.contains { credit.reversed().starts(with: $0.utf8.reversed()) }
            || credits.contains { tail.containsBytes($0) }
    }
}

extension String {
    /// Whether the bytes of `other` stand anywhere in it.
    func containsBytes(_ other: String) -> Bool {
        let bytes = Array(utf8)
        let needle = Array(other.utf8)
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { bytes[$0] == first && bytes[$0...].starts(with: needle) }
    }
}
