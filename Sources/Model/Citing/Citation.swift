/// A way to write down a quote for use elsewhere.
enum CopyFormat {
    case attributed, bare, address, markdown, json
}

/// Words of an article with who said them and where, ready to be pasted.
struct Citation {
    private let words: String
    private let speaker: Speaker?
    private let isDirect: Bool
    /// The address of the article that leads to the words.
    private let address: String?
    private let metadata: Metadata

    /// The words of some spans; `quote` is the index of the quote they are, `nil` for a sentence of the writer's.
    init(_ spans: [Span], quote: Int?, of article: Article) {
        words = spans.map { article.text[$0] }.joined(separator: " … ")
        speaker = quote.flatMap { article.quotes[$0].speaker }.map { article.speakers[$0] }
        isDirect = quote.map { article.quotes[$0].isDirect } ?? false
        metadata = article.metadata
        address = metadata.url.map { TextFragment(article.text).address($0, of: spans) }
    }

    /// The citation in a format; `nil` for the address of an article that has none.
    func text(_ format: CopyFormat) -> String? {
        switch format {
        case .bare: words
        case .attributed: [marked, "— " + attribution, address].compactMap(\.self).joined(separator: "\n")
        case .address: address
        case .markdown: "> \(words)\n>\n> — \(markdownAttribution)"
        case .json: json
        }
    }

    /// The words in quotation marks, unless they have their own.
    private var marked: String {
        let marks: Set<Character> = ["“", "\"", "«", "„", "‘", "'"]
        guard isDirect, let first = words.first, !marks.contains(first) else { return words }
        return "“\(words)”"
    }

    /// Who said it and where: `Ada Marsh, mayor, “The title”, The Tidewater Post, 2031-05-04`.
    private var attribution: String { joined(title: metadata.title.map { "“\($0)”" }) }

    /// The same with the title as a link.
    private var markdownAttribution: String {
        joined(
            title: metadata.title.map { title in
                address.map { "[\(Self.escaped(title))](\($0))" } ?? Self.escaped(title)
            })
    }

    private func joined(title: String?) -> String {
        let day = metadata.published.map { String($0.prefix(10)) }
        return [speaker?.name, speaker?.role, title, metadata.site, day].compactMap(\.self).joined(separator: ", ")
    }

    /// Words in which the signs of a Markdown link stand for themselves.
    private static func escaped(_ words: String) -> String {
        words.reduce(into: "") { escaped, character in
            if "\\[]*_`<".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
    }

    private var json: String {
        let fields: [(String, String?)] = [
            ("quote", words), ("speaker", speaker?.name), ("role", speaker?.role), ("title", metadata.title),
            ("site", metadata.site), ("published", metadata.published), ("url", address),
        ]
        return "{" + fields.map { "\"\($0)\":" + ($1.map(Self.quoted) ?? "null") }.joined(separator: ",") + "}"
    }

    /// A string as JSON writes it.
    private static func quoted(_ string: String) -> String {
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
