/// A picture of the article, as the document speaks of it: nothing here ever looks at the picture itself.
public struct Picture: Hashable, Sendable {
    /// Its label in the text and the words under it; empty, at the place it stands at, where the text has neither.
    public let span: Span
    /// What it shows, as the document says to those who do not see it.
    public let description: String?
    /// The words under it.
    public let caption: String?
    /// Who made it, where the document says that apart from the caption.
    public let credit: String?
    /// Its width in pixels, where the document says so.
    public let width: Int?
    /// Its height in pixels, where the document says so.
    public let height: Int?
    /// Its whole address; where the document has none of its own, the path as it stands there.
    public let target: String?

    /// A picture.
    public init(
        _ span: Span, description: String? = nil, caption: String? = nil, credit: String? = nil, width: Int? = nil,
        height: Int? = nil, target: String? = nil
    ) {
        self.span = span
        self.description = description
        self.caption = caption
        self.credit = credit
        self.width = width
        self.height = height
        self.target = target
    }

    /// The same at another span.
    func at(_ span: Span) -> Picture {
        Picture(
            span, description: description, caption: caption, credit: credit, width: width, height: height,
            target: target)
    }

    /// The same with its whole address, in a document whose own is `base`.
    public func resolved(_ base: WebAddress?) -> Picture {
        Picture(
            span, description: description, caption: caption, credit: credit, width: width, height: height,
            target: target.flatMap { Link.target($0, base: base) })
    }

    /// The line that stands for it: `[Picture: Two boats in the ice · 1200×800]`. What the caption says is not said twice.
    public var label: String {
        let words = description.flatMap { $0 == caption ? nil : ": " + $0 } ?? ""
        guard let width, let height else { return "[Picture\(words)]" }
        return "[Picture\(words) · \(width)×\(height)]"
    }

    /// Caption and credit in one line; `nil` where there is neither.
    public var legend: String? {
        let parts = [caption, credit].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}
