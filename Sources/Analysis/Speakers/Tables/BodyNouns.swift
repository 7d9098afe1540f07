/// What organisations are called. Written for this project.
enum BodyNouns {
    /// Nouns that end, or head, the name of a body.
    static let all = WordTable(
        """
        academy administration agencies agency airline airlines airways alliance ambulance archdiocese
        archive archives army assembly associates association associations athletics authorities authority
        automaker bakery bancorp band bank banks battalion board branch brand brewery brigade broadcaster
        brokerage brotherhood brothers builders bureau cabinet campaign capital carmaker cathedral caucus
        center centre chamber chancellery charity chipmaker choir chronicle church club co co-op coalition
        collective college colleges command commission commissioners commissions committee committees
        commonwealth communications companies company confederacy confederation conference conglomerate
        congress conservatives conservatory consortium construction constructions consulate consultancy
        consulting cooperative corp corporation corps council councils court courts daily dems department
        departments dept developers diocese directorate dispatch district division drugmaker duo dynamics
        economics embassy empire energy ensemble enterprise enterprises equities exchange faculty fc fed
        federation firefighters firm force forces forum foundation franchise front fund funds gallery
        garrison gazette gmbh government governments group groups guard guardian guild headquarters herald
        hospital hospitals house inc industries inquirer inspectorate institute institutes institution
        insurance insurer intelligence international journal journals judiciary jury kremlin lab
        laboratories laboratory labs league legislature lender library limited llc lobby logistics ltd
        magazine maker management media military militia mill mills ministries ministry mission monarchy
        monitor mosque motor motors movement museum nations navy network networks news newspaper newspapers
        ngo nonprofit observatory office offices opposition orchestra organisation organisations
        organization organizations parish parliament partners partnership party patrol petroleum pharma
        pharmaceuticals philharmonic planemaker plc police politburo post prefecture presidency press
        program programme project prosecutors publisher publishing quartet quintet radio railway railways
        regime regiment registry regulator reinsurer resources review sa savings school schools secretariat
        securities senate service services shipbuilder shipping society software squad start-up startup
        station studio studios subcommittee supermarket superstore symphony syndicate systems taskforce team
        teams technologies technology telecom telegram telegraph television theater theatre think-tank
        thinktank times transit treasury tribunal tribune trio troupe trust tv unicef union unions unit
        universities university utility ventures watch watchdog wing workers zoo
        """)

    /// Nouns that "the" alone makes a body spoken of before ("the ministry").
    static let definite = WordTable(
        """
        academy administration agency airline alliance army association authority automaker band bank board
        brand broadcaster brokerage bureau carmaker charity chipmaker church club coalition collective
        college commission committee company conglomerate consortium consultancy corporation council court
        department developer drugmaker duo embassy ensemble exchange federation firm forum foundation
        franchise fund government group hospital institute institution insurer lab laboratory lender
        magazine maker manufacturer ministry museum navy network newspaper ngo office operator opposition
        organisation organization outlet panel paper parliament party planemaker police publisher quartet
        regulator retailer school secretariat shipbuilder society start-up startup supplier team think-tank
        thinktank tribunal trio troupe trust union university utility watchdog website
        """)

    /// Those that any body may be called by when it has just spoken ("the company").
    static let generic = WordTable(
        """
        agency airline alliance association automaker band bank body brand broadcaster brokerage bureau
        business carmaker charity chipmaker church club coalition collective college company conglomerate
        consortium consultancy corporation developer drugmaker duo ensemble firm forum franchise group
        institution insurer lender magazine maker manufacturer network newspaper ngo non-profit nonprofit
        operator organisation organization outlet paper planemaker publisher quartet regulator retailer
        shipbuilder society start-up startup supplier team think-tank thinktank trio troupe utility watchdog
        website
        """)

    /// Role nouns that companies are called by as often as persons ("road builder Hillway").
    static let makers: Set<String> = [
        "broker", "builder", "competitor", "contractor", "dealer", "developer", "distributor", "grocer", "insurer",
        "landlord", "lender", "maker", "manufacturer", "miner", "operator", "owner", "partner", "producer", "promoter",
        "provider", "publisher", "retailer", "rival", "sponsor", "supplier", "trader",
    ]

    /// What ends a company's name and nothing else.
    static let suffixes = WordTable(
        """
        ag bhd co corp gmbh inc kk llc llp ltd nv oyj plc pte pty sa spa srl
        """)

    /// Those that are surnames too: "Heather Mills".
    static let surnames = WordTable(
        """
        banks brothers chambers chapman church command court crown front group guard hall house labs law marine
        mills mission parish park parks police post power press prior school service stores street wing woods
        """)
}
