/// What pages that name no charset and are not UTF-8 were written in, by their language.
///
/// Source: the table of locale defaults in the HTML Standard, "determining the character encoding"; Polish and the other
/// languages of Central Europe read as Windows-1250, which holds their letters and the quotation marks of the press.
enum CharsetFallbacks {
    /// Primary language tag → charset, sorted; every other language is Windows-1252.
    static let table: [String: Charset] = [
        "ar": .windows1256,
        "ba": .windows1251,
        "be": .windows1251,
        "bg": .windows1251,
        "bs": .windows1250,
        "cs": .windows1250,
        "el": .windows1253,
        "et": .windows1257,
        "fa": .windows1256,
        "he": .windows1255,
        "hr": .windows1250,
        "hu": .windows1250,
        "ja": .shiftJIS,
        "kk": .windows1251,
        "ko": .eucKR,
        "ku": .windows1254,
        "ky": .windows1251,
        "lt": .windows1257,
        "lv": .windows1257,
        "mk": .windows1251,
        "pl": .windows1250,
        "ru": .windows1251,
        "sah": .windows1251,
        "sk": .windows1250,
        "sl": .windows1250,
        "sr": .windows1251,
        "tg": .windows1251,
        "th": .windows874,
        "tr": .windows1254,
        "tt": .windows1251,
        "uk": .windows1251,
        "vi": .windows1258,
        "zh": .gb18030,
        "zh-hant": .big5,
        "zh-hk": .big5,
        "zh-mo": .big5,
        "zh-tw": .big5,
    ]

    /// The charset to try for a BCP 47 tag.
    static func charset(language: String?) -> Charset {
        guard let language = language?.lowercased() else { return .windows1252 }
        let primary = String(language.prefix { $0 != "-" && $0 != "_" })
        return table[language] ?? table[primary] ?? .windows1252
    }
}
