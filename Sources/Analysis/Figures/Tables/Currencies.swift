/// The currencies of ISO 4217 that papers write about, with the symbols and names they go by.
///
/// A bare name or symbol that several countries share means the one English-language papers mean by it: "$" USD,
/// "pound" GBP, "rupee" INR. Francs, marks and the like that the euro replaced keep their old codes.
enum Currencies {
    /// A row: ISO 4217 code, symbols, names; a name may be of several words. `-` for none.
    private static let table = """
        AED|Dh Dhs|UAE dirham,dirham
        AFN|؋|Afghan afghani,afghani
        ALL|-|Albanian lek,lek
        AMD|֏|Armenian dram
        ANG|-|Antillean guilder
        AOA|-|Angolan kwanza,kwanza
        ARS|AR$|Argentine peso,Argentinian peso
        ATS|-|Austrian schilling
        AUD|A$ AU$ AUD$|Australian dollar,Aussie dollar
        AZN|₼|Azerbaijani manat
        BDT|৳|Bangladeshi taka,taka
        BEF|-|Belgian franc
        BGN|-|Bulgarian lev,lev,leva
        BHD|-|Bahraini dinar
        BIF|-|Burundian franc
        BND|B$|Brunei dollar
        BOB|-|Bolivian boliviano,boliviano
        BRL|R$|Brazilian real,reais
        BWP|-|Botswana pula,pula
        BYN|-|Belarusian rouble,Belarusian ruble
        CAD|C$ CA$ CAD$ Can$|Canadian dollar
        CDF|-|Congolese franc
        CHF|SFr|Swiss franc
        CLP|CLP$|Chilean peso
        CNY|元 CN¥ RMB|yuan,Chinese yuan,renminbi,yuan renminbi,rmb
        COP|COL$|Colombian peso
        CRC|₡|Costa Rican colon,colones
        CUP|-|Cuban peso
        CZK|Kč|Czech koruna,Czech crown,koruna,koruny
        DEM|DM|Deutsche mark,Deutschmark,German mark,deutschemark,D-mark,mark
        DKK|Dkr|Danish krone,Danish kroner,Danish crown
        DOP|RD$|Dominican peso
        DZD|-|Algerian dinar
        EGP|E£|Egyptian pound
        ESP|₧|peseta,Spanish peseta
        ETB|-|Ethiopian birr,birr
        EUR|€|euro
        FIM|-|Finnish markka,markka,Finnish mark
        FJD|FJ$|Fiji dollar,Fijian dollar
        FRF|-|franc,French franc
        GBP|£ GB£|pound sterling,pounds sterling,British pound,UK pound,quid,sterling
        GEL|₾|Georgian lari,lari
        GHS|₵ GH₵|Ghanaian cedi,Ghana cedi,cedi
        GIP|-|Gibraltar pound
        GMD|-|dalasi
        GRD|₯|drachma,Greek drachma
        GTQ|-|quetzal,quetzales
        GYD|G$|Guyanese dollar
        HKD|HK$ HKD$|Hong Kong dollar
        HNL|-|lempira
        HUF|Ft|Hungarian forint,forint
        IDR|Rp|Indonesian rupiah,rupiah
        IEP|IR£|Irish pound,punt
        ILS|₪|Israeli shekel,shekel,new shekel
        INR|₹ Rs|Indian rupee,rupee
        IQD|-|Iraqi dinar
        IRR|﷼|Iranian rial,rial,toman
        ISK|-|Icelandic krona,Icelandic kronur
        ITL|₤|Italian lira,Italian lire
        JMD|J$|Jamaican dollar
        JOD|-|Jordanian dinar
        JPY|¥ JP¥ ￥|yen,Japanese yen
        KES|KSh Ksh|Kenyan shilling
        KGS|-|Kyrgyz som
        KHR|៛|Cambodian riel,riel
        KPW|-|North Korean won
        KRW|₩|won,Korean won,South Korean won
        KWD|-|Kuwaiti dinar
        KZT|₸|Kazakh tenge,tenge
        LAK|₭|Lao kip,Laotian kip,kip
        LBP|-|Lebanese pound,Lebanese lira
        LKR|SLRs|Sri Lankan rupee
        LYD|-|Libyan dinar
        MAD|-|Moroccan dirham
        MDL|-|Moldovan leu
        MKD|-|Macedonian denar,denar
        MMK|-|Myanmar kyat,kyat
        MNT|₮|Mongolian tugrik,tugrik,togrog
        MOP|MOP$|Macanese pataca,pataca
        MUR|-|Mauritian rupee
        MVR|-|rufiyaa
        MWK|-|Malawian kwacha
        MXN|MX$ Mex$ MXN$|Mexican peso
        MYR|RM|Malaysian ringgit,ringgit
        MZN|-|metical,meticais
        NAD|N$|Namibian dollar
        NGN|₦|Nigerian naira,naira
        NIO|C$N|cordoba
        NLG|-|Dutch guilder,guilder
        NOK|Nkr|Norwegian krone,Norwegian kroner,Norwegian crown
        NPR|NRs|Nepalese rupee
        NZD|NZ$ NZD$|New Zealand dollar,Kiwi dollar
        OMR|-|Omani rial
        PEN|S/|Peruvian sol,soles,nuevo sol
        PGK|-|kina
        PHP|₱|Philippine peso
        PKR|PKRs|Pakistani rupee
        PLN|zł|Polish zloty,zloty,zlotys,zlotych
        PTE|-|escudo,Portuguese escudo
        PYG|₲|guarani,guaranies
        QAR|-|Qatari riyal
        RON|-|Romanian leu,lei
        RSD|-|Serbian dinar
        RUB|₽|rouble,ruble,Russian rouble,Russian ruble,rubel
        RWF|-|Rwandan franc
        SAR|-|Saudi riyal,riyal
        SDG|-|Sudanese pound
        SEK|Skr|Swedish krona,Swedish kronor,Swedish crown,kronor
        SGD|S$ SGD$|Singapore dollar,Singaporean dollar
        SYP|-|Syrian pound
        THB|฿|Thai baht,baht
        TJS|-|somoni
        TND|-|Tunisian dinar
        TRY|₺|Turkish lira,lira
        TTD|TT$|Trinidad dollar
        TWD|NT$ TW$|Taiwan dollar,New Taiwan dollar,Taiwanese dollar
        TZS|TSh|Tanzanian shilling
        UAH|₴|Ukrainian hryvnia,hryvnia,hryvnya,hryvnias
        UGX|USh|Ugandan shilling
        USD|$ US$ USD$ U.S.$ U.S$|US dollar,U.S. dollar,American dollar,greenback,buck,dollar
        UYU|$U|Uruguayan peso
        UZS|-|Uzbek som
        VES|-|bolivar,bolivares
        VND|₫ đ|dong,Vietnamese dong,đồng,Vietnam dong
        XAF|FCFA|Central African franc
        XBT|₿ BTC|bitcoin
        XOF|CFA|CFA franc,West African franc
        YER|-|Yemeni rial
        ZAR|R|South African rand,rand
        ZMW|-|Zambian kwacha,kwacha
        ZWL|Z$|Zimbabwe dollar,Zimbabwean dollar
        """

    /// Coins and parts: names, the currency, and how many make one of it.
    private static let coins: [(String, String, Double)] = [
        ("cent", "USD", 100), ("cents", "USD", 100), ("US cent", "USD", 100), ("US cents", "USD", 100),
        ("¢", "USD", 100),
        ("dime", "USD", 10), ("dimes", "USD", 10),
        ("euro cent", "EUR", 100), ("euro cents", "EUR", 100),
        ("fils", "AED", 100),
        ("kopeck", "RUB", 100), ("kopecks", "RUB", 100), ("kopeks", "RUB", 100),
        ("nickel", "USD", 20), ("nickels", "USD", 20),
        ("paise", "INR", 100),
        ("pence", "GBP", 100), ("penny", "GBP", 100), ("pennies", "USD", 100),
    ]

    /// Names that need no table row of their own: the codes after and before an amount.
    private static let plainCodes = ["RMB": "CNY", "BTC": "XBT", "NTD": "TWD", "US": "USD", "CNH": "CNY"]

    /// Codes that are also words or names: currencies only in capitals.
    private static let wordLike: Set<String> = [
        "ALL", "AMD", "ANG", "BIF", "BND", "CDF", "COP", "CUP", "DEM", "ESP", "ETB", "FIM", "GEL", "GIP", "ILS", "LAK",
        "MAD", "MOP", "MUR", "NAD", "NIO", "PEN", "PTE", "RON", "SAR", "SOS", "TOP", "TRY", "VES", "ITL", "ATS",
    ]

    /// The codes, by the values of the phrase tables.
    static let codes: [String] = rows.map(\.code) + coins.map(\.1)

    /// How many of the unit make one of the currency: 100 for cents.
    static let divisors: [Double] = rows.map { _ in 1 } + coins.map(\.2)

    /// Names as they stand after an amount, singular and plural.
    static let names: PhraseTable = {
        var table = PhraseTable(folds: true)
        for (index, row) in rows.enumerated() {
            for name in row.names {
                table.add(name, index)
                table.add(name + "s", index)
            }
            if !wordLike.contains(row.code) { table.add(row.code, index) }
        }
        for (index, coin) in coins.enumerated() { table.add(coin.0, rows.count + index) }
        for (name, code) in plainCodes.sorted(by: { $0.key < $1.key }) where name != "US" {
            if let index = codes.firstIndex(of: code) { table.add(name, index) }
        }
        return table
    }()

    /// Symbols and codes as they stand before or right after an amount, capitals as written.
    static let symbols: PhraseTable = {
        var table = PhraseTable(folds: false)
        for (index, row) in rows.enumerated() {
            for symbol in row.symbols { table.add(symbol, index) }
            if row.code != "ALL" && row.code != "CUP" { table.add(row.code, index) }
        }
        return table
    }()

    /// The same in any case, for "usd$ 15" and "hk $ 10": only those with a sign or a code of three letters.
    static let looseSymbols: PhraseTable = {
        var table = PhraseTable(folds: true)
        for (index, row) in rows.enumerated() {
            for symbol in row.symbols where symbol.hasSuffix("$") { table.add(symbol, index) }
            if !wordLike.contains(row.code) { table.add(row.code, index) }
            table.add(row.code + "$", index)
        }
        return table
    }()

    private struct Row: Sendable {
        let code: String
        let symbols: [String]
        let names: [String]
    }

    private static let rows: [Row] = table.split(separator: "\n").map { line in
        let fields = line.split(separator: "|")
        return Row(
            code: String(fields[0]),
            symbols: fields[1] == "-" ? [] : fields[1].split(separator: " ").map(String.init),
            names: fields[2].split(separator: ",").map(String.init))
    }
}
