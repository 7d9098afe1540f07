/// Nouns for people and those who speak for them that are neither an office nor an organisation. Written for this project.
enum PeopleNouns {
    /// In lower case, singular and plural.
    static let all = WordTable(
        """
        administrators adult adults africans american americans arabs asians audience boy boys brass buyer buyers
        caller callers camp child children christian christians clan colleagues columnists commuters companies
        constituents consumer consumers couple couples creditors crew crowd customer customers delegation democrats
        detainees dissidents europeans families family fans firms folks girl girls governments guests individual
        individuals insiders islamist islamists israelis jews jihadists kid kids landlords leadership legislators
        liberals listeners locals loyalists majority man media men militia militias muslim muslims officials
        onlookers organizers others palestinian palestinians parents party passersby peasants people person persons
        police policy-makers policymakers prosecutors public publication readers regulators relatives republicans
        respondents reviewers russians scholars settler settlers shoppers soldiers someone source sources speakers
        spouse staff staffers taliban taxpayers teenager teenagers tories tourists townspeople traditionalists
        travellers tribe troops user users viewer viewers villagers watchdogs witnesses woman women workers
        worshippers youth youths
        """)

    /// Whether a word in lower case that no table knows names people by its ending: "rescuers", "strikers", "loyalists".
    static func arePeople(_ key: String) -> Bool {
        key.count >= 7 && ["ers", "ists", "ors", "ants", "ees", "ians"].contains(where: key.hasSuffix)
    }
}
