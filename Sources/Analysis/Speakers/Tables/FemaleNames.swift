extension GivenNames {
    /// Given names of women, folded. Source: the person providers of Faker (MIT licence), those known in two languages or
    /// more or in a small one, with names that news in English writes in Latin letters added by hand.
    static let female = WordTable(
        """
        aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi abbie abebi abelone abeni abha abigael abigail
        abigaili abosede abril achieng ada adaeze adebukola adela adelaida adelaide adelasia adele adelia adelina
        adeline adenike adepeju adesewa adesua adetoke adetoun adhra adia adimu adina adriana adrianna adrienn adrienne
        adunni advika adweta adya afruza agata agatha agathe aglaia agnes agnese agnete agnieszka agripina agustina
        aicha aida aideen aila aileen aili ailis ailsa aimee aina aine aino airi aisha aishani aishwarya aisling
        aissatou aisyah ajeng ajna ajoke akemi akiko akinyi akoth akumu alana alara alba alberta alberte albertina
        albina aldonza alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alexandrie alexandrina
        alexia alice alicia alida alika alina aline alis alisa alisha alison alix aliya alka alla allana allegra allison
        ally alma almasi almira alva alyssa alzbeta alzina amaira amaka amal amalia amalie amalija amanda amandine amara
        amarachi amaya amber amelia amelie ami amina aminata aminatu amira amna amoke amondi amope amrita amruta amy ana
        anabel anabela anabella anaida anais anamaria anamika anasa anastacia anastasia anastasie anastazie anastazja
        anca ancuta anda andela andjela andjelina andra andrada andreea andreia ane anel anemona aneta anett anette
        anezka angela angele angelica angelika angelina angeline angelique anghelina angie ani anica aniela anika aniko
        anisa anisoara anita anja anjali anka anke ankica ann anna annabel annabell annabella annabelle annah annalena
        annalisa annalise annamaria annastacia anne annegret anneke anneli annelie annelies annemette annemie annemijn
        annet annetta annette anni annick annie anniina annika annikki annita annukka annunziata anny anouk ansora
        antoaneta antoinette antonela antonella antonia antonietta antonija antonina anu anusha anuta anvi anya anyango
        aoife apolena apolonia april araceli aradhana aranka arcelia aria ariadna ariana ariane arike arina arinola
        aristita arja arlene arlette arnaude aroha artemisa aruna arunima arusi arya arzu asake asali asatira ase asha
        ashlee ashleigh ashling asila asma asmini asmira asta astrid asuka asuncion atena ati atiena atieno atinuke aud
        audrey augusta augustina aulikki aune aung aura aurelia aureliana aurelie aurora aurore ava awero axenia aya
        ayesha ayinke ayla aylin aylla aynur ayoka ayse aysel aysha ayten ayu ayumi azalea aziza azizah azra azza
        baghyawati bara barbara barbora barica barkha basma beata beatrice beatrix beatriz becky begona belinda bella
        benedicte benedikte benedita benita benta bente benthe berenice berit bernadett bernadette bernarda berra berta
        bertha berthe beryl betania beth bethan bethany betina bettina betty beverley beverly bhanumati bharti bhavani
        bhavika bhavini bhavna bhavya bianca bianka bibi bibiana bibisora bilha biljana bilkisu bimala bina birgit
        birgitta birgitte birte birthe birtukan biserka bishakha bitten bjorg blanca blanduzia blanka blazena bodil
        bogdana boglarka bohumila bolanle bolatito boluwatife bonnie bonu borbala bosibori bozena bozica brandi brandusa
        brandy branka breanna breda brenda brendah briana brianna bridget bridgit brigid brigita brigitta brigitte
        brinda brit brita britt britta brittany brittney bronagh bronislava bronwyn brooke bruna bunmi busara busisiwe
        caitlin caitlyn caitriona calista camelia camila camilla canan candace candice caoimhe capucine cara caren
        caridad carin carina carine carita carla carlijn carlota carlotta carly carmel carmela carmen carmina carol
        carola carole carolin carolina caroline carolyn carolyne carren carrie casandra casiana cassandra cassidy cassie
        catalina catarina caterina catharina catherine cathleen cathrine cathy catinca cato catrin catrina catrine
        catrinel catriona cecile cecilia cecilie celestine celia celina celine centrine cerasela ceylin cezara chaaya
        chaitaly chakrika chaman chameli chanchal chandani chaniya chantal charita charlene charlotte charos charvi
        chasmum chausiki chavvi chebet chelangat chelsea chelsey chepkemoi chepkoech chepkorir cherotich cheryl cheyenne
        chi chiamaka chiara chidimma chimamanda chinelo chinyere chioma chipukizi chiyo chizoba chloe christa christabel
        christel christelle christiana christiane christin christina christine ciaobella ciara cici cindy cinta cinthia
        cipriana cirkeline citlali citra claire clara clare clarice clarisa clarissa clarisse claudette claudia claudine
        clelia clemence clementina clementine cleopatra cliodhna cliona clodagh cloe clotilde codrina codruta colette
        colleen collette comfort concepcion concetta conchita connie conny consolata constance constanta constantina
        constanze consuela cora coralia corina corinna corinne cornelia corona cosmina courtney crenguta crina cristal
        cristina crystal csilla cynthia daciana dafina dagmar dagmara dagny daiana dainess daisy daksha dalaja dalia
        dalili dalima damares damaris damini damyanti danica daniela daniella danielle danijela danique danuse daphne
        daria dariana darika darina darlene dawn dayamai dayita deanna dearbhail dearbhla debbie debora deborah debra
        deena deepa deepika deirdre delcy delia delphine demetra demi denisa denise dervla desiree despina destiny devi
        devika dewi dhriti diah diamond dian diana dianah diane dianne dida didina dilara dildora dilma dilnoz dilnur
        dimitrina dina dinah dinda dipta dita ditte divya diya diyora doaa dochia doina dolores dolphine domenica
        dominika domnica donatella donna dora dorcas dorcus doreen doriana dorina dorine doris dorli dorota dorotea
        dorothea dorothee dorothy dorottya dorte dorthe doyinsola draga dragica drahomira drahoslava droupadi dubravka
        dulce dumitra dumitrana dunja dunyo duong durdica durdona duyen ebba ebony ecaterina ecrin eda edda eddah edel
        edhitha edina edinah edit edita edith edna eduarda eesha eeva eftimia eija eila eileen eilidh eilis eilish
        eimear eimer eiravati ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elaine elba elea eleanor eleanora
        elena eleni eleonora eleonore eliana eliane elif eliisa elin elina eline elisa elisabet elisabeta elisabeth
        elisaveta elise eliska eliza elizabeta elizabeth elize elke ella ellen ellie ellinor elly elma elna eloa eloah
        elodia elodie eloisa eloise elona elosy elsa else elsebeth elsie elsy elvia elvina elvira elza elzbieta ema
        emanuela emanuella emanuelly emelina emely emer emese emi emilia emiliana emilie emilija emilly emily emma
        emmaculate emmah emmanuelle emmi emmy endah eniko eniola enna enya erica erika erin erina erna ernestina
        erzsebet eshana esila esmarelda esmee esmeralda esparta esperanza essi estefania estela estella estelle ester
        estera esteri esther eszter eta etelka ethel etta eufemia eufrosina eugenia eugenie eulalia eunice eusebia eva
        evaline evalyne evangelista evanghelina eve evelien eveliina evelin evelina eveline evelyne everline everlyne
        evi evie evita evy ewa ewatomi ewelina fabia fabiana fabienne fabiola fabrizia fadekemi faderera faisa faith
        faizah falak falguni fancy fanni fanny farah farangiz farhiya farhunnisa farida farijika fariza farzana farzona
        fathonah fatima fatma fatou fatoumata fatuma fay faye febe febi federica fehintola felicia felicitas feline
        felista felister felistus fem femke fenna fenne fernanda fernande feruza fiamma fibikemi fien fiene fikayomi
        filipa filippa filofteia filomena fiona fionnuala fitria fitriani flavia fleur floare floarea floor floortje
        flora flore florence florencia florenta florentina floriana florica florina folake folashade fortunata forum
        fotima franca france frances francesca francine francisca franciska francoise frantiska franziska frederikke
        frederique freja freya frida fridah frieda frusina fuma funke gabriela gabriella gabrielle gabrielly gaelle gail
        gaja galina gambo ganga garima gasti gaurangi gauri gaurika gautami gawati gayathri geanina geeta geetika
        gelsomina gemma genevieve genoveva genta gentiana georgeta georgette georgia georgiana georgina geraldine gerda
        germaine germana gertrud gertrude gesare geta gethera getrude ghada ghaliyati gherghina ghislaine giada gianina
        gianna gilberte gilda gillian gina ginette giorgia giorgiana giovanna gisela gisele gita gitte giulia giuliana
        giulietta giuseppina gizella gladys gleisi glenda gloria goma gordana graca grace graciela grainne gratiana
        gratiela graziella greca greta gretchen grete grethe griselda gro gudrun guillermina gulay gundhild gunhild gunn
        gurli guusje gwen gwendolyn gyda gyongyi gyorgyi habiba hadassa hadicha hadija hadiza hafsa hafsat hafshah haiba
        hailey hajnalka hala haley halima halisi hamima hamsini hana hanako hanan hani hanja hanna hannah hanne hannele
        hannelore harinakshi harini harita harriet haruka hashiki hasina hasna hatima hauwa hawa hawehindi hayley hazel
        heather heba hedda hedi hedvika hege heidi heidrun heidy helen helena helene helga heli helina hella helle
        hellen hellena hellevi helma helmi heloisa heloise helvi hema hemal hemangini hemani henna henny henrieta
        henrietta henriette heracleea herdis hermelinda hermina herta hertha hesti hiba hidaya hilary hilda hildah hilde
        hildegard hilkka hillevi hilma hinemoa hiral hoa hodari hollie holly hope hortense hortensia huda huguette hulda
        humaira humaiya humayra huong iasmina iben ibironke ibolya ica icha ida idika ifa ifeoma ifora ifunanya iida
        iiris ijaya ika ikshita ilaria ildiko ileana ilinca ilona ilsa ilse iman imany imara imee imelda imke immaculate
        imona ina inaya indah indali indira indy ines inga inge ingeborg ingelise inger ingrid ingrida inkeri inna intan
        ioana ioanina iolanda ionela ionelia iosefina ira iren irena irene iretioluwa iriana iridenta irina irine iris
        irja irma irmeli irya iryna isabel isabela isabell isabella isabelle isabelly isadora ise isha ishani ishanvi
        ishita isis isla isobel itanya itzel iulia iuliana iustina iva ivana ivanka iveta ivka ivona ivone ivonne ivy
        iyabode iyadunni iymona izabela ize jaana jacinda jacinta jackie jackline jaclyn jacobine jacqueline jada jade
        jadranka jael jagrati jagvi jahi jalsa jamalia jamila jana janaki janani jane janet janeta janeth janette janice
        janina janine janja janna janne janni jannie januja janya jaqueline jarmila jaroslava jasiri jasmijn jasmin
        jasmina jasmine jasminka jasmit jasna jayalalithaa jayda jaylinn jayne jazmin jeana jeanette jeanine jeanne
        jeannette jeannine jebet jecinta jedidah jeevika jelagat jele jelena jelita jemimah jemma jemutai jeniffer
        jenipher jenna jennifer jenny jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jerono
        jerop jerotich jeruto jesca jess jessica jessie jet jhalak jill jillian jina jindriska jinthe jirina jitka joana
        joanna joanne jocelyn jocelyne jodi jodie jody joelle johana johanna johanne jolan jolana jolanda jolanta jolie
        jolijn jonna jorunn josee josefa josefiina josefina josefine josephine josette josiane josipa josphine jovana
        joy joyce joyline juana juanita judit judita judith judy jule julia juliana juliane julianna julie julienne
        juliet julieta juliette julija julijana julita juna june justina justine justyna juulia jyoti jytte kaarina
        kadiatou kaija kaisa kaitlin kaitlyn kaja kalina kalpona kaluwa kamala kamaria kamila kamilly kamya kana kani
        kania kaori kara karama karen karima karimah karin karina karine karla karlijn karlina karoliina karolin
        karolina karoline kartika kashish kashvi kasiyah kaskazi kata katalin katariina katarina katarzyna katcha kate
        katelyn katerina kateryna katharina katharine katherina katherine kathleen kathryn kathy kati katia katica katie
        katja katri katriina katrin katrina katrine katy katya kavita kavya kayla kaylee kayleigh keiko keisha kelli
        kellie kelsey kemuma kemunto kendra kerri kersti kerstin kerttu kerubo keya kezia keziah khadija khaleda khin
        kiah kiandra kiara kibafupia kibibi kikelomo kiki kimberley kimberly kimya kinaya kinga kiojah kipepeo kira
        kirsi kirsten kirsti kirstin kirstine kirstjen kirsty kisima kitti kiwara kjersti klara klaudia klaudie kolinda
        kornelia kosisochukwu krisha krista kristalina kristen kristi kristiana kristie kristiina kristin kristina
        kristine kristy kristyna krisztina kritika krystal krystyna kuchanua kumiko kumush kveta kvetoslava kwamboka
        kweli kyara kylie kyllikki kyra kyrsten lacey lacramioara lada ladislava ladli laerke laetitia laila lailati
        laini lais lajita lakshmi lala lalita lana lara laras larisa larissa latasha latifa latika latoya laura laure
        laureen lauren laurence laurentia lauretta lavanya lavender lavinia layla laylo lea leah leana leandra leanne
        leela leena leila lekha lelia lena lenah lene leni lenka leona leoni leonie leonor leonora leontina leontine
        leopoldina lesley leticia letitia letizia leyla lia liana liba libni libuse licia lidia lidija lidya lieke
        liesbeth lieve ligia liisa lila lili lilia lilian liliana liliane lilija lilja lilla lilli lillian lilly lily
        lina linah linda lindah linde lindiwe lindsey line linet linh linn linnea lintang lioara lipika lisa lisanne
        lisbeth lise liselotte lisette liv liva livia liwia liz liza lize lizz lizzy ljiljana ljubica ljudmila loes
        loice loise lola lolita lona lone lopa lora lore loredana lorelei lorena lorenza loretta lori lorine lorna
        lorraine lot lotta lotte louisa louise lourdes luana luara lubna luce lucette lucia luciana lucie lucienne
        lucija lucinda lucretia lucrezia lucy ludivine ludmila ludovica luigina luisa luise luiza luminita luna lunna
        luz lydia lydiah lydie lynda lynn lynne lyudmila maaike maaria maarit maartje maaya mabel mackenzie madaha
        madalina madeleine madelief madeline madhavi madhuri madina madini madoa maeve maftuna magali magda magdalena
        magdalene magdaline magdolna maggie maggy maha mahali mahika mahulena mai maia maida maija maiken maimuna
        maimunah maire mairead maisha maite maja majani majken makayla makena mala malak malala malena malene malgorzata
        malika malin malina maliza mallory malou malvina malwina mamata manal manda mandy manisha manon manuela manuella
        manya mara marcela marcelina marcella marcelle marcheta marcia mare maren marga margaret margareta margaretha
        margarida margarita margaud margaux margherita margit margita margot margret margrethe marguerite mari maria
        mariah mariam mariama mariana mariane mariann marianna marianne marica maricica marie mariella marielle mariette
        marija marijana marika mariko marilena marilyn marina marine marinela marini marioara marion marisa marisela
        marisol marissa marit marita maritta mariuca mariya marja marjaana marjani marjatta marjo marjona marjorie
        marjukka marjut marketa marketta marleen marlen marlene marlies marlis marta marte martha marthe martina martine
        martta mary maryam maryann maryanne marylene maryline maryse matea mateja mathilda mathilde matilda matilde maua
        maud maude maura maureen mauricette maurine maxima may maya mayawati maysa mayte mckenzie meagan medha meena
        meera megan megawati megha meghan meghana mehrimoh mei meike mekhala melania melanie melek melina melinda melisa
        melissa melita melody melvine mercedes mercy mercyline mere meredith merel merete merethe merja merle mervi
        metrine mette mhairi mia micaela michaela michala michela micheline michelle michiko mie mihaela miia mikaela
        mikako mikayla miki mila milada milana milcah milda mildred milena milica milka milkah milla mille millicent
        miloslava milou miluse mimi mina mindy minerva minna minodora mioara mira mirabela miranda mireille mirela
        mirella mireya miriam miriama mirja mirjam mirjami mirjana mirona miroslava mirriam mirte mirthe miruna misty
        misuli mitali mitchelle mitzy mkarkara modupe mofifoluwa mohini mohinur mohlaroyim moira mojisola mojisoluwa
        molly momoko mona monalisa monica monicah monika monique moraa moradeke morag morayo moreen morena morenike
        morgane morine morolake mosinmileoluwa mosunmola motunrayo moureen mourine moyosore mrihani mubina mugdha muhima
        muhsina muizza mumtoz muna munisa muriel murielle mursalina musfira mushtariy musila muslima mutia muxlisa
        muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa mya myriam myrthe nabila nada nadege nadezda nadia nadin
        nadine nadja nafula naja najat najla najuma najwa naki naledi naliaka nana nanami nancy nandini nanjala nanna
        naoko naom naomh naomi naomy narcisa nashipie nasima nasra natacha natali natalia natalie natalija nataliya
        natalja natasa natascha natasha natasja natasza nath nathalie nathari natividad nawal nayeli nayfa nea nedda
        neelam neelima neema neha nekesa nela nelah nele nelima nelly nesrine nete netra nevenka ngaio ngoc ngozi nia
        niamh niara nichola nichole nicky nicole nicoleta nicoletta nicoline niculina nidhi nidia nidra nienke nieves
        nigesa niharika niina nika nikki nikol nikolett nikoletta nikolina nilam nilima nilufar nimrat nina ninetta
        ninioluwa ninthe nirja nirmala nisa nisan nisha nitara nives njozi nkechi nkiruka nkosazana nneka noelia noelle
        noemi noemie nomusa nomvula noora noortje nora norah norica norma nour noura nourah nova novi nozima nuala nula
        nuria nuriya nurul nyaboke nyanchama nyasi nynke nyoka nyoni nyota nyuki oana obiageli obianuju oceane octavia
        octaviana oda odeline odette odika odile odina oeshi ofelia ogechi ojasvi oksana olajumoke olasunmbo olena olga
        olimpia oliva olivia olivie ololade oluchi olufunke olufunmilayo oluwakemi omaja omina omisha omobolanle
        omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya oni onyinye oona oonagh ophelia
        opwonya oreofe orla orlaith ornella orsolya ortansa orvokki osha osiyo otilia otylie outi oviya oxana oyenike
        oyindasola oysha ozana ozioma padma padmi pahal paige paivi paivikki pallavi paloma pam pamela panini panya
        paola paoletta paramita paraschiva parvati pascale paskalia patience patricia patricie patrizia patty paula
        paule paulette paulica pauliina paulin paulina pauline pavani pavla pavlina pearl peggy penelope penina peninah
        penny peris perla pernille petra petronela petruta phanice phileine philippa philippine philis philomena phoebe
        phylis phyllis pien pierina pietra piia pilar pina pippa pirjo pirkko piroska pleun polina polly pompilia pooja
        pratibha preeti prisca priscah priscilla priscillah prisha priti priya priyanka profira prudence puan puck puji
        puk puput purity pushti puspa puti putri qori queen quinter quinty qushi raagini rabecca rabi rachael rachana
        racheal rachel rachita rada radeke radha radhika radka rafaela raffaela raffaella rafila ragna ragnhild rahab
        rahayu rahma rahmi raija raili raina raisa rajata rajeshri rajni raksha raluca ramona rana randa randi rania
        raquel rasha ratih ratna raven rayana rayhona raymonde rayyona rebeca rebecca rebeka rebekah rebekka reem regina
        regine regitse regitze rehana rehema reidun reina reinhilde reka rekha rena renata renate renee renske renu
        restu retno reva rhoda rhonda ria rica ricarda ridhi rigoberta riikka riitta rika rikke rima rina rini risa
        risper rita ritt ritu ritva riya roberta robertina robiya robyn rocio rodah rodica roisin rokeya rokia roksana
        rola rolande romana romanita romina romy ronja ronke ronya roos roosa rosa rosalba rosalia rosalie rosalind
        rosanna rosaria rose roseline roselyne rosemarie rosemary rosie rosina rosita rossana roxana roxane roxelana
        roya roza rozalia rozalija roziya rozsa ruby ruhshona rukia rula rumaysa rupa ruqayya ruqiya ruth ruxanda
        ruxandra ruza ruzena ruzica saanvi saar saara sabina sabine sabrina sachi sadao sadia sadina safina safiri
        safiya safta sahle-work sahra saida sakina sakura salimah sally salma salome salomea salsabila salwa samanta
        samantha samiah samina samira samiya sana sanaa sanaya sanda sandra sandrine sangeeta sanja sanna sanne sanni
        sanya sanziana sara sarabi sarafina sarah sari sarina sarita sarka sarojini sarvinoz saskia satomi satu saumu
        saumya sauti savannah saveta savina savita sawsan sayuri scarlett scarlette seema segilola seija selena selin
        selina selma semenica sena septi serafina serah serena sessa sevara severina severine sevim sevinch shabana
        shahina shahnoza shaimaa shakila shalini shani shania shanta shari sharon shauna shawana shawna sheena sheila
        sheilah sheilla sheillah shelby shelia shelley shelly sheri sherri sherry sheryl shirin shirley shivani shobha
        shona shravya shreya shukrona shweta sian sidonia siena sienna sierra signe sigrid sigrun siiri silja silje
        silke sille silva silvana silvia silviana silvie similoluwa simina simisola simona simonetta simonne sine sinead
        sini sinikka siobhan siri sirkka sirpa siska sisko sissel siti siv siya skolastika slavena slavica slavka
        smaranda smita smriti sneha snezana snjezana socorro sofia sofie sofija solange sole soledad soliha solveig
        solvej somadina sona sonia sonja sonya sophia sophie sophy sorana soraya sorcha sorina sorine sos sowande
        speranta stacey stacie stacy stana stanca stanislava stefana stefani stefania stefanie stefanija steffi stefica
        stela steliana stella stellah steluta stepanka stephanie stephany sterre stina stine suad subomi suci sudha
        sudiksha sue suha suhani sujata sukma sultana sumayya sumitra sungara sunita susan susana susann susanna susanne
        sushila sushma susi sussanne sussie suu suus suvi suzana suzanne suze svea svetlana sviatlana swala swati
        syahrini sylivia sylvia sylviane sylvie sylwia synnove sys szilvia tabitha tahani taina talia tamanna tamar
        tamara tambika tami tamika tammie tammy tamu tania tanja tanmayi tantri tanvi tanya tara tari tarja taru tasha
        taslima tatiana tatjana tatyana tea teea teija tekla tellervo teodora teodosia teona teresa teresia teresiah
        terez tereza terezia terezija terhi terri terttu tess tessa thandi thandiwe thao thea theodora theres theresa
        therese theresia thi thiri thuli thuy tia tiara tiberia tiffany tigist tiia tiina tilde timea tina tinca tincuta
        tira tirza titi titilayo titin tiziana tola tolulope toluwanimi tomoko tone tonia tonje tonya torill tove tracey
        traci tracie trang tricia trine tripti trisha triveni triya tudora tudorita tudosia tuere tuija turid turkan
        turvi tuula tuuli tuulia tuulikki ubika ucchal uchita udeera udyati ujamaa ujunwa ulla ulrike ulva ulya umande
        umi umoja unjani unnati unni upadhriti upasna upma urishilla urmi ursula urszula urvashi urvi usha usyi uzma
        vaira vaishnavi vajen valary valentina valeria valerie valeska vallary vamakshi vanda vandana vanesa vanessa
        vanja vansha vanya varenya varsha varvara vasana vasatika vasudha vasundhara veda vedhika vedika veena veera
        veerle velma vendula venera venla vera verena veronica veronicah veronika veronique vesna veta vicentia vicki
        vickie vicky victoire victoria vida vidhi vidya viivi vijaya viktoria viktorie vilde vilhelmiina vilma vinaya
        vincenza vinciane viola violet violeta violetta violette viorela viorica virag virginia virginie viridiana virpi
        vitoria vittoria vivi viviana viviane vivien vivienne vladelina vladimira vlasta voichita vrinda vrishti vritti
        vuokko vyanjana waceera wafa waida wakeeta wanda wani warda warhi waridi waseme watika weddy weena wenche
        wendolin wendy whetu whitney widisha widya wilma winda winfred winni winnie winny wirda wishi wulan wuraola
        xalak xenia ximena xiti xochitl yachana yadavi yahvi yamini yana yance yani yara yashasvi yashawini yashica
        yashoda yashodhara yashvi yasina yasinta yasmin yasmina yasmine yasti yauvani yda yejide yen yeni yesenia yessi
        yetunde yewande yfke yingluck yinthe ylva ylvie yochana yoko yolanda yolande yoshita yrsa yui yuko yulia yuliana
        yuliya yumiko yuni yunita yuridia yutika yvette yvonne zaenab zaharia zahnya zahra zahro zainab zainabu zaira
        zaitra zaituni zakiyaxon zalindra zamfira zamira zanele zaneta zansi zara zaraza zarina zarna zaynab zdenka
        zdislava zehnia zeina zeinab zelaya zelda zeljka zelma zenia zenobia zenovia zenta zeynep zilmil zina zinaida
        zinal zinnura zipporah zita zizi zoe zoey zofia zofie zora zorana zorka zsanett zsofia zsuzsanna zulaikha zulfa
        zumaridi zuwena zuzana
        """)
}
