/// What people are called by office, trade or kinship, in the singular and in lower case; titles are shortened as before a name ("gov").
enum RoleNouns {
    /// Nouns that name one person. Written for this project.
    static let all = WordTable(
        """
        abbot academic academician accountant activist activist-turned-politician actor actress adjutant adm
        administrator admiral adviser advisor advocate agent aide alderman alderwoman all-rounder ally amb
        ambassador analyst anchor anchorman anchorwoman animator anthropologist apprentice arborist archaeologist
        archbishop archdeacon archeologist architect archivist artist assemblyman assemblywoman assistant associate
        astronaut astronomer astrophysicist athlete attache attendant attorney attorney-general auditor
        auditor-general aunt author authority ayatollah backbencher baker ballerina banker baron baroness barrister
        bartender bassist batsman beekeeper biochemist biographer biologist bishop blogger bodyguard boss botanist
        bowler boxer brig brigadier broker brother builder businessman businessperson businesswoman butcher cabbie
        cabinetmaker cameraman campaigner candidate capt captain captain-elect cardinal caretaker carpenter
        cartoonist cashier celebrity ceo cfo chair chairman chairperson chairwoman chairwoman-elect champion
        chancellor chaplain chef chemist chief chief-of-staff chieftain choreographer cinematographer citizen cleric
        clerk climatologist climber clinician cmdr co-author co-chair co-chairman co-chairwoman co-director
        co-founder co-host co-leader co-ordinator co-owner co-president coach cofounder col colleague collector
        colonel columnist comdr comedian commandant commander commentator commissioner competitor composer
        comptroller conductor congressman congresswoman conservationist constable consul consultant contractor
        controller convener coo coordinator cop cornerback coroner corporal correspondent councillor councilman
        councilor councilwoman counsel counsellor counselor count countess cousin cpl creator crewman cricketer
        criminologist critic crossbencher curator custodian cyclist dad dancer daughter deacon dealer dean decorator
        defenceman defendant defender defenseman delegate demographer demonstrator dentist deputy dermatologist
        designer detective developer dictator dietitian diplomat director director-general dissident diver doctor
        doorman driver drummer duchess duke earl ecologist economist editor editor-in-chief educator elder
        electrician emir emperor employee empress engineer entomologist entrepreneur envoy epidemiologist ethicist
        evangelist examiner executive expert explorer farmer father fellow filmmaker financier firefighter fireman
        fisherman florist fly-half flyhalf footballer forecaster foreman forward founder fr friend frontman fugitive
        fullback gardener gen general geneticist geographer geologist geophysicist goalie goalkeeper goaltender
        golfer gov governor governor-elect governor-general graduate grandad granddaughter grandfather grandmaster
        grandmother grandson guard guide guitarist gunman guru gymnast hairdresser halfback handler head headmaster
        headmistress headteacher hedge-funder historian hooker host hostess hotelier housekeeper housewife hunter
        husband hydrologist illustrator imam immunologist infielder inmate inspector inspector-general instructor
        insurgent intern interpreter inventor investigator investor jailer janitor jockey journalist judge juror
        justice keeper king kingpin knight laborer labourer landlady landlord lawmaker lawyer leader lecturer
        legislator librarian lieutenant linebacker lineman linguist lobbyist lord lt maestro magician magistrate
        magnate maid maj major majority-leader manager manufacturer marshal mathematician mayor mayor-elect mechanic
        mediator medic mentor merchant meteorologist microbiologist midfielder midwife migrant militant mineworker
        minister missionary moderator mogul mom monk monsignor mother motorist mp msgr mufti mum musician nanny
        naturalist navigator negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon newsreader
        niece nobleman novelist nun nurse nutritionist obstetrician oceanographer officer official oligarch
        ombudsman oncologist operator ophthalmologist opponent optician organiser organizer outfielder owner
        paediatrician painter palaeontologist paleontologist panelist panellist paralegal paramedic parliamentarian
        participant partner passenger passer-by pastor pathologist patient patriarch patron paymaster pediatrician
        peer pensioner per performer pfc pharmacist philanthropist philosopher photographer photojournalist
        physician physicist physiotherapist pianist pilot pioneer pitcher planner player playwright plumber pm
        podcaster poet policeman policewoman politician pollster pope porter postmaster preacher prefect premier
        premier-designate pres presenter president president-elect priest priestess primate primatologist
        prime-minister prince princess principal prisoner producer prof professor programmer promoter proprietor
        prosecutor protester protestor provost psychiatrist psychoanalyst psychologist publicist publisher pundit
        pupil quarterback queen rabbi radiologist rancher ranger rapper rapporteur realtor rebel receiver
        receptionist rector referee refugee registrar registrar-general regulator rep reporter representative
        researcher resident retailer retiree rev reverend rider rower ruler runner sailor salesman saleswoman
        scholar scientist scout screenwriter scrum-half sculptor sec secretary secretary-general seismologist sen
        senator sergeant servant sgt sheik sheikh sheriff shopkeeper shopper shortstop showrunner sibling singer
        singer-songwriter sister skater skier sniper sociologist soldier solicitor solicitor-general son songwriter
        soprano speaker specialist spokesman spokesman-in-chief spokesperson spokeswoman sportsman sportswoman
        sprinter squire staffer star statesman statistician steward stewardess stockbroker storyteller strategist
        striker student stuntman subcommander suffragan sultan superintendent supervisor supporter supremo surfer
        surgeon surgeon-general surveyor survivor suspect swimmer tailor taoiseach teacher teammate technician
        technologist tenant tenor therapist toastmaster toxicologist trader trainer translator traveler traveller
        treasurer trooper trucker trustee tsar tutor twin tycoon uncle under-secretary under-secretary-general
        undersecretary usher valet vendor vet veteran veterinarian vicar vice-chair vice-chairman vice-chancellor
        vice-president vicepresident viceroy victim villager violinist virologist viscount visitor vocalist
        volcanologist volunteer voter waiter waitress warden warlord weaver whip whisperer widow widower wife
        winemaker winger winner witness worker wrestler writer youtuber zookeeper zoologist
        """)

    /// Words before a role noun that make no role by themselves: they may stand inside a title before a name.
    static let generic = WordTable(
        """
        acting assistant associate chief chief-executive deputy emeritus ex ex- executive first foreign former
        general head incoming interim joint junior late lead long-time longtime major managing national
        newly-elected one-time outgoing permanent prime principal regional second senior sous special then then-
        third veteran vice vice-
        """)
}
