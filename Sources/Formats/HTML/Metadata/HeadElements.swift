/// What the `<meta>`, `<link>`, `<title>` and `<html>` elements of a page say.
struct HeadElements {
    /// The contents by property or name in lower case, in the order of the page.
    private(set) var meta: [String: [String]] = [:]
    /// The words of `<title>`.
    private(set) var title: String?
    /// The address of `<link rel="canonical">`.
    private(set) var canonical: String?
    /// The language of `<html>`.
    private(set) var language: String?

    /// Reads a tree.
    init(_ tree: HTMLTree) {
        for index in 0..<tree.count {
            switch tree.tag(index) {
            case .meta: readMeta(tree, index)
            case .title where title == nil: title = Self.full(tree.words(index))
            case .link where canonical == nil:
                if tree.value(.rel, of: index)?.lowercased() == "canonical" {
                    canonical = tree.value(.href, of: index).flatMap { MarkedUpText.plain($0) }
                }
            case .html: language = Self.full(tree.value(.lang, of: index)) ?? Self.full(tree.value(.xmlLang, of: index))
            default: break
            }
        }
    }

    /// The content of the first of `names` that has one.
    func first(_ names: String...) -> String? { names.lazy.compactMap { meta[$0]?.first }.first }

    /// All contents of the first of `names` that has one: a page names each of its authors by itself.
    func all(_ names: String...) -> [String] { names.lazy.compactMap { meta[$0] }.first ?? [] }

    /// How many contents of one name are read.
    private static let limit = 20

    private mutating func readMeta(_ tree: HTMLTree, _ index: Int) {
        let value = tree.value(.content, of: index)
        guard let content = value.flatMap({ MarkedUpText.plain($0) }) else { return }
        for name in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
            guard let keys = tree.value(name, of: index) else { continue }
            // A property may be a list; old Dublin Core has dots where others have colons.
            for key in keys.lowercased().split(whereSeparator: \.isWhitespace) {
                let key = (name == .itemprop ? "itemprop:" : "") + key.map { $0 == "." ? ":" : String($0) }.joined()
                let known = meta[key] ?? []
                if known.count < Self.limit, !known.contains(content) { meta[key] = known + [content] }
            }
        }
    }

    private static func full(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }
}
