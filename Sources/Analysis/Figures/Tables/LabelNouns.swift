/// Nouns whose number is a name: "page 6", "Route 66", "photo 1".
enum LabelNouns {
    /// Nouns before the number.
    static let before = Set(
        """
        act amendment annex apartment apt area article box bus channel chapter class clause code col covid district division \
        ep episode exercise exhibit exit ext extension fig figs figure figures flight foto form gate grade group highway \
        image interstate iphone issue item junction junctions lane level lot model no nos note nr nrs number p page pages para paragraph part phase photo \
        photograph picture pier platform pp proposition psalm prop question resolution road room route routes rte rule schedule \
        season section sections sector series serial size step stage suite table terminal tier title track trident type unit verse \
        version vol volume windows zone ảnh hình bild abb
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Names that end on a number: share indices, aircraft.
    static let names = Set(
        "airbus asx boeing cac forbes fortune ftse nifty nikkei russell stoxx topix".split(separator: " ")
            .map { WordKey(of: $0) })

    /// Nouns of several things that are numbered: "junctions 9 and 10".
    static let several = Set(
        "articles chapters exits gates junctions lanes lines pages paragraphs platforms sections".split(separator: " ")
            .map { WordKey(of: $0) })

    /// What numbers of books and papers are kept by.
    static let registers = Set(["isbn", "issn", "doi", "pmid", "rfc", "bug"].map { WordKey(of: $0) })

    /// What an address ends on: "12 High Street".
    static let streets = Set(
        """
        avenue boulevard close court crescent drive gardens lane place road row square st street terrace way
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Nouns that are labels only with a capital of their own: "Phase 3", "Group 7", and not "the group 7".
    static let capitalised = Set(
        """
        act amendment area article box bus class code district division form group issue item level lot model note number \
        part phase platform question resolution road rule season section series size step stage table tier title track type unit \
        version zone image figure figures lane
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Nouns after the number: "529 plans".
    static let after = Set(["plan", "plans", "account", "accounts"].map { WordKey(of: $0) })

    /// What an ordinal before a capital names: "Second Amendment", "First Lady".
    static let ordinalNames = Set(["degree", "lady", "amendment"].map { WordKey(of: $0) })
}
