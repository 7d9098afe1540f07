/// A heading with the blocks under it, or the lead: what stands before the first heading.
public struct Section: Hashable, Sendable {
    /// Its heading; for the lead the title of the article, `nil` where there is none.
    public let heading: String?
    /// 0 for the lead, else the level of the heading.
    public let level: Int
    /// From its heading (the lead: from the text's start) to the start of the next section.
    public let span: Span

    /// A section under `heading`.
    public init(heading: String?, level: Int, span: Span) {
        self.heading = heading
        self.level = level
        self.span = span
    }

    /// Divides a text into its sections: always the lead first, even where a heading opens the text.
    public static func divide(_ text: Text, _ blocks: [Block], title: String?) -> [Section] {
        let headings = blocks.filter { $0.kind == .heading }
        let ends = headings.map(\.span.start) + [text.count]
        let lead = Section(heading: title, level: 0, span: Span(0, ends[0]))
        return [lead]
            + zip(headings, ends.dropFirst()).map { heading, end in
                Section(heading: text[heading.span], level: heading.level ?? 1, span: Span(heading.span.start, end))
            }
    }
}
