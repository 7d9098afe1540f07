extension GivenNames {
    /// Given names of men, folded. Source: the person providers of Faker (MIT licence), those known in two languages or
    /// more or in a small one, with names that news in English writes in Latin letters added by hand.
    static let male = WordTable(
        """
        aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abbas abbos abdalla abdallah abdel
        abdelaziz abdelkader abdihakim abdu abduaziz abduboriy abdul abdul-rahman abdulhamid abdulla abdullah abdullahi
        abdulloh abdulrahman abdumalik abdurahmon abebe abednego abeer abel abelardo abhimanyu abhiram abhishek abhisit
        abiodun abiona abiy abjorn aboubakar abraham abror abubakar abubakr abyasa achille achim adalbert adalberto adam
        adamo adan adebiyi adebowale adedayo adedeji adekitan adekola adekunle adel adeleke adelin adelmo adem aden
        adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adiarja adigun adika adikara adil adinata
        aditya adnan adolf adonis adrian adriano adrien advaith advay advik aecio afolarin aftin agastya age aggrey
        agnolo agnos agostino agus agustin ahmad ahmed ahmet ahti aidan aiden aijuka aime aimo ajala ajani ajay ajiman
        ajimat ajimin ajiono ajit ajmi akanmu akarsana akbar aki akinkunmi akinlabi akinwale akio akira akmal akobir
        akram aksel akseli akshay al alaa alade alain alambana alamu alan alasdair alassane alastair alberico albert
        alberto albin albrecht alderano aldo alec alejandro aleks aleksandar aleksander aleksandr aleksanteri aleksei
        aleksey aleksi alen aleodor ales alessandro alessio alexandar alexander alexandr alexandre alexandru alexe
        alexei alexej alexey alf alfio alfons alfonso alfred alfredo ali alin alinur alistair alistar aliyu allan allen
        almazbek alois alok alonso alphonce alphons alphonse alvaro alvin amadeo amador amadou ambrose amedeo amedeu
        amico amin aminu amir amit amitabh amleto ammar amol amon among amos amri amza anand anas anatolie anatoly anay
        anders anderson andor andras andre andreas andrei andrej andres andrew andrey andrian andrija andriy andrzej
        andwele andy angavu angel angelo anggabaya anghel angus anibal anies anil anirudh anjolaoluwa anmol annibale
        anom anoni ansaldo ansgar ansh anssi antal ante antero anthony antim anto antoine anton antonello antoni antonin
        antonino antonio antoniu antonius antony antti antun anucha anurag anvar anwar apirat apollo arda argono ari
        arian arie arif arild aristide arjun arkadiusz arkady armand armando armas armen armin arnaldo arnaud arne arno
        arnold arnost arnulfo aron arpad arsenie arsenio arsipatra artanto artawan arthur arto arttu artturi artur
        arturo arun arvind arvo aryan asad asafe asani asbjorn asger ashok ashraf asif asilbek asirwada asirwanda askar
        asko aslijan asmadi asman asmianto asmuni aswani atenulf atharv athman athuman athumani atif atiku atma atmaja
        atsushi atte attila augustin augustine augusto aukusti aulis aurel aurelian aurelien aurelio austin austine avi
        avram axel axinte ayaan ayden ayinde ayman ayodeji ayodele ayoub ayub ayush ayushman azaan azad azeglio aziz
        azizi azmin babajide babasola babatunde babatunji babawale baccio bachittar bagas bagiya bagus bagya bahadurjit
        bahati bahuraksa bahuwarna bahuwirya bajragin bakari bakda bakhshi bakiadi bakianto bakidin bakijan bakiman
        bakiono bakti baktiadi baktianto baktiono bala balaji balamantri balangga balapati balazs baldassare baldur bale
        balendra balhaar balidin balijan balinda balint baljiwan baltasar balvan balveer bambang banara banawa banawi
        bancar banel banjeet bao baptiste baraka barasa barbu barna barnabas barry bart bartek bartolomeo bartolomeu bas
        basarab bashar bashir basim bassam bastiaan bastian bastien bayram beau bebe bedrich behruz bela bello ben
        benard bence bendeguz benedek benedetto benedict benedikt beni beniamin benicio benigno benito benjamim benjamin
        benny benoit benone benson bent bento benvenuto beppe berat berend bernabe bernard bernardo berndt bernhard
        bernie bernt bert bertalan bertil bertram bertrand beshte bett biagio bibuwa bidzina bilal bilawal bill billy
        bilol birger bjarne bjorn blahoslav blaise blake blazej boaz bob bobby bobur boe bogdan bohumil bohumir bohuslav
        bojan boje boleslav bonface bongani boniface borge boris borivoj borris borys bosko botond boubacar boyko bozo
        brad bradley bradut brady bram bramwel brandon branislav branko bravin brayan brendan breno brent bretislav
        brett brian brijesh bronislaw bruce bruno bryan bryce buck bucur budi bulent burak cagak cager cahya cahyadi
        cahyanto cahyo cahyono caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calcedonio caleb
        calebe calin callum calogero calvin calvince cameron camil camillo camilo candra candrakanta cantemir capa
        caraka carl carlo carlos carmelo carsten carub cas casian casper catalin cathal catur caturangga caua caue
        cawisadi cawisono cawuk cayadi cazimir cecep cedric cedrin celestin cem cemani cemeti cemplunk cengkal cengkir
        cesar cesare cezar cezary chad chaitanya chakradev chakradhar champak chanakya chandra chandran chandresh charan
        charles charly chatresh chatura chau che chege cheikh cheruiyot cheusi chibuzo chidi chigozie chijioke chinedu
        christian christof christoffer christoph christophe christopher chuck chukwudi chukwuemeka chukwuma ciaran
        cillian ciprian cipriano cirillo ciro clarence claudio claudiu claus clavs clayton clemens clement clemente
        cleophas clifford clinton clive codin codrin codrut cody cole colin collin collince collins colm colton coluccio
        colum conal conall conan conn connor conor conrad constant constantin corey coriolano cormac cornel cornelio
        cornelis corneliu cornelius corrado corvin cory cosmas cosmin costache costantino costanzo costel costin craig
        crin cristea cristian cristiano cristobal cristofor csaba csongor ctibor ctirad cuong curt curtis cyprian cyril
        cyrus daan dacian dacin dadap dadi dae-jung dag dagel dai daksh dakshesh dalbir dale daler dalibor daliman
        dalimin daliono dalmas dalton damar damian damiano damien damife damir damjan damon damu dan danang dancan
        dancun danh dani daniel danijel danilo daniswara danjuma danny danson dante danu danuja dany dariati darijan
        darimin darin dario darius dariusz darko darmaji darman darmana darmanto darpan darrell darren darrin darryl
        darsh darsirah dartono daru daruna daryani daryl daud daudi dave davi david davis davit davor dawid dawit dean
        decebal declan deepak dejan delfino demilade denes denis dennis denys derek derick dermot derrick desmond dev
        devansh devendra devin devlet devon dex dezso dhruv diarmuid dick dickson didier diego dieter digdaya dillon
        dimas dimaz dimitri dimitrios dinesh dino dinu diogo dion dionigi dipa dirja dirk dismas diyor dmitri dmitriy
        dmitry dmytro dobroslav dodo dom domagoj domenico domhnall dominic dominik don donal donald donatello donato
        doniyor dono dorel dorian dorin dorinel doru doug dougie douglas dovud dragan drago dragos dragutin drahoslav
        drajat drazen duane duc ducu duje duma dumitru duncan dunia durante duro durodola dusan dustin duuk dwayne dwi
        dwight dylan dylano eakumbu eamon eamonn ebbe ebuka ed eddie eder edgar edgard edi edin edison edmond edmund
        edoardo edouard edson eduard eduardo edvard edward edwin eelis eemeli eemil eerik eero eetu efrain eftimie ega
        eggert egil egon egor ehud einar einari einer eino eirik eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal
        ekene eko ekrem ekundayo ekundu elchin eldon elemer eliakimu elias elie elijah elio eliud elkana elladio elliot
        elliott elmar elmer elmeri elmo elon eloy elphas eluh elvin elvis elyas eman emanoil emanuel emanuil emas embuh
        emeka emil emile emilian emiliano emilio emin emir emmanuel emmerson emmet emmett emomali emong empluk emre enda
        endra endre ennio enock enrico enrique ensio enteng enzio enzo eoghan eoin ephantus eraldo erastus erdogan
        eremia eric erick erik erkan erkki erlend erling ermanno ermenegildo ermes ernest ernesto erno ernst ervin erwin
        eryk esa esben esko espartaco espen esteban estiawan estiono esupofo ethan etienne ettore eugen eugene eugenio
        eugine eusebiu eustatiu evan evans evelio evgeny evo ewan ezekiel ezio ezra faas fabian fabien fabio fabrice
        fabrizio fadi fahd faisal falan faqid farai faraj faras fares farhan farhod farid fariq faris fariz farooq
        farouk fathi fatih fausto feargal fearghal fedde fedele federico federigo fedor feisal felipe felix femi
        ferdinand ferdinando ferenc fergal fergus fermin fernand fernando festus fidel fidelis filip filipe filippo
        finbar finn fintan fiodor fionn fiorenzo fiorino firdavs fitan fiyaz flavio flaviu flemming florea florent
        florentin florian florin floris folu fouad frado francesco francis francisc francisco franciszek franck franco
        francois franjo frank frankie franklin frankline franky frans frantisek franz fred freddy frede frederic
        frederick frederik fredo fredrick fredrik fredy fridolin friedrich fritz frode fryderyk fulvio fumio fuzayl
        gabino gabor gabriel gada gadang gading gaduh gael gaetano gagan gaiman galak galang galar galasso galih galiono
        galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar ganjar ganjaran
        gantar gara garan garang garba garda gareth garrett garry gary gaspar gaspare gaston gastone gathoni gatot gatra
        gaurang gaurav gautam gavin gbadebo gbenga gbolahan gbowoade gedion geert geir gelu genaro gene gennady geoff
        geoffrey geofrey georg george georgel georges georgi georgian georgios geraint gerald geraldo gerard gerardo
        gergely gergo gerhard german geronimo gerrit gert getachew gevorg ghani ghassan ghenadie gheorghe gheorghita
        ghislain ghita giacinto giacobbe giacomo giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca
        gianluigi gianmarco gianni gianpaolo gianpietro gibson gica gicu gideon giel gijs gil gilang gilbert gilberto
        gilles gilmar gino gioacchino gioachino gioele gioffre gionata giorgi giorgian giorgio giorgos giosue giovanni
        girik girindra girish girolamo gitau githinji gitonga giuliano giulio giuseppe giustino glen glenn godfrey
        godwin goffredo goncalo gonzalo gopal goran gordon gorm graeme graham grant gratian graziano greco greg gregg
        gregoire gregor gregorian gregorio gregory grigore grigory grzegorz guarino guglielmo guido guilherme guillaume
        guillermo gunbir guneet gunnar gunner gunter gunther gurbanguly gus gustaf gustav gustavo gustaw gusztav guus
        guy gyorgy gyozo gyula habib habibu habibur hadi hadithi haider haile hairyanto haitham hakan hakeem hakim hakon
        halid halim halvard hamid hamis hamish hamisi hamza hamzah hannes hannu hans haralamb haralambie harald harambee
        hardana hardi hardik hardy hari harimurti haris harish harja harjasa harjaya harjo harold haron harri harrison
        harry harsana harsanto harsaya harsh harshil hartaka hartana harto haruki harun haruna harvey hasan hashim hasim
        hassan hasta hatem havard hayden hazem hector heikki heinrich heinz heitor helge helmut hemang hemant hendra
        hendri hendrik henning henri henrik henrikki henrique henry herbert herman hermann hermanni hernan heru herve
        heryanto hesbon hesham hezron hidde hideki hieu hilmar himawan hiroshi hisham hitesh hjalte hoang holger holm
        homero hone honore horacio horatiu horea hori horia horymir hosea hossein howard hredhaan hritik hrvoje htin
        hubert hugh hugo hugues humberto humoyun humphrey hung hunor hunter husam hussein huw huy hynek iacob iain ian
        iancu ianis ibidapo ibrahim ibrahima ibrani ibrohim ibun ichiro idris idrissa ieremia ifeanyi ifechukwu ige
        ignac ignace ignacio ignacy ignazio igor ihab ihor iisakki ikbal ikechukwu ikenna ikeoluwa ikhsan ikin ilari
        ilarie ilarion ilham ilias ilie ilija ilja ilkka ilmari ilya ilyas imad imam imaran imran imre imron indrajit
        ingmar inioluwa innocent inocentiu ioan ioannis ion ionel ionica ionut iosif ippazio irakli irinel irnanto irsad
        irungu irwan isaac isaack isack isaiah isaias isak isaque isaya iseoluwa isfandiyor ishaan ishola ishwar isidor
        islom ismael ismail ismet ismo ismoil issa issack issam istvan itamar ituri iulian iuliu iurie iustin iustinian
        ivan ivar iver ivo iwo iyad izidor jaakko jabal jaber jabril jabulani jacek jacinto jack jackson jacky jacob
        jacobo jacopo jacques jae-in jaeman jafar jafet jaga jagapati jagaraga jagat jagdish jahongir jai jail jaiman
        jaime jair jairaj jairus jais jaka jakaya jake jakob jakov jakub jalal jalia jalmari jalol jamal james jamil
        jamshid janez jangwa jani janis janko jannik jannis jano janos janus janusz japhet japheth jared jari jarkko
        jarl jarlath jarmo jarno jaromir jaroslav jaroslaw jarwa jarwadi jarwi jasmani jason jasper jasur jaswadi jati
        jatin jatmiko javad javan javed javier javohir jay jaya jayadi jayden jayeng jayson jean-claude jean-luc
        jean-marie jean-pierre jedrzej jeet jeff jeffery jeffrey jefri jejomar jelani jelle jelte jenel jeno jens jeppe
        jere jeremi jeremiah jeremias jeremie jeremy jermaine jerome jeronimo jerry jerzy jesper jesse jesus ji-sung jim
        jimmy jinawi jindra jindrich jip jiri joachim joakim joao joaquim joaquin joash job jochen joe joel joep joerg
        joey johan johann johannes johans john johnathan johnnie johnny johnson johnstone johny joko jon jonah jonas
        jonatan jonathan jonathon jong-un joni jono joona joonas joonatan joost joram jordi jordy jorge jorgen joris
        jorma jorn jort jos jose josef josep joseph josephat josh joshua josiah josip josko joso josphat josue jouko
        jouni jovan jozef jozo jozsef juan jude juha juhana juhani juho jukka jules julian julien julio julius juliusz
        juma jumaane jumadi jumari jun junaid juncker junior juraj jure jurgen juri jurre jussi justin justiniani justus
        juuso juwon jyrki kaarlo kabir kabiru kacper kacung kadir kagiso kai kailash kaique kairav kajen kajetan kaleb
        kalervo kalevi kalim kalle kalman kalpit kamal kamau kambali kamidin kamil kamran kamron kanda kanini kapil
        karani karanja kardi kare karel karim kariman karimi kariuki karja karl karlo karma karman karna karol karoly
        karsa karsana karsten karta karthik karya kashangaki kasim kasiran kaspar kasper kassim kassym-jomart kasusra
        katana kauko kawaca kawaya kayode kayun kazim kazimierz kazuo kazuya keano kebede keijo keir keith keji keld
        kelechi kelvin kemal kemba kemboi ken kenari kenedy kenes keneth kenichi kenji kenn kennedy kenneth kenny kent
        kenta kenyangi kenzie keshav kevin kgalema khairy khaled khalid khalifa khalil khamani khamisi khanh khoa kiaan
        kian kiapo kiarie kibet kick kieran kijani kilian killian kilonzo kimani kimanzi kimathi kimbilio kimeu kimmo
        kimutai kinubi kinuthia kinyanjui kinyua kioko kipchirchir kipchoge kipchumba kipkemboi kipkemoi kipkirui
        kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich
        kipruto kipsang kiptoo kipyegon kiril kirill kirk kirui kiume kjeld kjell kjetil klaas klaus klavs klemens
        klement knut koech koen kofi koji kojo kolawole kondo konrad konradi konstantin konstanty korede korir kornel
        kornelius kosgei kostas kovu krish krishnan kristian kristijan kristjan kristof kristoffer kristopher krisztian
        krisztofer krystian krystof krzysztof ksawery kullervo kumar kunal kuncara kunle kunthara kuria kurnia kurt
        kurunzi kusiima kustaa kusuma kwabena kwame kwesi kyalo kyan kyano kyaw kyle kyosuke laban labuh ladislau
        ladislav lajos laksana laksh lakshit lalit lamar lambert lamberto lameck lamin lamine lanang lance lando langat
        langgeng lanjar lantar larry lars lascar lasmanto lasmono lasse lassi laswi laszlo latif laureano laurens
        laurent laurentiu laurenz lauri laurian laurin laurits laus laust lawrence lazar laziz lazzaro lean leander
        leandro lebogang lebron lech leevi lega legawa leif leke lembah len lenn lennard lennart lennarth lenny leo leon
        leonard leonardo leonel leonhard leonid leontin leopold leopoldo leordean leos lere leroy lev levente levi levis
        lewis lex liam lian liban liberto libor lica liman limar lino linus lionel lisandro livingstone livio liviu
        ljubomir lloyd lodovico loek logan lohit loic lonnie lorcan lorenz lorenzo lorin loris lotfi lothar louie louis
        lovre lovro luan luay lubomir lubos luc luca lucas lucca lucentiu luchino lucian luciano lucien lucio lucky
        lucretiu ludek ludovic ludovico ludvig ludvik ludwig luhung luhut luigi luis luiz luka lukas lukasz luke lukita
        lukman luluh lulut lumir lungelo lurhur lutfan luthfi luuk luwar luwes maanas maanav maarten macharia maciej
        madalin madhav mads mael magne magnus mahathir mahbub mahdi maher mahesa mahesh mahfud mahmood mahmoud mahmud
        maina maingi majid makara makau makokha makori makoto maks maksim maksymilian makunga makuta makuu malachy
        malcolm malik malte malthe mamadou maman manabu manah manan manbir mandla manfred manish manmohan manoj manole
        mansour mansur manthan manuel manus maras marc marcantonio marcel marcell marcello marcelo marcin marcio marco
        marcos marcu marcus marek margana mariadi mariano marijan marijn marin marino marinus mario maris marius mariusz
        mark markku marko markus marlon marsito marsudi mart martaka martana martani marten martial martim martin
        martino marton martti marty martyn marvin marwan marwata maryadi maryanto masahiro masika masinde mason
        massimiliano massimo mate matei matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis
        matias mato matous mats matt matteo matthew matthias matthieu matthijs matti mattia mattias matyas mauno mauri
        maurice mauricio maurilio maurits maurizio mauro maurycy mavuno max maxim maxime maximilian maximiliano
        maximilien maxwel maxwell mazen mbithi mboya mbugua mburu mees mehdi mehmet melle melvin menachem merijn merlin
        mert mervyn meshack metod micael micah micha michael michal micheal michel michelangelo micheletto michelotto
        mick mickael mieszko miguel mihael mihai mihail mihaly mihnea miika mijo mik mika mikael mike mikhail mikheil
        mikkel mikko miklos mikolaj mikulas milan mile milind milo milorad milos miloslav milosz milton min-ho minoru
        miran mircea mirco mirko miro miron mironshoh miroslav mirsad mislav mitchell mitesh mitica mitrut mituru
        mizanur mladen mo moammar moaz modesto mogens mohamad mohamed mohamedi mohammad mohammad-reza mohammed mohamud
        mohan mohsen mojmir momanyi moncef moon-soo moreno moritz morris morten moses moshe mostafa mounir mousa moussa
        moustafa muammar muchiri muema mueni mugambi mugendi mugo mugur mugurel muhammad muhammadali muhammadamin
        muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadu
        muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhannad muhsin muhyiddin muia muiruri mujibur
        mujur mukesh mukhwana mukund mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munene mungai muni
        munir munyao munyoki murad murat muriithi murilo murimi murithi muriuki murod mursinin mursita murti murugan
        musa musau musee musembi muslim mustafa mustafo mustapha mustika mustofa musyoka musyoki mutai muthama muthengi
        muthoka muthoni muthui mutie mutinda mutiso mutisya mutua mutuku mutunga muturi mwai mwangangi mwangi mwaniki
        mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mykhailo mykola myles myo nabil nachiket nadeem nader nadim
        nadir nae naeem nael naguib nahashon najam naji najib naksh nakul nalar nam nando nandor naoki naoto napoleone
        naradi narcis nardi narendra naresh narji nasab nasim nasir nasiru nasrullah nasser natan natanael nataniel
        nathan nathaniel naud naveen nawaz nayef nayib nazim ndegwa nderitu ndirangu nduku ndunge ndungu nduta nebojsa
        nechifor neel neeraj nehemiah neil nelson nelu nenad nerlens nestor neville newton ngamia nganga ngari ngeni
        ngigi ngugi nhien niall niccolo nichifor nicholas nicholus nick nicklas nickson niclas nico nicoara nicodemus
        nicodim nicolae nicolai nicolaie nicolaj nicolas nicolo nicos nicu niculita nicusor nicuta niek niels nigel
        niilo nik nikhil niklas niko nikodem nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos niksa nils nino
        nitesh nitin nixon niyaga niyilolawa nizar njagi njenga njeri njeru njiru njogu njoki njoroge njue njuguna
        nnamdi noah noam noe noel nonso norbert norberto norman noud nouri nout nrima ntimi nugraha nuhu nuno nuriat
        nurmuhammad nursultan nuru nwabudike nyaga nyakundi nyamai nyambura nyana nyawira nyesom nyoman nyongesa nzioka
        nzomo oba obaid obanijesu obed obinna ochieng octav octavian octavio octaviu odd odhiambo odongo oduor ogooluwa
        oisin oiva oivind ojas ojvind oke okechukwu okello okoth okta okto okumu oladare oladimeji olaf olakunle
        olanrewaju olansile olav olavi oldrich ole oleg oleh oleksandr oleksii oleksiy olfert olgierd olimpian olimpiu
        oliver olivier oliviu oliwier olli olof oloo olumorotimi oluoch olusegun oluwafemi oluwagbemiga oluwamumibori
        oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole oman omar omari omer omkaar omobobola omondi omotayo
        omprakash ondieki ondrej onesmus onkar onni onur onveer onyango opan opiyo opung orazio oreste orinder orlando
        orni osama osamu oscar oskar oskari osman osmo osogo ossi osunleke osvald osvaldo oswaldo otabek otakar otavio
        othman otieno oto ottavio otto ottone ouma oumar ousmane ove ovidiu ovli owen owino owuor oystein oyvind ozgur
        ozy paavo pablo padraic padraig paiman pal palle pambe pamfil panagachie panait panca pandu panfilo pangeran
        pangestu panji pankaj paolo parag pardi paride parker parman parth pascal paschal pascual pasi pasqual pasquale
        patric patricio patrick patrik patrizio patru patryk paul pauli paulo pauric pavao pavel pavlo paw pawel peadar
        pearse peder pedro pekka pelaji pellegrino pentti pepijn per perkasa pero perry pertti pervez petar pete peter
        peterson petr petre petri petrica petrisor petro petru petrut petter petteri phelix phil philemon philip philipp
        philippe phillip phineas phong phuc pier pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero
        pierpaolo pierre piersanti pieter pietro pim piotr pius piyush plamen plesu pol pompeo pompiliu pomponio pontus
        popobawa porfirio poul praba prabawa prabhat prabowo prabu pradeep prakash prakosa pramod pranab pranata pranav
        pranawa praneel pranit prasetya prasetyo prashant pratyush pravin prayitna prayoga prayogo prayut preben predrag
        premysl preston prima przemyslaw puccio pumbaa puneet purwa purwadi purwanto putu qabil qadim qais qarin qasem
        qasim quang quentin quincy quinten rachid rachit radek raden radika radim radit raditya radomir radoslav
        radoslaw radovan radu raducu raed raf rafael rafal raffael raffaele raffaellino raffaello rafi rafid rafik rafiq
        rafiqul raghav raghuram ragnar ragner raharja rahman rahmat rahul raihan raila raimo raimondo raimundo rainer
        raj rajab rajeev rajesh rajiv rajkumar rajnath rakesh ralf ralph rama ramadhan ramesh rami ramiro ramon ramzan
        ranbir randall rangga rangi ranieri ranveer raoul raphael rares rashad rashid rashidi rasmus raul rauno ravi
        ravy ray rayaan rayan raymond razvan reagan recep reece reginald regis rehaan rehan rei reijo reimar reinhard
        reinhart reinhold reino reksa relu rembrandt remi remus remy renan renato renaud rendy rene rens renzo respati
        reuben rex reyansh reynaldo reza rhavi rhys riad ricardo riccardo ricciotti rich richard richardt rick rickey
        ricky rico ridwan rik riku risasi rishi risto riyad riziki rizki rizwan roan roar rob robby robert roberto
        robinson rocco rod rodgers rodney rodolfo rodolphe rodrigo roger rogers rohan rohit roko roland rolando rolf
        romain roman romano romeo romeu romolo romuald romulus ron ronald ronaldo ronan ronith ronni ronnie ronny rono
        roope rory rosman ross rostislav rotich rotimi rowan roy ruairi ruaridh rubani ruben rudi rudolf rudra rudy
        rufino ruggero ruggiero ruhiu rui rumen rune rungo rupert rushil ruslan rusman russell ryan ryohei ryosuke
        ryszard saad saadat saban sabar sabatino sabin sabri sachin sadaka saddam sadiki sadiq sadyr saeb saeed sahin
        saidi saiful sajid saka sakari saksham sakti saleh salim salman salohiddin salomon salvador salvatore salvi
        samaksh samandar samar samarth sameer samesh sami samir sammy samson samsul samu samuel samuli samwel samweli
        sandeep sander sandor sandro sandu sani sanjar sanjay sanjeev sante santeri santino sardor sarthak sarvar sasa
        sascha sathvik satish satoshi satya saul sauli sava saverio sayed sayyid scott seamus sean sebastiaan sebastian
        sebastiano sebastien segun seif sekou sem senn senthil sep sepp seppo serafin serban serge sergei sergej sergey
        sergii sergio sergiu sergius serhiy serkan serzh seth setya sever severin severino seydou seye shaban shadi
        shadrack shafiq shafiqul shahbaz shahid shahriyor shahzod shahzoda shailesh shamsuddeen shane sharad sharif
        shashi shaun shaurya shavkat shawn shehu shekoni shem sherif shigeru shimon shinji shinzo shiv shivansh shohei
        shohjahon shohrux shota shyam siddharth sidiq siem sifuna sigmar sigurd sijuade sil sila silas silvano silvester
        silvestro silvian silvio silviu sime simen simeon simi simion simiyu simo simon sindre sinica sinisa sipho
        siyabonga sjoerd slamet slavko slavomir slobodan soe sofiane sohail sokha soleh solomon somchai somtochukwu
        sondhi sondre soren sorin sotaro souleymane spencer srinivas stan stancu stanislav stanislaw stanley steen stef
        stefan stefano stein steinar stelian sten stepan stephan stephane stephen stephene stevan steve steven stewart
        stian stig stijn stipe stjepan stuart subhash subramaniam sudhir sulaiman suleiman suleyman sumit sung-min sunil
        surayud surendra suresh surya sushil susilo svatopluk svatoslav svein sven svenning sverre swaleh syed sylvain
        sylvester szabolcs szilard szilveszter szymon tade tadeas tadeusz tadhg tage taha taher tahir taichi taisto
        takashi takatifu takuma talal tama tamas tamer tanay tane taneli tanguy tanimu tanish tanner tanveer tapani
        tapio tapiwa tarak taras tarcisio tarek tareq tariq taro tarun tasdik tasnim taswir taufan taufik tauno tayyip
        ted teddy tedi teemu teerth teguh tejas tejs telemaco temidayo temir temistocle tendai tendayi teo teodor
        teodoro teofil teohari terence terje tero terrance terrence tesfaye teun teuvo thabiti thabo thaksin thales
        thein themba theo theodor theodore theodoro theophile thiago thibaud thibault thibaut thierry thijmen thijn
        thijs thom thomas thor thorsten thuo tiago tiberiu tibor ties tigran tijmen tijn tijs tim timbul timmy timo
        timon timotei timotej timoteo timothee timothy timur tirta tirtayasa tito titus tivadar tiziano tobias tobiasz
        todd todor tofazzal toivo toki tokunbo tolga tom toma tomas tomasz tomi tomislav tommi tommy tomo tomori tomoya
        tonino tonny tony topias tor torben torbjorn tore torquato torsten toshio traian travis trevor tri tristan
        troels trond trong troy trung trygve tshepo tsubasa tsuma tuan tudor tugiman tukufu tullio tung tuomas tuomo
        tuukka twan tycho tygo tymon tymoteusz tyrone tyson ubaldo uberto uche uchenna uda udant udarsh uday uffe ugo
        ugochukwu ugolino ugur uhuru ulf ulrich ulrik umang umar umaru umay umaya umberto umesh umit unggul uolevi upik
        upkaar urban uriel ushindi usiku usman usmon utama utkarsh uwe vaclav vagn vaino valdemar valentijn valentim
        valentin valentino valerio valeriu valery valter valtteri vasant vasco vasile vasily vasyl vedant vedran veer
        veeti vegard veijo veikko veli venancio veniamin venkatesh verner verneri vernon vero vesa vicente vicentiu
        victor vidar vigo vihaan vijay vikram viktor vilem vilhelm vilho viljami viljo villads ville vilmos viman vinay
        vince vincent vincentio vincentiu vincenzo vinicius vino vinod vinsen viorel viraj virgilio virman visarion vit
        vitali vitalis vitaly vitezslav vito vitor vittorio vivaan vivek vjekoslav vlad vladimir vladislav vlado vlaicu
        vlastimil voicu vojislav vojtech volkan volker volodymyr vratislav vuk vusi vyacheslav wachira wade wadi wael
        wafula wage wahab wahyu wainaina wairimu wakiman waldemar walid walter waluyo wamalwa wambua wambugu wambui
        wangari wangila wangui wanja wanjala wanjiku wanjohi wanyama wanyonyi waqar wardaya wardi warinder warjas warji
        warren warsa warsita warta wasim wasis wawan waweru wayne wazir wekesa weldon werner wesley wesonga wessel
        wiktor wilfred wilfrido wilfried wilhelm will willem william willie willis willy wilmer wilson wira wiremu wisnu
        witold wladimir wladyslaw wojciech wolfgang wolodymyr wout wouter wriddhish wridesh wyatt wycliff wycliffe
        xanana xavi xavier xolid yagnesh yago yahya yahyo yakobo yamandu yanis yann yannick yannis yash yashwant yasin
        yasir yasser yassin yasuhiro yatan yatin yaw yazid yevgeny yevhen yilmaz yitzhak yngve yoga yogesh yohane
        yohannes yoichi yono yosef yoshihide yosuke younes younis yousef youssef yoweri yrjo yug yunis yunus yuriy
        yussuf yusuf yuta yuvraj yvan yves yvon zablon zacarias zacharia zacharias zacharie zachary zafar zahid zahur
        zaid zakaria zakariyo zakayo zaki zalan zamfir zashil zaw zayan zayd zayed zayyan zbigniew zbynek zdenek zdenko
        zdravko zeeshan zeev zeferino zehaan zeljko zende zeno ziad ziaur ziggy zikmund zlatko zoltan zoran zsigmond
        zsolt zsombor zuba zubayr zuhri zulfikar zurab zvonko zwatie
        """)
}
