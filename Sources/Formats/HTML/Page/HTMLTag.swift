/// The elements that mean something to a reader of articles; `other` is every other one.
enum HTMLTag: String, CaseIterable, Sendable {
    case a, abbr, address, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, center, cite,
        code,
        col
    case colgroup, dd, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form,
        h1
    case h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, label, li, link, main, map, menu,
        meta
    case nav, object, ol, option, p, picture, pre, q, rp, rt, section, select, small, source, span, strong, sub, summary
    case sup, table, tbody, td, textarea, tfoot, th, thead, time, title, tr, u, ul, video
    case other
    /// A run of text.
    case text

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (NameHash($0.rawValue.utf8), $0) })

    /// The element of a name.
    init(_ hash: NameHash) { self = Self.byName[hash] ?? .other }

    /// The level of a heading, 1 to 6.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Whether it starts and ends a line, so that its words never join those beside it.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
            .dt,
            .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html,
            .li,
            .main, .menu, .nav, .ol, .option, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
            .tr,
            .ul:
            true
        default: false
        }
    }

    /// Whether nothing inside it is ever read as text.
    var isNeverText: Bool {
        switch self {
        case .audio, .button, .canvas, .dialog, .embed, .head, .iframe, .input, .map, .object, .option, .rp, .rt,
            .select,
            .textarea, .title, .video:
            true
        default: false
        }
    }
}
