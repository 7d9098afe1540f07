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
        let credit = credit
        return Metadata(
            title: title, byline: credit?.names, printedByline: credit?.line,
            site: data.publisher ?? head.first("og:site_name"),
            published: published(address: url), modified: modified, language: language, excerpt: excerpt, url: url)
    }

    private var title: String? {
        // Encyclopedias have a description for a headline: the name that stands in the title of the page goes before it.
        let headlines = data.headlines.filter { $0 != data.publisher && $0 != head.first("og:site_name") }
        let headline = headlines.first { head.title?.contains($0) ?? true } ?? headlines.first
        let named = head.first(
            "dc:title", "dcterm:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title",
            "twitter:title",
            "parsely-title")
        return headline ?? named ?? TitleTrimmer.trim(head.title, headings: credits.headings)
    }

    /// Who wrote it.
    private struct Credit {
        let names: String
        /// The line the names stand in, where the page prints more than those.
        var line: String?
    }

    /// The first of those who say it that names people; the name of an account is better than none.
    private var credit: Credit? {
        let credits = [
            Self.credit(data.authors),
            Self.credit(head.all("dc:creator", "dcterm:creator", "author", "parsely-author", "citation_author")),
            credits.byline.flatMap { printed in
                let line = BylineCleaner.withoutAsides(printed)
                return BylineCleaner.clean(line).map { Credit(names: $0, line: line == $0 ? nil : line) }
            },
            Self.credit(head.all("itemprop:author")), Self.credit(head.all("article:author")),
        ].compactMap(\.self)
        return credits.first { !$0.names.contains(where: \.isNumber) } ?? credits.first
    }

    /// The names in a list of them; those that are turned round ("Brandt, Ida") are divided by semicolons.
    private static func credit(_ names: [String]) -> Credit? {
        let isTurned = names.count > 1 && names.contains { $0.contains(",") }
        return BylineCleaner.clean(names.joined(separator: isTurned ? "; " : ", ")).map { Credit(names: $0) }
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
