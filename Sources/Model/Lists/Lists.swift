/// The side panes: how each is ordered and which row is chosen.
public struct Lists: Hashable, Sendable {
    /// The row chosen in the focused list, and where the reader was when it got the focus.
    public struct Focus: Hashable, Sendable {
        /// The row.
        public var row: Int
        /// Where the reader was; leaving the list without opening a row goes back there.
        public let origin: Place
        /// The rows a search found, ascending.
        public var found: [Int] = []
    }

    /// The order of the Numbers pane.
    public internal(set) var figureOrder = FigureOrder.place
    /// The order of the Speakers pane.
    public internal(set) var speakerOrder = SpeakerOrder.quotes
    /// The speaker whose quotes are listed in place of the speakers.
    public internal(set) var opened: SpeakerRow?
    /// The state of the focused list; `nil` while the article has the focus.
    public internal(set) var focus: Focus?
}

/// A row of a side pane.
public enum ListRow: Hashable, Sendable {
    /// An index into ``Article/sections``.
    case section(Int)
    /// A row of the Speakers pane.
    case speaker(SpeakerRow)
    /// A quote of the opened speaker, by index into ``Article/quotes``.
    case quote(Int)
    /// An index into ``Article/figures``.
    case figure(Int)
}

extension State {
    /// The number of rows in a side pane; none in the article.
    public func rowCount(of pane: Pane, in context: Context) -> Int {
        switch pane {
        case .article: 0
        case .sections: context.article.sections.count
        case .speakers:
            openedQuotes(in: context.article)?.count ?? context.index.speakers(by: lists.speakerOrder).count
        case .numbers: context.index.figures(by: lists.figureOrder).count
        }
    }

    /// The rows of a side pane, top to bottom.
    public func rows(of pane: Pane, in context: Context) -> [ListRow] {
        switch pane {
        case .article: []
        case .sections: context.article.sections.indices.map(ListRow.section)
        case .speakers:
            openedQuotes(in: context.article)?.map(ListRow.quote)
                ?? context.index.speakers(by: lists.speakerOrder).map(ListRow.speaker)
        case .numbers: context.index.figures(by: lists.figureOrder).map(ListRow.figure)
        }
    }

    /// The quotes listed in place of the speakers, as indices; `nil` while speakers are listed.
    public func openedQuotes(in article: Article) -> [Int]? {
        lists.opened?.quotes(in: article).filter { quotes.contains(article.quotes[$0]) }
    }

    /// The selected row of a side pane: the chosen one while it has the focus, else what is at the reading position.
    public func selectedRow(of pane: Pane, in context: Context) -> Int? {
        let count = rowCount(of: pane, in: context)
        guard count > 0 else { return nil }
        if focus == pane, let chosen = lists.focus?.row { return min(chosen, count - 1) }
        switch pane {
        case .article: return nil
        case .sections: return context.index.sections.item(at: place.point) ?? count - 1
        case .speakers:
            guard let quote = quote(at: place.point, in: context) else { return nil }
            let row = context.article.quotes[quote].speaker.map(SpeakerRow.quoted) ?? .unattributed
            if let opened = lists.opened {
                return opened == row ? openedQuotes(in: context.article)?.firstIndex(of: quote) : nil
            }
            return context.index.speakers(by: lists.speakerOrder).firstIndex(of: row)
        case .numbers:
            let figures = context.index.figures
            let next = figures.firstPosition(atOrAfter: place.point)
            guard let figure = figures.item(at: place.point) ?? figures.items[safe: next] ?? figures.items.last
            else { return nil }
            return context.index.figures(by: lists.figureOrder).firstIndex(of: figure)
        }
    }

    /// The quote that counts as being at an offset: the one last gone to, else the one whose content is there.
    public func quote(at offset: Int, in context: Context) -> Int? {
        if case .quote(let id) = target, context.article.quotes.indices.contains(id) { return id }
        return context.index.quoteContent.item(at: offset) ?? context.index.quotes.item(at: offset)
    }
}

extension Array {
    /// The element at an index, `nil` where there is none.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
