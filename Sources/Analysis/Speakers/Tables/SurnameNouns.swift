/// Role nouns that are a surname or a given name where they stand with a capital inside a sentence. Written for this project.
enum SurnameNouns {
    /// In lower case.
    static let all = WordTable(
        """
        abbot abbott archer baker barber bishop boss bowler brewer butcher camper carpenter carter chandler
        chef cook cooper count deacon dealer dean driver duke earl farmer fellow fisher foreman forester
        forward friend gardener grocer guard guide head hooker hunter knight lawyer major marshal mason
        merchant miller miner mother noble page painter parson partner pilot player porter prior prop reader
        rector rider sailor server shearer shepherd singer skinner skipper smith sniper squire star steward
        tailor taylor trader trapper turner twin usher walker weaver whip winger winner wright
        """)
}
