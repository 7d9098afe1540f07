import Model

/// The first row: title, outlet and date, as much of them as fits.
struct TitleWords {
    /// The title, cut where it must be.
    let title: String
    /// Outlet and date with what divides them; may be empty.
    let source: String
    /// Whether the title is all there.
    let showsWholeTitle: Bool

    /// The words of an article's first row.
    init(_ article: Article, columns: Int) {
        let metadata = article.metadata
        let whole = metadata.title ?? "Untitled"
        let room = max(0, columns - Label.columns(String(whole.prefix(max(0, columns) + 1))))
        let parts = [metadata.site, metadata.published.map(DateWords.short)].compactMap(\.self).filter { !$0.isEmpty }
        let sources = [parts, Array(parts.prefix(1)), []].map { $0.map { " · " + $0 }.joined() }
        source = sources.first { Label.columns($0) <= room } ?? ""
        title = Label.fit(whole, columns)
        showsWholeTitle = metadata.title != nil && Label.columns(String(whole.prefix(max(0, columns) + 1))) <= columns
    }
}
