/// What people are called by office, trade or kinship, in the singular and in lower case; titles are shortened as before a name ("gov").
enum RoleNouns {
    /// Nouns that name one person. Written for this project.
    static let all = WordTable(
        """
        abbot academic academician accountant activist activist-turned-politician actor actress adjutant adm
        administrator admiral adviser advisor advocate agent aide air-marshal airman alderman alderwoman
        all-rounder ally amb ambassador amputee analyst anchor anchorman anchorwoman animator anthropologist
        appointee apprentice arborist archaeologist archbishop archdeacon archeologist architect archivist
        artist assemblyman assemblywoman assistant associate astronaut astronomer astrophysicist athlete
        attache attendant attorney attorney-general auditor auditor-general aunt author authority ayatollah
        babysitter backbencher bailiff baker ballerina bandmate banker barista baron baroness barrister
        bartender bassist batsman batter beekeeper benefactor bidder billionaire biochemist biographer
        biologist biostatistician bishop blogger bodyguard bookmaker borrower boss botanist bowler boxer
        boyfriend brewer brig brigadier brigadier-general broker brother builder businessman businessperson
        businesswoman butcher bystander cabbie cabinetmaker cameraman campaigner camper candidate capt
        captain captain-elect cardinal caregiver carer caretaker carpenter cartographer cartoonist
        caseworker cashier castmate catcher caterer celebrity ceo cfo chair chairman chairperson chairwoman
        chairwoman-elect challenger champion chancellor chaplain chef chemist chief chief-minister
        chief-of-staff chieftain childminder choreographer cinematographer citizen classmate cleric clerk
        climatologist climber clinician cllrs cmdr co-author co-chair co-chairman co-chairwoman co-director
        co-founder co-host co-leader co-ordinator co-owner co-president co-star co-worker coach cofounder
        col colleague collector colonel columnist columnist-at-large comdr comedian commandant commander
        commander-in-chief commentator commissioner commuter competitor complainant composer comptroller
        conductor congressman congresswoman conservationist constable consul consultant contender contractor
        controller convener coo coordinator cop cornerback coroner corporal correspondent councillor
        councilman councilmember councilor councilwoman counsel counsellor counselor count counterpart
        countess cousin coworker cpl creator crewman cricketer criminologist critic crossbencher curate
        curator custodian cyclist dad dancer daughter deacon dealer dean decorator defector defenceman
        defendant defender defenseman delegate democrat demographer demonstrator dentist deputy
        deputy-leader dermatologist designee designer detective developer dictator dietitian diplomat
        director director-general dissident diver dj doctor donor doorman driver drs drummer duchess duke
        earl ecologist economist editor editor-in-chief educator elder electrician emir emperor employee
        empress engineer enthusiast entomologist entrepreneur environmentalist envoy epidemiologist ethicist
        evacuee evangelist examiner executive exile expert explorer eyewitness fan farmer father fellow
        feminist fiance fiancee fiancé fiancée field-marshal filmmaker financier firefighter fireman
        fisherman fishmonger florist fly-half flyhalf footballer forecaster foreman forward founder fr friar
        friend front-runner frontman frontrunner fugitive fullback gardener gen general geneticist gens
        geographer geologist geophysicist girlfriend glaciologist goalie goalkeeper goaltender godfather
        godmother golfer gov governor governor-elect governor-general govs graduate grandad granddaughter
        grandfather grandmaster grandmother grandson grocer groundsman guard guide guitarist gunman guru
        gymnast hairdresser halfback handler head head-coach headmaster headmistress headteacher
        hedge-funder heir heiress herpetologist hiker historian holdout holidaymaker homeowner hooker
        hopeful host hostage hostess hotelier householder housekeeper housewife hunter husband
        hydrogeologist hydrologist icon idol illustrator imam immunologist impersonator incumbent infielder
        influencer informant inmate insider inspector inspector-general instructor insurgent intern
        interpreter inventor investigator investor jailer janitor jockey journalist judge juror justice
        keeper king kingpin knight laborer labourer landlady landlord lawmaker lawyer leader lecturer legend
        legislator libertarian librarian lieutenant lieutenant-general lifeguard linebacker lineman linesman
        linguist lobbyist logger lord loyalist lt lumberjack maestro magician magistrate magnate maid maj
        major major-general majority-leader manager manufacturer marshal mate mathematician mayor
        mayor-elect mechanic medalist medallist mediator medic member mentor mep merchant meteorologist
        metropolitan microbiologist midfielder midwife migrant militant millionaire miner mineworker
        minister missionary mla mna model moderator mogul mom monk monsignor mother motorist mountaineer mp
        msgr msp mufti mum musician nanny nationalist naturalist navigator negotiator neighbor neighbour
        nephew neurologist neuroscientist neurosurgeon newcomer newsreader niece nobleman nominee novelist
        nun nuncio nurse nutritionist observer obstetrician oceanographer officer official oligarch
        ombudsman ombudswoman oncologist onlooker operative operator ophthalmologist opponent optician
        organiser organizer ornithologist orphan outfielder owner paediatrician painter palaeontologist
        paleoclimatologist paleontologist panelist panellist paralegal paramedic paratrooper parent
        parliamentarian participant partner passenger passer-by pastor pathologist patient patriarch patron
        paymaster peacekeeper pediatrician peer pensioner per performer pfc pharmacist philanthropist
        philosopher photographer photojournalist physician physicist physio physiotherapist pianist pilot
        pioneer pitcher plaintiff planner player playwright plumber pm podcaster poet policeman policewoman
        politician pollster pope porter postmaster preacher predecessor prefect prelate premier
        premier-designate pres presenter president president-designate president-elect priest priestess
        primate primatologist prime-minister prince princess principal prisoner producer prof professor
        profs programmer promoter proprietor prosecutor protester protestor provost psychiatrist
        psychoanalyst psychologist publican publicist publisher pundit pupil purist quarterback queen rabbi
        racer radiologist rancher ranger rapper rapporteur realtor rear-admiral rebel receiver receptionist
        recruit rector referee reformer refugee registrar registrar-general regulator rep reporter
        representative reps republican rescuer researcher resident responder retailer retiree rev reverend
        rider rival roommate rower ruler runner sailor salesman saleswoman sceptic scholar scientist scout
        screenwriter screenwriter-director scrum-half sculptor sec secretary secretary-general seismologist
        sen senator senator-elect sens separatist sergeant servant sgt shareholder shearer sheik sheikh
        shepherd sheriff shopkeeper shopper shortstop showrunner sibling singer singer-songwriter sister
        skater skeptic skier skipper skydiver smuggler sniper sociologist soldier solicitor
        solicitor-general son songwriter soprano speaker specialist spokesman spokesman-in-chief
        spokesperson spokeswoman sponsor sportsman sportswoman spouse sprinter squire staffer stakeholder
        star statesman statistician stepdaughter stepfather stepmother stepson steward stewardess
        stockbroker storyteller strategist striker student stuntman stuntwoman stylist subcommander
        successor suffragan sultan superdelegate superintendent supervisor supporter supremo surfer surgeon
        surgeon-general surrogate surveyor survivor suspect swimmer tailor taoiseach teacher teammate
        technician technologist tenant tenor theorist therapist toastmaster tourist toxicologist trader
        traditionalist trainer translator trapper traveler traveller treasurer tribesman trooper trucker
        trustee tsar tutor twin tycoon umpire uncle under-secretary under-secretary-general undersecretary
        understudy unionist usher vaccinologist valet vendor vet veteran veterinarian vicar vice-admiral
        vice-captain vice-chair vice-chairman vice-chancellor vice-president vicepresident viceroy victim
        villager violinist virologist viscount visitor vocalist volcanologist volunteer voter waiter
        waitress walker warden warlord warrant-officer watcher weaver welder whip whisperer whistle-blower
        whistleblower wicketkeeper widow widower wife winemaker winger winner witness worker wrestler writer
        youtuber zookeeper zoologist
        """)

    /// Words before a role noun that make no role by themselves: they may stand inside a title before a name.
    static let generic = WordTable(
        """
        acting assistant associate chief chief-executive deputy emeritus ex ex- executive first foreign former
        general head incoming interim joint junior late lead long-time longtime major managing national
        newly-elected one-time opposition outgoing permanent prime principal regional second senior sous special
        then then- third veteran vice vice-
        """)
}
