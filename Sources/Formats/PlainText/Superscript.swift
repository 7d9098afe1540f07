/// Numbers in raised digits, so that the mark of a footnote or a power is not read as part of the number before it.
enum Superscript {
    private static let raised: [Character: String] = [
        "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
        "−": "⁻",
    ]

    /// The digits raised; words that are no number stay as they are.
    static func digits(_ words: String) -> [UInt8] {
        let digits = words.compactMap { raised[$0] }
        return digits.count == words.count && !words.isEmpty ? Array(digits.joined().utf8) : Array(words.utf8)
    }
}
