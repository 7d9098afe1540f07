/// Forms of address that stand before a name and are no office. Written for this project.
enum Honorifics {
    /// In lower case, without their full stop.
    static let all = WordTable(
        """
        cllr comrade dame doña dr esq fr frau haji hajj herr hon lady lord madam madame messrs miss mister mlle mme
        monsieur mr mrs ms mx prof professor rev reverend senor senora señor señora shri signor signora sir smt sr
        sra sri srta ustad
        """)

    /// Ranks and titles that say little by themselves, without dots: an office beside them says more.
    static let ranks: Set<String> = [
        "adm", "brig", "capt", "captain", "chief", "cmdr", "col", "colonel", "commander", "corporal", "cpl", "deputy",
        "fr", "gen", "general", "judge", "lieutenant", "lt", "maj", "major", "prof", "professor", "rep", "rev", "sen",
        "sergeant", "sgt", "sheikh", "supt",
    ]

    /// What follows a name and is no part of it, in capitals: "Hugh Penrose QC".
    static let postnominals: Set<String> = [
        "cbe", "kbe", "kc", "mbe", "md", "mep", "mp", "msp", "obe", "phd", "qc", "rn", "sc", "td",
    ]
}
