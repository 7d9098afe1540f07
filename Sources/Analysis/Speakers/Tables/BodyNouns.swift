/// What organisations are called. Written for this project.
enum BodyNouns {
    /// Nouns that end, or head, the name of a body.
    static let all = WordTable(
        """
        academy administration agencies agency airline airlines airways alliance ambulance archdiocese archive
        archives army assembly associates association associations athletics authorities authority bancorp bank
        banks battalion board branch brewery brigade broadcaster brokerage brotherhood brothers bureau cabinet
        campaign capital cathedral caucus center centre chamber charity chronicle church club co co-op coalition
        college colleges command commission commissioners commissions committee committees commonwealth
        communications companies company confederacy confederation conference conglomerate congress conservatives
        conservatory consortium consulate consultancy consulting cooperative corp corporation corps council councils
        court courts daily dems department departments dept diocese directorate dispatch district division dynamics
        economics embassy empire energy enterprise enterprises equities exchange faculty fc fed federation
        firefighters firm force forces forum foundation front fund funds gallery garrison gazette gmbh government
        governments group groups guard guardian guild headquarters herald hospital hospitals house inc industries
        inquirer inspectorate institute institutes institution insurance intelligence international journal journals
        judiciary jury lab laboratories laboratory labs league legislature library limited llc lobby logistics ltd
        magazine management media military militia mill mills ministries ministry mission monarchy monitor mosque
        motor motors movement museum nations navy network networks news newspaper newspapers observatory office
        offices opposition orchestra organisation organisations organization organizations parish parliament
        partners partnership party patrol petroleum pharma pharmaceuticals philharmonic plc police politburo post
        presidency press program programme project prosecutors publisher publishing radio railway railways regime
        regiment registry regulator resources review sa savings school schools secretariat securities senate service
        services shipping society software squad station studio studios subcommittee supermarket superstore symphony
        syndicate systems taskforce team teams technologies technology telecom telegram telegraph television theater
        theatre times transit treasury tribunal tribune trust tv unicef union unions unit universities university
        utility ventures watch watchdog wing workers zoo
        """)

    /// Nouns that "the" alone makes a body spoken of before ("the ministry").
    static let definite = WordTable(
        """
        academy administration agency airline alliance army association authority automaker bank board broadcaster
        brokerage bureau carmaker charity chipmaker church club coalition college commission committee company
        conglomerate consortium consultancy corporation council court department developer drugmaker embassy
        exchange federation firm forum foundation fund government group hospital institute institution insurer lab
        laboratory lender magazine maker manufacturer ministry museum navy network newspaper ngo office operator
        opposition organisation organization outlet panel paper parliament party police publisher regulator retailer
        school secretariat society start-up startup supplier team think-tank thinktank tribunal trust union
        university utility watchdog website
        """)

    /// Those that any body may be called by when it has just spoken ("the company").
    static let generic = WordTable(
        """
        agency airline alliance association automaker bank body broadcaster brokerage bureau business carmaker
        charity chipmaker church club coalition college company conglomerate consortium consultancy corporation
        developer drugmaker firm forum group institution insurer lender magazine maker manufacturer network
        newspaper ngo non-profit nonprofit operator organisation organization outlet paper publisher regulator
        retailer society start-up startup supplier team think-tank thinktank utility watchdog website
        """)

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
