/// Countries, states, provinces and large cities, so that none is taken for a person. Written for this project.
enum Places {
    /// Countries and parts of the world of one word, in lower case; they may speak ("China said").
    static let countries = WordTable(
        """
        afghanistan africa albania algeria america americas andorra angola antarctica aotearoa argentina armenia
        asia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan
        bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada catalonia chad
        chechnya chile china colombia comoros congo crimea croatia cuba cyprus czechia denmark djibouti dominica drc
        ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia gaza georgia
        germany ghana greece greenland grenada guatemala guinea guyana haiti holland honduras hungary iceland india
        indonesia iran iraq ireland israel italy jamaica japan jordan kashmir kazakhstan kenya kiribati kosovo
        kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
        macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
        montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman
        pakistan palau palestine panama paraguay peru philippines poland portugal prc qatar romania russia rwanda
        samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia somaliland spain sudan suriname
        swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey
        turkmenistan tuvalu türkiye u.k u.k. u.s u.s. uae uganda uk ukraine uruguay us usa ussr uzbekistan vanuatu
        vatican venezuela vietnam wales xinjiang yemen zambia zimbabwe
        """)

    /// States and provinces of one word.
    static let regions = WordTable(
        """
        alabama alaska alberta arizona arkansas bavaria bihar brittany california carolina colorado connecticut
        cornwall dakota delaware devon donbas essex florida gujarat hawaii hokkaido idaho illinois indiana iowa
        kansas karnataka kent kentucky kerala lombardy louisiana maharashtra maine manitoba maryland massachusetts
        michigan minnesota mississippi missouri montana nebraska nevada normandy ohio okinawa oklahoma ontario
        oregon pennsylvania provence punjab quebec queensland saskatchewan saxony siberia sicily sussex tasmania
        tennessee texas tuscany ulster utah vermont victoria virginia wisconsin wyoming yorkshire
        """)

    /// Cities of one word.
    static let cities = WordTable(
        """
        aberdeen abuja accra adelaide aleppo algiers amman amsterdam anchorage ankara antwerp athens atlanta
        auckland austin baghdad baku baltimore bangalore bangkok barcelona basel beijing beirut belfast belgrade
        bengaluru berlin bern bilbao birmingham bogota bogotá bologna bonn bordeaux boston brasilia bratislava
        bremen brisbane bristol brooklyn brussels bucharest budapest cairo calais calgary cambridge canberra caracas
        cardiff casablanca charlotte chennai chicago christchurch cincinnati cleveland cologne colombo copenhagen
        dakar dallas damascus darwin delhi denver detroit dhaka doha donetsk dortmund dresden dubai dublin durban
        dusseldorf düsseldorf edinburgh edmonton eindhoven florence frankfurt geneva genoa glasgow gothenburg
        guangzhou hague halifax hamburg hanoi harare havana helsinki homs houston hyderabad indianapolis islamabad
        istanbul jakarta jerusalem johannesburg kabul kampala karachi kathmandu kharkiv khartoum kiev kigali
        kinshasa kobe kolkata kyiv kyoto lagos lahore leeds leicester leipzig lima lisbon liverpool ljubljana london
        louisville luanda lucknow lusaka lviv lyon madrid malmo malmö managua manchester manhattan manila marrakech
        marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu montevideo
        montreal moscow mosul mumbai munich nagasaki nairobi naples nashville newcastle nice nottingham odesa odessa
        osaka oslo ottawa oxford palermo paris perth philadelphia phoenix pittsburgh portland porto prague pretoria
        pyongyang quito raleigh ramallah rangoon reykjavik riga rio riyadh rome rotterdam sacramento salzburg sanaa
        santiago sarajevo seattle seoul sevilla seville shanghai sheffield shenzhen skopje sofia southampton
        stockholm strasbourg stuttgart sydney taipei tallinn tampa tashkent tbilisi tehran tirana tokyo toronto
        toulouse tripoli tucson tulsa tunis turin utrecht vancouver venice vienna vientiane vilnius warsaw
        washington wellington windhoek winnipeg wuhan yangon yaounde yerevan yokohama zagreb zurich zürich
        """)

    /// What comes from a place, a people, a faith or a party: modifiers before a title or a name.
    static let adjectives = WordTable(
        """
        afghan african african-american albanian algerian american anglo-american angolan arab arabian argentine
        argentinian armenian asian asian-american australian austrian azerbaijani azeri bahraini balinese
        bangladeshi basque bavarian belarusian belgian bolivian bosnian bostonian brazilian british buddhist
        bulgarian burmese californian cambodian cameroonian canadian catalan catholic chechen chilean chinese
        christian colombian communist congolese conservative corsican croatian cuban cypriot czech danish democrat
        democratic dominican dutch eastern ecuadorean ecuadorian egyptian emirati english eritrean estonian
        ethiopian european federal fijian filipino finnish flemish franco-german french georgian german ghanaian
        greek greenlandic guatemalan haitian hindu hungarian hungarian-american icelandic indian indonesian iranian
        iraqi irish islamic islamist israeli italian ivorian jamaican japanese jewish jordanian kashmiri kazakh
        kenyan korean kosovar kurdish kuwaiti kyrgyz labour lao laotian latin latvian lebanese liberal liberian
        libyan lithuanian londoner macedonian malagasy malawian malaysian malian maltese maori mexican moldovan
        mongolian montenegrin moroccan mozambican muslim māori namibian national nepalese nepali nicaraguan nigerian
        nigerien northern norwegian omani orthodox pakistani palestinian panamanian paraguayan parisian persian
        peruvian polish portuguese protestant prussian puerto-rican qatari republican roman romanian royal russian
        rwandan samoan saudi scandinavian scottish senegalese serb serbian shia shiite sicilian sikh singaporean
        slovak slovakian slovene slovenian socialist somali southern soviet spanish sudanese sunni swedish swiss
        syrian taiwanese tajik tanzanian tatar texan thai tibetan tongan tory tunisian turkish turkmen ugandan
        ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean
        """)

    /// Places of several words.
    static let phrases: Set<String> = [
        "abu dhabi", "addis ababa", "arctic circle", "baton rouge", "black sea", "bosnia and herzegovina",
        "british columbia", "buenos aires", "burkina faso", "cape cod", "cape town", "cape verde", "capitol hill",
        "central african republic", "central asia", "costa rica", "cote divoire", "czech republic", "des moines",
        "dominican republic", "downing street", "east africa", "east asia", "east jerusalem", "east timor",
        "eastern europe", "el salvador", "equatorial guinea", "far east", "fort worth", "gaza strip",
        "golan heights", "great britain", "guinea-bissau", "ho chi minh city", "hong kong", "hong kong island",
        "isle of man", "ivory coast", "kansas city", "kuala lumpur", "las vegas", "latin america", "little rock",
        "long island", "los angeles", "marshall islands", "mexico city", "middle east", "mount everest",
        "new brunswick", "new caledonia", "new delhi", "new england", "new hampshire", "new jersey", "new mexico",
        "new orleans", "new south wales", "new york", "new york city", "new zealand", "north america",
        "north carolina", "north dakota", "north korea", "north macedonia", "northern ireland", "nova scotia",
        "nur-sultan", "oklahoma city", "papua new guinea", "persian gulf", "phnom penh", "port moresby",
        "puerto rico", "red sea", "rio de janeiro", "salt lake city", "san antonio", "san diego", "san francisco",
        "san jose", "san juan", "san marino", "santa barbara", "santa fe", "sao paulo", "saudi arabia",
        "sierra leone", "silicon valley", "solomon islands", "south africa", "south america", "south asia",
        "south carolina", "south china sea", "south dakota", "south korea", "south sudan", "southeast asia",
        "soviet union", "sri lanka", "st louis", "st petersburg", "st. louis", "st. petersburg", "são paulo",
        "tel aviv", "tierra del fuego", "trinidad and tobago", "united arab emirates", "united kingdom",
        "united states", "united states of america", "vatican city", "wall street", "washington dc", "west africa",
        "west bank", "west end", "west virginia", "western australia", "western europe",
    ]
}
