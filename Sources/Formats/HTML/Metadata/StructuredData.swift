/// What a page says about its article in JSON-LD, the vocabulary of schema.org.
struct StructuredData {
    /// Its headline, and what else it is called.
    private(set) var headlines: [String] = []
    private(set) var authors: [String] = []
    private(set) var publisher: String?
    private(set) var published: String?
    private(set) var modified: String?
    private(set) var language: String?
    private(set) var summary: String?
    private(set) var address: String?
    /// The words of the article, where the page repeats them.
    private(set) var body: String?

    /// How many objects of a page are looked at.
    private static let objectLimit = 2_000

    /// Reads the scripts of a page.
    init(_ scripts: [[UInt8]]) {
        let objects = Self.objects(scripts.compactMap(JSONParser.parse))
        let byID = Dictionary(
            objects.compactMap { object in object["@id"]?.string.map { ($0, object) } }, uniquingKeysWith: Self.fuller)
        guard let article = objects.first(where: Self.isArticle) else { return }
        headlines = [article["headline"], article["name"]].compactMap(Self.text)
        authors = Self.names(article["author"] ?? article["creator"], byID)
        publisher = Self.names(article["publisher"], byID).first
        published = article["datePublished"]?.list.first?.string
        modified = article["dateModified"]?.list.first?.string
        language = article["inLanguage"]?.string ?? article["inLanguage"]?["alternateName"]?.string
        summary = Self.text(article["description"])
        address =
            article["url"]?.string ?? article["mainEntityOfPage"]?.string ?? article["mainEntityOfPage"]?["@id"]?.string
        body = article["articleBody"]?.string
    }

    /// The objects of all scripts, those of graphs and lists one by one.
    private static func objects(_ values: [JSONValue]) -> [JSONValue] {
        var objects: [JSONValue] = []
        var waiting = Array(values.reversed())
        while let value = waiting.popLast(), objects.count < objectLimit {
            switch value {
            case .array(let elements): waiting.append(contentsOf: elements.reversed())
            case .object:
                objects.append(value)
                for key in ["mainEntity", "@graph"] { waiting.append(contentsOf: (value[key]?.list ?? []).reversed()) }
            default: break
            }
        }
        return objects
    }

    private static func fuller(_ a: JSONValue, _ b: JSONValue) -> JSONValue {
        if case .object(let left) = a, case .object(let right) = b { left.count < right.count ? b : a } else { a }
    }

    /// Whether an object is about an article; the types are those of schema.org below Article and their relations.
    private static func isArticle(_ object: JSONValue) -> Bool {
        (object["@type"]?.list ?? []).compactMap(\.string).contains { type in
            let name = type.split(separator: "/").last ?? ""
            return name.hasSuffix("Article") || ["BlogPosting", "LiveBlogPosting", "Report", "Posting"].contains(name)
        }
    }

    private static func names(_ value: JSONValue?, _ byID: [String: JSONValue]) -> [String] {
        var names: [String] = []
        for item in value?.list ?? [] {
            let object = item["name"] == nil ? item["@id"]?.string.flatMap { byID[$0] } ?? item : item
            let name = object["name"].map { $0.list.compactMap(\.string) } ?? [item.string].compactMap { $0 }
            for name in name.compactMap({ text(.string($0)) }) where !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// A string without markup around it, `nil` where nothing is left.
    private static func text(_ value: JSONValue?) -> String? {
        (value?.list.first?.string).flatMap { MarkedUpText.plain($0) }
    }
}
