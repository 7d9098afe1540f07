internal import Model

/// Weighs what the parts of a page say about its article: structured data, `<meta>`, microdata, the page itself.
struct MetadataCollector {
    private let tree: HTMLTree
    private let data: StructuredData
    private let head: HeadElements
    private let credits: PageCredits

    /// A collector over a tree and the structured data beside it.
    init(_ tree: HTMLTree, _ data: StructuredData) {
        self.tree = tree
        self.data = data
        head = HeadElements(tree)
        credits = PageCredits(tree)
    }

    /// What the page says; `address` is where it came from.
    func collect(address: String?) -> Metadata {
        Metadata(
            title: title, byline: byline, site: site, published: published, modified: modified, language: language,
            excerpt: data.summary
                ?? head.first("og:description", "description", "twitter:description", "dc:description"),
            url: head.canonical ?? head.first("og:url") ?? data.address ?? address)
    }

    private var site: String? {
        data.publisher ?? head.first("og:site_name")
    }

    private var title: String? {
        // Encyclopedias have a description for a headline: the name that stands in the title of the page goes before it.
        let headline = data.headlines.first { head.title?.contains($0) ?? true } ?? data.headlines.first
        let named =
            headline
            ?? head.first(
                "dc:title", "dcterm:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title",
                "twitter:title",
                "parsely-title")
        return named ?? TitleTrimmer.trim(head.title, headings: credits.headings)
    }

    private var byline: String? {
        let named =
            data.authors.isEmpty
            ? head.first("dc:creator", "dcterm:creator", "author", "parsely-author", "article:author")
            : data.authors.joined(separator: ", ")
        if let named, let byline = BylineCleaner.clean(named) { return byline }
        return credits.byline.flatMap(BylineCleaner.clean)
    }

    private var published: String? {
        let certain =
            data.published ?? head.first("article:published_time", "og:article:published_time", "parsely-pub-date")
        if let date = certain.flatMap(DateReader.iso) { return date }
        return nil
    }

    private var modified: String? {
        (data.modified ?? head.first("article:modified_time", "og:article:modified_time", "og:updated_time")).flatMap(
            DateReader.iso)
    }

    private var language: String? {
        let tag = head.language ?? head.first("content-language", "og:locale", "dc:language") ?? data.language
        return tag.flatMap(LanguageTag.canonical)
    }
}
