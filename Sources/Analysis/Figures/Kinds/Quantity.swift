import Model

/// A number with its unit.
struct Quantity {
    /// The first atom, and the one after the last.
    var first: Int
    var end: Int
    /// The number.
    var numeral: Numeral
    /// What sort of figure it is.
    var kind: Figure.Kind
    /// What it is worth in its unit.
    var value: Double
    /// The unit, as the schema writes it.
    var unit: String?
    /// "ago", "later".
    var direction: Figure.Direction?
    /// Whether it adds up several units: "5 years 1 month".
    var isCompound = false

    init(_ numeral: Numeral, _ kind: Figure.Kind, unit: String?, end: Int) {
        first = numeral.first
        self.end = end
        self.numeral = numeral
        self.kind = kind
        value = numeral.value
        self.unit = unit
    }
}
