/// Plural nouns that make four digits before them a count and not a year: "2,000" is often written "2000".
enum CountedNouns {
    static let keys = Set(
        """
        acres adults animals barrels beds bodies books boats bottles businesses buildings calories cars cases children \
        civilians companies copies customers deaths dead delegates doctors employees families farmers feet fighters flights \
        guests homes hospitals houses immigrants injured inmates jobs journalists kids kilometers kilometres lives \
        members men meters metres migrants miles nurses officers pages participants passengers patients people \
        places points police pounds prisoners protesters pupils refugees residents respondents rooms seats seniors shares \
        shops soldiers spectators staff steps stores students teachers tickets times tonnes tons tourists trees \
        troops trucks users vehicles victims villages visitors volunteers voters votes women words workers yards
        """.split(separator: " ").map { WordKey(of: $0) })
}
