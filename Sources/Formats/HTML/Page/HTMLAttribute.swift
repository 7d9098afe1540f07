/// The attributes that are read; every other one is left behind before the page is parsed.
enum HTMLAttribute: String, CaseIterable, Sendable {
    case alt
    case ariaHidden = "aria-hidden"
    case charset
    case `class`
    case colspan
    case content
    case dataComponent = "data-component"
    case dataSrc = "data-src"
    case dataSrcset = "data-srcset"
    case dataTestid = "data-testid"
    case datetime
    case height
    case hidden
    case href
    case httpEquiv = "http-equiv"
    case id
    case itemprop
    case lang
    case name
    case property
    case rel
    case role
    case rowspan
    case src
    case srcset
    case start
    case style
    case type
    case width
    case xmlLang = "xml:lang"

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (NameHash($0.rawValue.utf8), $0) })

    /// The attribute of a name, `nil` for one that is never read.
    init?(_ hash: NameHash) {
        guard let found = Self.byName[hash] else { return nil }
        self = found
    }

    /// Whether it is read of pictures alone.
    var isOfPicture: Bool {
        switch self {
        case .alt, .dataSrc, .dataSrcset, .height, .src, .srcset, .width: true
        default: false
        }
    }
}
