/// Verb forms that end a subject: a role or a name never runs over them. Written for this project.
enum CommonVerbs {
    /// Forms of auxiliaries and irregular verbs, in lower case.
    static let all = WordTable(
        """
        added adds are asked asks be became becomes been began begins being bought brings brought builds built buys
        came can comes could cut cuts did do does draws drew falls feels fell felt finds found gave gets gives goes
        got grew grows had has have held hit hits holds is keeps kept knew knows leads leaves led left let lets
        loses lost made makes may meets met might must paid pays put puts ran rises rose runs said sat saw say says
        sees sends sent set sets shall should sits speaks spoke stands stood takes tell tells thinks thought told
        took was went were will wins won would writes wrote
        """)
}
