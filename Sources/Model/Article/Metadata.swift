/// What a document says about itself; `nil` where it does not say.
public struct Metadata: Hashable, Sendable {
    /// The headline.
    public var title: String?
    /// Who wrote it, without "By".
    public var byline: String?
    /// The same as the page prints it, "By", date and all, where it does and that is not the names alone.
    public var printedByline: String?
    /// The outlet.
    public var site: String?
    /// When it was published, ISO 8601 as far as the document says.
    public var published: String?
    /// When it was last changed, ISO 8601 as far as the document says.
    public var modified: String?
    /// BCP 47.
    public var language: String?
    /// The document's own summary.
    public var excerpt: String?
    /// The canonical address.
    public var url: String?

    /// Metadata with the given fields, the rest unknown.
    public init(
        title: String? = nil, byline: String? = nil, printedByline: String? = nil, site: String? = nil,
        published: String? = nil,
        modified: String? = nil, language: String? = nil, excerpt: String? = nil, url: String? = nil
    ) {
        self.title = title
        self.byline = byline
        self.printedByline = printedByline
        self.site = site
        self.published = published
        self.modified = modified
        self.language = language
        self.excerpt = excerpt
        self.url = url
    }
}
