/// Role nouns and honorifics that tell a man from a woman. Written for this project.
enum RoleGenders {
    /// Of men.
    static let male = WordTable(
        """
        alderman anchorman archbishop assemblyman baron boyfriend brother businessman cameraman cardinal chairman
        congressman councilman count cowboy dad duke emperor father fireman fisherman foreman frontman gentleman
        grandad grandfather grandson groom headmaster herr husband imam king lord m mister monk monsieur mr nephew
        nobleman ombudsman-he policeman pope priest prince salesman senor señor sir son spokesman sportsman
        statesman uncle waiter widower
        """)

    /// Of women.
    static let female = WordTable(
        """
        actress alderwoman anchorwoman assemblywoman aunt ballerina baroness bride businesswoman chairwoman
        congresswoman councilwoman countess dame daughter duchess empress frau girlfriend granddaughter grandmother
        headmistress hostess housewife lady landlady ma'am madam madame mademoiselle maid miss mlle mme mom mother
        mrs ms mum niece nun policewoman priestess princess queen saleswoman senora señora sister spokeswoman
        sportswoman stewardess waitress widow wife
        """)
}
