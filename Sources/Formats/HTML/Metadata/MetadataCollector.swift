internal import Model

/// Weighs what the parts of a page say about its article: structured data, `<meta>`, microdata, the page itself.
struct MetadataCollector {
    private let data: StructuredData
    private let head: HeadElements
    private let credits: PageCredits

    /// A collector over a tree and the structured data beside it.
    init(_ tree: HTMLTree, _ data: StructuredData) {
        self.data = data
        head = HeadElements(tree)
        credits = PageCredits(tree)
    }

    /// What the page says; `address` is where it came from.
    func collect(address: String?) -> Metadata {
        let url = head.canonical ?? head.first("og:url") ?? data.address ?? address
        return Metadata(
            title: title, byline: byline, site: data.publisher ?? head.first("og:site_name"),
            published: published(address: url), modified: modified, language: language, excerpt: excerpt, url: url)
    }

    private var title: String? {
        // Encyclopedias have a description for a headline: the name that stands in the title of the page goes before it.
        let headline = data.headlines.first { head.title?.contains($0) ?? true } ?? data.headlines.first
        let named = head.first(
            "dc:title", "dcterm:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title",
            "twitter:title",
            "parsely-title")
        return headline ?? named ?? TitleTrimmer.trim(head.title, headings: credits.headings)
    }

    /// The first of those who say it that names people; the name of an account is better than none.
    private var byline: String? {
        let sources = [
            data.authors.isEmpty ? nil : data.authors.joined(separator: ", "),
            head.first("dc:creator", "dcterm:creator", "author", "parsely-author"),
            credits.byline,
            head.first("article:author"),
        ]
        let names = sources.compactMap { $0.flatMap(BylineCleaner.clean) }
        return names.first { !$0.contains(where: \.isNumber) } ?? names.first
    }

    private var excerpt: String? {
        data.summary ?? head.first("og:description", "description", "twitter:description", "dc:description")
    }

    /// The date that the page gives its article for machines; a weaker source counts where another says the same day.
    private func published(address: String?) -> String? {
        let certain =
            data.published ?? head.first("article:published_time", "og:article:published_time", "parsely-pub-date")
        if let date = certain.flatMap(DateReader.iso) { return date }
        let hints = [
            head.first("itemprop:datepublished"),
            head.first("date", "pubdate", "publish-date", "dc:date", "dc:date:issued"),
            credits.time, address.flatMap(AddressDate.find),
        ].compactMap { $0.flatMap(DateReader.iso) }
        return hints.first { hint in hints.lazy.filter { $0.prefix(10) == hint.prefix(10) }.prefix(2).count == 2 }
    }

    private var modified: String? {
        (data.modified ?? head.first("article:modified_time", "og:article:modified_time", "og:updated_time"))
            .flatMap(DateReader.iso)
    }

    private var language: String? {
        let tag = head.language ?? head.first("content-language", "og:locale", "dc:language") ?? data.language
        return tag.flatMap(LanguageTag.canonical)
    }
}
