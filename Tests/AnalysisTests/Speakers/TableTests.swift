import Testing

@testable import Analysis

@Suite struct TableTests {
    @Test(arguments: [
        BodyNouns.all, BodyNouns.definite, BodyNouns.generic, BodyNouns.suffixes, BodyNouns.surnames, CalendarWords.all,
        CommonVerbs.all,
        DocumentNouns.all, EastAsianSurnames.all, FunctionWords.all, FunctionWords.openers, GivenNames.either,
        GivenNames.female, GivenNames.male, Honorifics.all, NameParticles.all, NameParticles.suffixes,
        PeopleNouns.all, Places.adjectives,
        Places.cities, Places.countries, Places.regions, Portfolios.all, Prepositions.all, RoleGenders.female,
        RoleGenders.male, RoleNouns.all, RoleNouns.generic, SurnameNouns.all, ThingNouns.all,
    ])
    func everyTableIsSortedAndFindsEachOfItsWords(_ table: WordTable) {
        let words = table.text.description.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(
            words.map { Array($0.utf8) }
                == Set(words).map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(words.allSatisfy(table.contains))
        #expect(!table.contains("") && !table.contains("zzzz") && !table.contains("a b"))
    }
}
