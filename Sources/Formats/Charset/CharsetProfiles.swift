/// What gives away the charset of a text that names none: the words its language cannot do without.
struct CharsetProfile: Sendable {
    /// The charsets that the language is written in. Those of one list differ in a few letters alone.
    let families: [[Charset]]
    /// Its commonest words that are not in ASCII alone, or its commonest characters. Words of one letter are left out: in a
    /// wrong charset any letter may stand by itself.
    let words: Set<String>
    /// Whether characters are counted rather than words.
    let countsCharacters: Bool
    /// The share of all its words or characters out of ASCII that those have in any text of some length. Between half and
    /// a quarter of what they have in news.
    let share: Double

    private init(_ families: [[Charset]], characters: String, share: Double) {
        self.families = families
        words = Set(characters.map { String($0) })
        countsCharacters = true
        self.share = share
    }

    private init(_ families: [[Charset]], words: String, share: Double) {
        self.families = families
        self.words = Set(words.split(separator: " ").map(String.init))
        countsCharacters = false
        self.share = share
    }

    /// The languages, by the charsets they are written in. Sources: the lists of the commonest characters and words that
    /// grammars and dictionaries of each language give.
    static let all = [
        CharsetProfile(
            [[.gb18030]],
            characters: "的一是不了在人有我他这中大来上国个到说们为子和地出也时年得就那要下以生会自着之过家对可后小多于发成事用方行面所同经分日",
            share: 0.15),
        CharsetProfile(
            [[.big5]],
            characters: "的一是不了在人有我他這中大來上國個到說們為子和地出也時年得就那要下以生會自著之過家對可後小多於發成事用方行面所同經分日",
            share: 0.15),
        CharsetProfile(
            [[.shiftJIS], [.eucJP]], characters: "のにはをたがでてとしれさいるもかならこりっすあきまくよだ", share: 0.2),
        CharsetProfile(
            [[.eucKR]], characters: "이다의는에을가한고도로지기사하인은서리대자를라어나과그시일해부정제수", share: 0.2),
        CharsetProfile(
            [[.windows1251, .macCyrillic], [.koi8R, .koi8U], [.isoCyrillic], [.ibm866]],
            words: """
                не на что по как это из за от он его но для же бы до мы они она было был быть при \
                що та як про від він ці її де не але це їх цей або так ще буде \
                да се че са във този което ще като към ја је су што које
                """,
            share: 0.12),
        CharsetProfile(
            [[.windows1253, .isoGreek]],
            words: "και το της του να με για από τα στο είναι που δεν τον την στην τις θα σε οι των αυτό ως",
            share: 0.12),
        CharsetProfile(
            [[.windows1255, .isoHebrew]], words: "של את על לא זה הוא עם כי או גם היא אל כל יותר אבל לאחר בין",
            share: 0.08),
        CharsetProfile(
            [[.windows1256, .isoArabic]],
            words: "في من على أن إلى عن مع هذا هذه التي الذي ما لا كان بعد قال بين كما قد أو",
            share: 0.08),
        CharsetProfile(
            [[.windows1258], [.tcvn], [.viscii]],
            words: """
                và của là được cho một các không những người trong với đã có về từ này khi đến như sẽ cũng lại năm \
                nước việt trên tại để thì đó phải rất nhiều
                """,
            share: 0.12),
        CharsetProfile(
            [[.windows1250, .latin2]],
            words: """
                się że są już także może będzie który która które przez według więc jeśli można też ich roku będą \
                že při když které která který jsou až také než již protože může ještě více však už další mezi před \
                sú ktoré ktorý ďalšie môže aj će što više još već među če več še tudi také \
                és első több között később idő től ből előtt főként belső következő lévő \
                şi că să după către fără când până între îşi aşa
                """,
            share: 0.06),
        CharsetProfile(
            [[.windows1254]],
            words: """
                için çok değil olduğu olarak şey şekilde aynı yıl yılında başkanı dünya ettiği diğer karşı kadın \
                türkiye'de olduğunu yapılan gün büyük bağlı çalışma sonrası artık nasıl
                """,
            share: 0.05),
        CharsetProfile(
            [[.windows1252]],
            words: """
                été où même après très déjà être près côté français für über können würde müssen während größte \
                más también está año años qué según días país él sí não são já até você há às \
                più perché già così può né però és més també är för på så från över när även år också være også når \
                får että myös hän sé það við
                """,
            share: 0.04),
    ]
}
