/// A character encoding that pages come in, by its name in the WHATWG Encoding Standard.
public enum Charset: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case ibm866 = "ibm866"
    case latin2 = "iso-8859-2"
    case latin3 = "iso-8859-3"
    case latin4 = "iso-8859-4"
    case isoCyrillic = "iso-8859-5"
    case isoArabic = "iso-8859-6"
    case isoGreek = "iso-8859-7"
    case isoHebrew = "iso-8859-8"
    case latin6 = "iso-8859-10"
    case latin7 = "iso-8859-13"
    case latin8 = "iso-8859-14"
    case latin9 = "iso-8859-15"
    case latin10 = "iso-8859-16"
    case koi8R = "koi8-r"
    case koi8U = "koi8-u"
    case macintosh = "macintosh"
    case windows874 = "windows-874"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case macCyrillic = "x-mac-cyrillic"
    case gb18030 = "gb18030"
    case big5 = "big5"
    case eucJP = "euc-jp"
    case iso2022JP = "iso-2022-jp"
    case shiftJIS = "shift_jis"
    case eucKR = "euc-kr"
    case utf16BE = "utf-16be"
    case utf16LE = "utf-16le"
    case utf32BE = "utf-32be"
    case utf32LE = "utf-32le"
    case tcvn = "tcvn"
    case viscii = "viscii"

    /// The charset that a page or a server calls `label`; white space around it and case do not matter.
    public init?(label: String) {
        let trimmed = label.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
        let name = String(decoding: trimmed.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
        guard let charset = CharsetLabels.table[name] else { return nil }
        self = charset
    }

    /// What glibc's `iconv` calls it, or the superset of it that pages really use.
    var iconvName: String {
        switch self {
        case .koi8U: "KOI8-RU"
        case .windows874: "CP874"
        case .windows1250: "CP1250"
        case .windows1251: "CP1251"
        case .windows1252: "CP1252"
        case .windows1253: "CP1253"
        case .windows1254: "CP1254"
        case .windows1255: "CP1255"
        case .windows1256: "CP1256"
        case .windows1257: "CP1257"
        case .windows1258: "CP1258"
        case .macCyrillic: "MAC-CYRILLIC"
        case .big5: "BIG5-HKSCS"
        case .eucJP: "EUC-JP-MS"
        case .shiftJIS: "CP932"
        case .eucKR: "UHC"
        case .tcvn: "TCVN5712-1"
        default: rawValue.uppercased()
        }
    }

    /// The bytes of its smallest unit: what is skipped where a byte makes no sense.
    var unit: Int {
        switch self {
        case .utf16BE, .utf16LE: 2
        case .utf32BE, .utf32LE: 4
        default: 1
        }
    }
}
