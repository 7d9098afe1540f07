/// A way to write down a quote for use elsewhere.
enum CopyFormat {
    case attributed, bare, markdown, json
}

extension State {
    /// Copies the quote at hand, else the sentence at the reading position.
    mutating func copy(_ format: CopyFormat, in context: Context) -> [Effect] {
        let article = context.article
        var quote = quote(at: place.point, in: context)
        if case .quote(let id) = rowAtHand(in: context) { quote = id }
        guard let spans = quote.map({ article.quotes[$0].content }) ?? sentence(in: context).map({ [$0] }) else {
            message = Message("nothing here to copy", isError: true)
            return []
        }
        message = Message(quote == nil ? "sentence copied" : "quote copied")
        return [.copy(Citation(spans, quote: quote, of: article).text(format))]
    }

    private func sentence(in context: Context) -> Span? {
        let sentences = context.index.sentences
        let next = sentences.firstPosition(atOrAfter: place.point)
        return sentences.item(at: place.point).map { context.article.sentences[$0] } ?? sentences.spans[safe: next]
            ?? sentences.spans.last
    }
}

/// Words of an article with who said them and where, ready to be pasted.
struct Citation {
    private let words: String
    private let speaker: Speaker?
    private let isDirect: Bool
    private let metadata: Metadata

    /// The words of some spans; `quote` is the index of the quote they are, `nil` for a sentence of the writer's.
    init(_ spans: [Span], quote: Int?, of article: Article) {
        words = spans.map { article.text[$0] }.joined(separator: " … ")
        speaker = quote.flatMap { article.quotes[$0].speaker }.map { article.speakers[$0] }
        isDirect = quote.map { article.quotes[$0].isDirect } ?? false
        metadata = article.metadata
    }

    /// The citation in a format.
    func text(_ format: CopyFormat) -> String {
        switch format {
        case .bare: words
        case .attributed: ([marked, who.isEmpty ? nil : "— " + who, place].compactMap(\.self)).joined(separator: "\n")
        case .markdown: "> \(words)\n>\n> — " + [who, place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        case .json: json
        }
    }

    /// The words in quotation marks, unless they have their own.
    private var marked: String {
        let marks: Set<Character> = ["“", "\"", "«", "„", "‘", "'"]
        guard isDirect, let first = words.first, !marks.contains(first) else { return words }
        return "“\(words)”"
    }

    private var who: String { [speaker?.name, speaker?.role].compactMap(\.self).joined(separator: ", ") }

    private var place: String? {
        let parts = [metadata.title, metadata.site, metadata.published, metadata.url].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private var json: String {
        let fields: [(String, String?)] = [
            ("quote", words), ("speaker", speaker?.name), ("role", speaker?.role), ("title", metadata.title),
            ("site", metadata.site), ("published", metadata.published), ("url", metadata.url),
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
