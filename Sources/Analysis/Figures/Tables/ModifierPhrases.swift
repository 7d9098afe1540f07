import Model

/// Phrases before and after a number that say how exact it is.
enum ModifierPhrases {
    /// What stands before, the longest phrases last so that they are asked for first.
    static let before: [(String, Figure.Modifier)] = [
        ("~", .about), ("≈", .about), ("<", .lessThan), (">", .moreThan), ("≤", .atMost), ("≥", .atLeast),
        ("±", .margin),
        ("about", .about), ("above", .moreThan), ("almost", .about), ("approx", .about), ("approximately", .about),
        ("around", .about), ("below", .lessThan), ("beyond", .moreThan), ("circa", .about), ("estimated", .about),
        ("exceed", .moreThan), ("exceeded", .moreThan), ("exceeding", .moreThan), ("exceeds", .moreThan),
        ("maximum", .atMost),
        ("minimum", .atLeast), ("near", .about), ("nearly", .about), ("over", .moreThan), ("past", .moreThan),
        ("roughly", .about), ("some", .about), ("surpassed", .moreThan), ("surpassing", .moreThan),
        ("surpasses", .moreThan),
        ("top", .moreThan), ("topped", .moreThan), ("topping", .moreThan), ("tops", .moreThan), ("under", .lessThan),
        ("virtually", .about), ("nearing", .about), ("approaching", .about), ("ca", .about), ("aproximately", .about),
        ("as few as", .atLeast), ("as little as", .atLeast), ("as many as", .atMost), ("as much as", .atMost),
        ("as high as", .atMost), ("as low as", .atLeast), ("at least", .atLeast), ("at most", .atMost),
        ("close to", .about),
        ("close on", .about), ("fewer than", .lessThan), ("greater than", .moreThan), ("higher than", .moreThan),
        ("in excess of", .moreThan), ("larger than", .moreThan), ("less than", .lessThan), ("longer than", .moreThan),
        ("lower than", .lessThan), ("more than", .moreThan), ("no fewer than", .atLeast), ("no less than", .atLeast),
        ("no more than", .atMost), ("not more than", .atMost), ("not less than", .atLeast), ("older than", .moreThan),
        ("or so", .about), ("plus or minus", .margin), ("smaller than", .lessThan), ("something like", .about),
        ("somewhere around", .about), ("the equivalent of", .about), ("up to", .atMost), ("upward of", .moreThan),
        ("upwards of", .moreThan), ("well over", .moreThan), ("younger than", .lessThan), ("a minimum of", .atLeast),
        ("a maximum of", .atMost), ("at or above", .atLeast), ("at or below", .atMost), ("short of", .lessThan),
        ("north of", .moreThan), ("south of", .lessThan), ("shy of", .lessThan), ("in the region of", .about),
        ("equal to or more than", .atLeast), ("equal to or less than", .atMost), ("more than or equal to", .atLeast),
        ("less than or equal to", .atMost), ("greater than or equal to", .atLeast), ("at least or equal to", .atLeast),
        ("equal to or greater than", .atLeast), ("smaller or equal than", .atMost), ("less or equal than", .atMost),
        ("smaller than or equal to", .atMost), ("larger than or equal to", .atLeast),
    ]

    /// What stands after.
    static let after: [(String, Figure.Modifier)] = [
        ("at least", .atLeast), ("at most", .atMost), ("give or take", .about), ("more or less", .about),
        ("odd", .about),
        ("or above", .atLeast), ("or below", .atMost), ("or earlier", .atMost), ("or equal", .atMost),
        ("or fewer", .atMost),
        ("or greater", .atLeast), ("or higher", .atLeast), ("or larger", .atLeast), ("or later", .atLeast),
        ("or less", .atMost), ("or longer", .atLeast), ("or lower", .atMost), ("or more", .atLeast),
        ("or older", .atLeast),
        ("or over", .atLeast), ("or so", .about), ("or thereabouts", .about), ("or under", .atMost),
        ("or younger", .atMost),
        ("and above", .atLeast), ("and older", .atLeast), ("and over", .atLeast), ("and up", .atLeast),
        ("and under", .atMost),
        ("and younger", .atMost), ("plus", .atLeast),
    ]

    /// Words that may stand between the phrase and the number: "nearly a further 20".
    static let between = Set(
        [
            "a", "an", "the", "another", "further", "additional", "combined", "total", "of", "only", "just", "record",
            "whole", "full",
        ]
        .map { WordKey(of: $0) })

    /// The phrases before by their atoms from the last to the first.
    static let reversed: PhraseTable = {
        var table = PhraseTable(folds: true)
        for (index, row) in before.enumerated() {
            table.add(row.0.split(separator: " ").reversed().joined(separator: " "), index)
        }
        return table
    }()

    /// The phrases after.
    static let following: PhraseTable = {
        var table = PhraseTable(folds: true)
        for (index, row) in after.enumerated() { table.add(row.0, index) }
        return table
    }()
}
