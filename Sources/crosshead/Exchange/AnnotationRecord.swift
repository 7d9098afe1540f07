import Library
import Model

/// A note as the W3C's Web Annotation data model has it.
struct AnnotationRecord: Encodable {
    struct Body: Encodable {
        let type = "TextualBody"
        let value: String
        let format = "text/plain"
        let purpose = "commenting"

        enum CodingKeys: String, CodingKey { case type, value, format, purpose }
    }

    /// Where the note stands: by its words, and by code points of the text where they are still found there.
    struct Selector: Encodable {
        let type: String
        var exact: String?
        var prefix: String?
        var suffix: String?
        var start: Int?
        var end: Int?
    }

    struct Target: Encodable {
        let source: String
        let selector: [Selector]
    }

    let context = "http://www.w3.org/ns/anno.jsonld"
    let id: String
    let type = "Annotation"
    let motivation: String
    let created: String
    let body: Body?
    let target: Target

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, motivation, created, body, target
    }

    /// The annotation of a note or a bookmark on an article with a text.
    init(_ mark: Mark, of article: KeptArticle, _ text: Text) {
        id = "urn:crosshead:mark:\(mark.id)"
        motivation = mark.kind == .note ? "commenting" : "bookmarking"
        created = mark.made
        body = mark.kind == .note ? Body(value: mark.body) : nil
        let anchor = mark.anchor
        var selector = [
            Selector(type: "TextQuoteSelector", exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix)
        ]
        if let span = anchor.find(in: text) {
            let pair = CodePoints(text).pair(span)
            selector.append(Selector(type: "TextPositionSelector", start: pair[0], end: pair[1]))
        }
        target = Target(source: article.metadata.url ?? Self.address(of: article.origin), selector: selector)
    }

    /// Where an article came from as an IRI, which a source must be.
    private static func address(of origin: String) -> String {
        guard origin.hasPrefix("/") else { return origin }
        return origin.utf8.reduce(into: "file://") { address, byte in
            let isPlain =
                byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
            if isPlain || "/-._~".utf8.contains(byte) {
                address.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
