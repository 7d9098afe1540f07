/// Words of the article that lead somewhere else.
public struct Link: Hashable, Sendable {
    /// The words.
    public let span: Span
    /// The whole address; where the document has none of its own, the link as it stands there.
    public let target: String

    /// A link.
    public init(_ span: Span, to target: String) {
        self.span = span
        self.target = target
    }

    /// Where a link of a document leads whose address is `base`; `nil` for what leads nowhere: scripts, data, mail, a place
    /// in the same document.
    public static func target(_ link: String, base: WebAddress?) -> String? {
        if WebAddress.hasScheme(link) { return WebAddress(link)?.description }
        let isPlace = link.drop { $0.isWhitespace }.first.map { $0 == "#" } ?? true
        guard !isPlace else { return nil }
        if let base {
            guard let target = base.resolve(link) else { return nil }
            return target.withoutFragment == base.withoutFragment ? nil : target.description
        }
        let isClean = link.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        return isClean && !link.hasPrefix("//") ? link : nil
    }
}
