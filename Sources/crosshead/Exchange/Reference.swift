import FoundationEssentials
import Library
import Model

/// An article as a reference for programs that keep bibliographies.
struct Reference {
    private let article: KeptArticle

    init(_ article: KeptArticle) { self.article = article }

    /// The authors, one name each.
    private var authors: [String] {
        guard let byline = article.metadata.byline else { return [] }
        return byline.replacing(" and ", with: ",").replacing(" & ", with: ",").split(separator: ",")
            .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    }

    /// The day of publication: year, month and day as far as they are known.
    private var date: [Int] {
        (article.metadata.published ?? "").prefix(10).split(separator: "-").prefix(3).compactMap { Int($0) }
    }

    /// A key for citing it.
    var key: String { "crosshead\(article.id)" }

    // MARK: BibTeX

    /// An entry of BibTeX.
    var bibTeX: String {
        let metadata = article.metadata
        let fields: [(String, String?)] = [
            ("title", metadata.title.map { "{\(Self.escaped($0))}" }),
            ("author", authors.isEmpty ? nil : authors.map(Self.escaped).joined(separator: " and ")),
            ("journal", metadata.site.map(Self.escaped)),
            ("date", metadata.published.map { String($0.prefix(10)) }), ("year", date.first.map(String.init)),
            ("url", metadata.url), ("urldate", String(article.added.prefix(10))),
            ("langid", metadata.language),
        ]
        let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
        return "@article{\(key),\n\(lines.joined(separator: ",\n"))\n}\n"
    }

    private static func escaped(_ words: String) -> String {
        var escaped = ""
        for character in words {
            switch character {
            case "\\": escaped += "\\textbackslash{}"
            case "{", "}", "&", "%", "$", "#", "_": escaped += "\\\(character)"
            case "~": escaped += "\\textasciitilde{}"
            case "^": escaped += "\\textasciicircum{}"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    // MARK: CSL JSON

    /// An item of CSL JSON.
    var item: Item {
        let metadata = article.metadata
        return Item(
            id: key, type: "article-newspaper", title: metadata.title,
            author: authors.isEmpty ? nil : authors.map { Item.Name(literal: $0) }, container: metadata.site,
            issued: date.isEmpty ? nil : Item.Day(parts: [date]),
            accessed: Item.Day(parts: [article.added.prefix(10).split(separator: "-").compactMap { Int($0) }]),
            url: metadata.url, language: metadata.language)
    }

    /// What a CSL processor reads.
    struct Item: Encodable {
        struct Name: Encodable { let literal: String }

        struct Day: Encodable {
            let parts: [[Int]]

            enum CodingKeys: String, CodingKey { case parts = "date-parts" }
        }

        let id: String
        let type: String
        let title: String?
        let author: [Name]?
        let container: String?
        let issued: Day?
        let accessed: Day
        let url: String?
        let language: String?

        enum CodingKeys: String, CodingKey {
            case id, type, title, author, issued, accessed, language
            case container = "container-title"
            case url = "URL"
        }
    }
}
