/// What the tables know of a word.
struct WordTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// One person by office, trade or kinship: "minister", "actress".
    static let role = WordTraits(rawValue: 1 << 0)
    /// Several of them: "ministers".
    static let roles = WordTraits(rawValue: 1 << 1)
    /// Stands before a role noun and makes none by itself: "deputy", "former".
    static let rank = WordTraits(rawValue: 1 << 2)
    /// A form of address: "Mr".
    static let honorific = WordTraits(rawValue: 1 << 3)
    /// An organisation: "ministry".
    static let body = WordTraits(rawValue: 1 << 4)
    /// A paper that speaks for its writer: "report".
    static let document = WordTraits(rawValue: 1 << 5)
    /// A country or a part of the world.
    static let country = WordTraits(rawValue: 1 << 6)
    /// A state, province or city.
    static let place = WordTraits(rawValue: 1 << 7)
    /// What comes from a place or a people: "Russian".
    static let origin = WordTraits(rawValue: 1 << 8)
    /// A given name of men.
    static let maleName = WordTraits(rawValue: 1 << 9)
    /// A given name of women.
    static let femaleName = WordTraits(rawValue: 1 << 10)
    /// A given name of either.
    static let eitherName = WordTraits(rawValue: 1 << 11)
    /// A surname of China, Korea or Vietnam, which stands first.
    static let leadingSurname = WordTraits(rawValue: 1 << 12)
    /// A small word inside a name: "van".
    static let particle = WordTraits(rawValue: 1 << 13)
    /// What follows a surname: "Jr".
    static let suffix = WordTraits(rawValue: 1 << 14)
    /// Begins a sentence and no name.
    static let function = WordTraits(rawValue: 1 << 15)
    /// A preposition.
    static let preposition = WordTraits(rawValue: 1 << 16)
    /// An auxiliary or another common verb.
    static let verb = WordTraits(rawValue: 1 << 17)
    /// A day, month or feast.
    static let calendar = WordTraits(rawValue: 1 << 18)
    /// What an office is of: "State".
    static let portfolio = WordTraits(rawValue: 1 << 19)
    /// A man by office or address: "spokesman", "Mr".
    static let man = WordTraits(rawValue: 1 << 20)
    /// A woman by office or address.
    static let woman = WordTraits(rawValue: 1 << 21)
    /// A role noun that is rather a name when it has a capital: "Baker".
    static let surname = WordTraits(rawValue: 1 << 22)
    /// Ends the name of a company: "Inc".
    static let companySuffix = WordTraits(rawValue: 1 << 23)

    /// Begins a sentence or a line around the article, but may stand inside a name: "New".
    static let opener = WordTraits(rawValue: 1 << 24)
    /// Ends the name of a place, an event, a law: "Island".
    static let thing = WordTraits(rawValue: 1 << 25)
    /// People: "settlers", "woman", "sources".
    static let people = WordTraits(rawValue: 1 << 26)

    /// A given name, whoever's.
    static let givenName: WordTraits = [.maleName, .femaleName, .eitherName]
    /// Any place.
    static let anyPlace: WordTraits = [.country, .place]

    /// What a word is by the tables it stands in.
    private static let byWord = TraitTable([
        (.role, RoleNouns.all), (.rank, RoleNouns.generic), (.honorific, Honorifics.all), (.body, BodyNouns.all),
        (.companySuffix, BodyNouns.suffixes), (.document, DocumentNouns.all), (.country, Places.countries),
        (.place, Places.regions), (.place, Places.cities), (.particle, NameParticles.all),
        (.suffix, NameParticles.suffixes), (.function, FunctionWords.all), (.opener, FunctionWords.openers),
        (.thing, ThingNouns.all), (.people, PeopleNouns.all), (.preposition, Prepositions.all),
        (.verb, CommonVerbs.all), (.calendar, CalendarWords.all), (.portfolio, Portfolios.all),
        (.man, RoleGenders.male), (.woman, RoleGenders.female), (.surname, SurnameNouns.all),
    ])

    /// The same for a word without diacritics.
    private static let byFoldedWord = TraitTable([
        (.maleName, GivenNames.male), (.femaleName, GivenNames.female), (.eitherName, GivenNames.either),
        (.leadingSurname, EastAsianSurnames.all),
    ])

    /// The traits of a word in lower case; `folded` is the same without diacritics.
    init(of key: String, folded: String) {
        let bare = key.utf8.last == UInt8(ascii: ".") ? String(key.dropLast()) : key
        var traits = Self.byWord.traits(of: bare).union(Self.byFoldedWord.traits(of: folded))
        // "she'll", "they've"
        if let apostrophe = bare.firstIndex(of: "'"), apostrophe > bare.startIndex,
            FunctionWords.all.contains(String(bare[..<apostrophe]))
        {
            traits.insert(.function)
        }
        let parts = bare.split(separator: "-")
        if parts.count > 1 {
            // "Hungarian-American", "co-founder", "Jean-Claude", "vice-president"
            let isOrigin = parts.allSatisfy {
                Places.adjectives.contains(String($0)) || Places.countries.contains(String($0))
            }
            if isOrigin || Places.adjectives.contains(bare) { traits.insert(.origin) }
            if let last = parts.last, RoleNouns.all.contains(String(last)) { traits.insert(.role) }
            let foldedParts = folded.split(separator: "-")
            let isGiven = foldedParts.allSatisfy {
                GivenNames.male.contains(String($0)) || GivenNames.female.contains(String($0))
            }
            if let first = foldedParts.first, isGiven {
                traits.insert(GivenNames.male.contains(String(first)) ? .maleName : .femaleName)
            }
        } else if Places.adjectives.contains(bare) {
            traits.insert(.origin)
        }
        if traits.isDisjoint(with: [.role, .function]), bare.utf8.last == UInt8(ascii: "s") {
            if WordTraits.singulars(of: bare).contains(where: RoleNouns.all.contains) { traits.insert(.roles) }
        }
        self = traits
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// What a plural in -s may be the plural of.
    private static func singulars(of plural: String) -> [String] {
        var forms = [String(plural.dropLast())]
        if plural.hasSuffix("ies") { forms.append(plural.dropLast(3) + "y") }
        if plural.hasSuffix("es") { forms.append(String(plural.dropLast(2))) }
        return forms
    }
}
