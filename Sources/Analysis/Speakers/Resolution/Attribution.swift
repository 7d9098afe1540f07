import Model

/// Who said a quote, and by what rule.
struct Attribution {
    /// Who.
    let party: Int
    /// How sure.
    let confidence: Double
    /// The name of the rule.
    let rule: String
    /// The words that mean the party, where they are not a name.
    var mention: Span?
}
