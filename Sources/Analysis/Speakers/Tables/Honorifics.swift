/// Forms of address that stand before a name and are no office. Written for this project.
enum Honorifics {
    /// In lower case, without their full stop.
    static let all = WordTable(
        """
        cllr comrade dame doña dr esq fr frau haji hajj herr hon lady lord madam madame messrs miss mister mlle mme
        monsieur mr mrs ms mx prof professor rev reverend senor senora señor señora shri signor signora sir smt sr
        sra sri srta ustad
        """)
}
