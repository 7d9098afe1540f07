import Model

/// An article as `crosshead extract` prints it; the fields and their meaning are in `docs/extract.md`.
struct ArticleRecord: Encodable {
    /// Raised by a breaking change of the format.
    static let schema = 1

    /// The names of all fields.
    static let names = [
        "author", "blocks", "byline", "excerpt", "figures", "id", "language", "links", "modified", "notes",
        "pictures", "published", "quotes", "schema",
        "sections", "site", "speakers", "text", "timeline", "title", "url",
    ]

    let id: String
    let article: Article
    /// The fields that are written; `nil` for all.
    let fields: Set<String>?
    private let index: ArticleIndex
    private let points: CodePoints

    init(id: String, article: Article, fields: Set<String>? = nil) {
        self.id = id
        self.article = article
        self.fields = fields
        index = ArticleIndex(article)
        points = CodePoints(article.text)
    }

    func encode(to encoder: any Encoder) throws {
        let metadata = article.metadata
        var fields = ChosenFields(encoder.container(keyedBy: Field.self), only: fields)
        try fields.encode(Self.schema, forKey: "schema")
        try fields.encode(id, forKey: "id")
        try fields.encode(metadata.title, forKey: "title")
        try fields.encode(metadata.byline, forKey: "author")
        try fields.encode(metadata.printedByline ?? metadata.byline, forKey: "byline")
        try fields.encode(metadata.site, forKey: "site")
        try fields.encode(metadata.published, forKey: "published")
        try fields.encode(metadata.modified, forKey: "modified")
        try fields.encode(metadata.language, forKey: "language")
        try fields.encode(metadata.excerpt, forKey: "excerpt")
        try fields.encode(metadata.url, forKey: "url")
        try fields.encode(article.text[article.text.span], forKey: "text")
        try fields.encodeList(article.blocks, forKey: "blocks", encode)
        try fields.encodeList(article.sections, forKey: "sections", encode)
        try fields.encodeList(Array(article.speakers.enumerated()), forKey: "speakers") {
            try encode(&$0, $1.offset, $1.element)
        }
        try fields.encodeList(Array(article.quotes.enumerated()), forKey: "quotes") {
            try encode(&$0, $1.offset, $1.element)
        }
        try fields.encodeList(article.figures, forKey: "figures", encode)
        try fields.encodeList(article.timeline, forKey: "timeline", encode)
        try fields.encodeList(article.notes, forKey: "notes", encode)
        try fields.encodeList(article.links, forKey: "links", encode)
        try fields.encodeList(article.pictures, forKey: "pictures", encode)
    }

    private typealias Fields = KeyedEncodingContainer<Field>

    private func encode(_ fields: inout Fields, _ block: Block) throws {
        try fields.encode(block.kind.rawValue, forKey: "kind")
        try fields.encode(block.level, forKey: "level")
        try fields.encode(block.number, forKey: "number")
        try fields.encode(points.pair(block.span), forKey: "span")
    }

    private func encode(_ fields: inout Fields, _ section: Section) throws {
        try fields.encode(section.heading, forKey: "heading")
        try fields.encode(section.level, forKey: "level")
        try fields.encode(points.pair(section.span), forKey: "span")
    }

    private func encode(_ fields: inout Fields, _ id: Int, _ speaker: Speaker) throws {
        try fields.encode(id, forKey: "id")
        try fields.encode(speaker.name, forKey: "name")
        try fields.encode(speaker.role, forKey: "role")
        try fields.encode(speaker.kind.rawValue, forKey: "kind")
        try fields.encode(speaker.mentions.map(points.pair), forKey: "mentions")
        try fields.encode(speaker.quotes, forKey: "quotes")
        try fields.encode(speaker.declines.map(points.pair), forKey: "declines")
    }

    private func encode(_ fields: inout Fields, _ id: Int, _ quote: Quote) throws {
        try fields.encode(id, forKey: "id")
        try fields.encode(quote.kind.rawValue, forKey: "kind")
        try fields.encode(quote.isDirect, forKey: "direct")
        try fields.encode(quote.content.map(points.pair), forKey: "content")
        try fields.encode(quote.cue.map(points.pair), forKey: "cue")
        try fields.encode(quote.source.map(points.pair), forKey: "source")
        try fields.encode(quote.speaker.map { article.speakers[$0].name }, forKey: "speaker")
        try fields.encode(quote.speaker, forKey: "speaker_id")
        try fields.encode(quote.speaker.flatMap { article.speakers[$0].role }, forKey: "role")
        try fields.encode(quote.verbClass?.rawValue, forKey: "verb_class")
        try fields.encode(quote.confidence, forKey: "confidence")
        try fields.encode(quote.rule, forKey: "rule")
    }

    private func encode(_ fields: inout Fields, _ figure: Figure) throws {
        try fields.encode(points.pair(figure.span), forKey: "span")
        try fields.encode(article.text[figure.span], forKey: "text")
        try fields.encode(figure.kind.rawValue, forKey: "kind")
        try fields.encode(figure.value, forKey: "value")
        try fields.encode(figure.low, forKey: "low")
        try fields.encode(figure.high, forKey: "high")
        try fields.encode(figure.unit, forKey: "unit")
        try fields.encode(figure.modifier?.rawValue, forKey: "mod")
        try fields.encode(figure.timex, forKey: "timex")
        try fields.encode(figure.direction?.rawValue, forKey: "dir")
        try fields.encode(figure.recurs, forKey: "set")
        try fields.encode(figure.per, forKey: "per")
        try fields.encode(figure.parts, forKey: "parts")
        try fields.encode(figure.of, forKey: "of")
        try fields.encode(figure.subject.map { article.text[$0] }, forKey: "subject")
        try fields.encode(figure.year, forKey: "year")
        try fields.encode(figure.role?.rawValue, forKey: "role")
        try fields.encode(figure.change?.rawValue, forKey: "change")
        try fields.encode(index.quote(around: figure), forKey: "quote")
        try fields.encode(index.speaker(of: figure, in: article), forKey: "said_by")
        try fields.encode(figure.resolved, forKey: "date")
    }

    private func encode(_ fields: inout Fields, _ statement: DatedStatement) throws {
        try fields.encode(points.pair(statement.span), forKey: "span")
        try fields.encode(article.text[statement.span], forKey: "text")
        try fields.encode(points.pair(statement.sentence), forKey: "sentence")
        try fields.encode(statement.date, forKey: "date")
        try fields.encode(statement.isResolved, forKey: "resolved")
        try fields.encode(index.quoteContent.item(at: statement.span.start), forKey: "quote")
    }

    private func encode(_ fields: inout Fields, _ link: Link) throws {
        try fields.encode(points.pair(link.span), forKey: "span")
        try fields.encode(link.target, forKey: "target")
    }

    private func encode(_ fields: inout Fields, _ picture: Picture) throws {
        try fields.encode(points.pair(picture.span), forKey: "span")
        try fields.encode(picture.description, forKey: "description")
        try fields.encode(picture.caption, forKey: "caption")
        try fields.encode(picture.credit, forKey: "credit")
        try fields.encode(picture.width, forKey: "width")
        try fields.encode(picture.height, forKey: "height")
        try fields.encode(picture.target, forKey: "target")
    }

    private func encode(_ fields: inout Fields, _ note: Note) throws {
        try fields.encode(note.kind.rawValue, forKey: "kind")
        try fields.encode(note.message, forKey: "message")
        try fields.encode(note.spans.map(points.pair), forKey: "spans")
    }
}

/// An object of which only some fields are written, and only these are worked out.
private struct ChosenFields {
    private var all: KeyedEncodingContainer<Field>
    private let chosen: Set<String>?

    init(_ all: KeyedEncodingContainer<Field>, only chosen: Set<String>?) {
        self.all = all
        self.chosen = chosen
    }

    mutating func encode(_ value: @autoclosure () -> some Encodable, forKey key: Field) throws {
        if chosen?.contains(key.stringValue) ?? true { try all.encode(value(), forKey: key) }
    }

    mutating func encodeList<Element>(
        _ elements: [Element], forKey key: Field,
        _ body: (inout KeyedEncodingContainer<Field>, Element) throws -> Void
    ) throws {
        if chosen?.contains(key.stringValue) ?? true { try all.encodeList(elements, forKey: key, body) }
    }
}

/// The name of a field, written where it is used.
private struct Field: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension KeyedEncodingContainer<Field> {
    /// Writes a list of objects, each by `body`.
    fileprivate mutating func encodeList<Element>(
        _ elements: [Element], forKey key: Field, _ body: (inout Self, Element) throws -> Void
    ) throws {
        var list = nestedUnkeyedContainer(forKey: key)
        for element in elements {
            var fields = list.nestedContainer(keyedBy: Field.self)
            try body(&fields, element)
        }
    }
}
