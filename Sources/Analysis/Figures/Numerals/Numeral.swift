import Model

/// A number as written, before anybody asks what it is a number of.
struct Numeral {
    /// The first atom, and the one after the last.
    var first: Int
    var end: Int
    /// Where a unit would start: after `-plus` or `-odd`, else `end`.
    var next: Int
    /// What it is worth.
    var value: Double
    /// What it is worth without its scale word: 1.2 for "1.2 billion".
    var base: Double
    /// The scale: 1e9 for "1.2 billion", 1 where there is none.
    var scale = 1.0
    /// Whether it is written in digits.
    var isDigits: Bool
    /// Digits alone, ungrouped, without sign, fraction or scale: how many.
    var plainDigits = 0
    /// "18th", "second".
    var isOrdinal = false
    /// "half", "two-thirds", "¾": a part of something.
    var isPart = false
    /// "thousands", "several hundred".
    var isVague = false
    /// What "-plus", "-odd" and "+" say.
    var modifier: Figure.Modifier?

    init(_ first: Int, _ end: Int, value: Double, isDigits: Bool) {
        self.first = first
        self.end = end
        next = end
        self.value = value
        base = value
        self.isDigits = isDigits
    }
}
