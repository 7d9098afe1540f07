/// Lists what can be picked.
struct PickerLister {
    /// Bytes of a text that a row shows at most.
    private static let longest = 200
    /// Matches listed on each side of the reading position; more nobody looks through.
    private static let mostMatches = 20_000

    private let context: Context
    private let state: State
    private var article: Article { context.article }

    /// A lister of an article in a state.
    init(_ state: State, _ context: Context) {
        self.state = state
        self.context = context
    }

    /// The rows of a kind, in the order of the text where they have one.
    func rows(_ kind: Picker.Kind) -> [PickerRow] {
        switch kind {
        case .section:
            article.sections.indices.map { id in
                PickerRow(
                    .target(.section(id)), start(of: article.sections[id].span),
                    name: id == 0 ? "Lead" : article.sections[id].heading ?? "Untitled")
            }
        case .speaker: context.index.speakers(by: state.lists.speakerOrder).compactMap(row)
        case .quote:
            context.index.quotes.items.map { id in
                let quote = article.quotes[id]
                return PickerRow(
                    .target(.quote(id)), cut(quote.content.first ?? quote.span),
                    name: quote.speaker.map { article.speakers[$0].name } ?? "Unattributed")
            }
        case .number:
            context.index.figures.items.map { id in
                let span = article.figures[id].span
                return PickerRow(.target(.figure(id)), span, isInContext: true)
            }
        case .paragraph:
            article.blocks.indices.filter { state.shows($0, of: article) && !article.blocks[$0].span.isEmpty }.map {
                id in
                PickerRow(.target(.block(id)), cut(article.blocks[id].span))
            }
        case .match: matches.map { id, span in PickerRow(.target(.match(id)), span, isInContext: true) }
        case .place:
            state.jumps.places.reversed().map { place in
                PickerRow(.place(place), line(at: place.point))
            }
        case .article:
            context.articles.titles.enumerated().map { position, title in
                PickerRow(.article(position), Span(0, 0), name: title)
            }
        case .other:
            context.articles.titles.enumerated().filter { $0.offset != context.articles.current }.map {
                position, title in
                PickerRow(.article(position), Span(0, 0), name: title)
            }
        case .link:
            context.index.links.items.map { id in
                let link = article.links[id]
                return PickerRow(.target(.link(id)), link.span, name: Self.short(link.target), isInContext: true)
            }
        }
    }

    /// The row that the reader is at.
    func start(_ kind: Picker.Kind, among rows: [PickerRow]) -> Int {
        switch kind {
        case .section, .quote, .number, .paragraph, .match, .link:
            return max(0, firstPosition(after: state.place.point, among: rows) - 1)
        case .speaker:
            guard let speaker = state.speakerAtHand(in: context) else { return 0 }
            return context.index.speakers(by: state.lists.speakerOrder).firstIndex(of: speaker) ?? 0
        case .place, .other: return 0
        case .article: return context.articles.current
        }
    }

    private func firstPosition(after offset: Int, among rows: [PickerRow]) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].span.start <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func row(_ speaker: SpeakerRow) -> PickerRow? {
        let goal: PickerRow.Goal
        if let quote = speaker.quotes(in: article).first {
            goal = .target(.quote(quote))
        } else if case .named(let id) = speaker, let mention = article.speakers[id].mentions.first {
            goal = .span(mention)
        } else {
            return nil
        }
        return PickerRow(goal, Span(0, 0), name: speaker.name(in: article))
    }

    /// The matches around the reading position.
    private var matches: [(Int, Span)] {
        guard let search = state.search else { return [] }
        let here = search.first(atOrAfter: state.place.point) ?? search.matches.count
        let first = max(0, here - Self.mostMatches)
        let end = min(search.matches.count, here + Self.mostMatches)
        return (first..<end).map { ($0, search.matches[$0]) }
    }

    private func start(of span: Span) -> Span { Span(span.start, span.start) }

    /// The beginning of a stretch of text.
    private func cut(_ span: Span) -> Span {
        Span(span.start, max(span.start, article.text.boundary(atOrBefore: min(span.end, span.start + Self.longest))))
    }

    /// An address without its scheme, which says nothing.
    private static func short(_ address: String) -> String {
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
            return String(address.dropFirst(scheme.count))
        }
        return address
    }

    /// The words from an offset to the end of its block.
    private func line(at offset: Int) -> Span {
        let next = context.index.blocks.firstPosition(atOrAfter: offset)
        let block = context.index.blocks.item(at: offset) ?? context.index.blocks.items[safe: next]
        guard let block else { return Span(offset, offset) }
        let span = article.blocks[block].span
        return cut(Span(max(span.start, min(offset, span.end)), span.end))
    }
}
