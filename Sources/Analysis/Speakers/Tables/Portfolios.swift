/// What an office is of: "Secretary of State", "Minister of Foreign Affairs". Written for this project.
enum Portfolios {
    /// In lower case.
    static let all = WordTable(
        """
        affairs agriculture canterbury commerce communications culture customs defence defense development economy
        education employment energy environment faculty finance fisheries foreign forestry health home homeland
        housing human immigration industry information infrastructure interior justice labor labour lords media
        mines operations parliament planning police production programmes public representatives research rights
        schools science security services social sports staff state strategy technology tourism trade transport
        transportation treasury veterans wales war water welfare women works york
        """)
}
