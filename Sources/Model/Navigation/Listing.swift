extension State {
    /// The pane some steps after another, round and round, leaving out those with nothing in them.
    func pane(after pane: Pane, by steps: Int) -> Pane {
        let panes = Pane.allCases
        return panes[((pane.rawValue + steps) % panes.count + panes.count) % panes.count]
    }

    /// Gives a pane the focus. Leaving a list without opening a row brings the article back to where it was.
    mutating func setFocus(_ pane: Pane, in context: Context) {
        overlay = nil
        guard pane != focus else { return }
        if let origin = lists.focus?.origin, place != origin {
            place = origin
            target = nil
        }
        lists.focus = nil
        if focus == .speakers { lists.opened = nil }
        guard pane != .article else {
            focus = .article
            return
        }
        guard rowCount(of: pane, in: context) > 0 else {
            focus = .article
            message = Message(context.none(pane.title.lowercased()), isError: true)
            return
        }
        isZen = false
        let row = selectedRow(of: pane, in: context) ?? 0
        focus = pane
        lists.focus = Lists.Focus(row: row, origin: place)
    }

    /// Chooses a row, at most the first or last, and shows in the article what it stands for.
    mutating func select(row: Int, in context: Context) {
        let count = rowCount(of: focus, in: context)
        guard count > 0, lists.focus != nil else { return }
        let clamped = max(0, min(count - 1, row))
        lists.focus?.row = clamped
        preview(in: context)
    }

    /// Goes to the selected row's place in the text, or lists the quotes of the selected speaker.
    mutating func activate(in context: Context) {
        if activateOverlay(in: context) { return }
        guard let row = rowAtHand(in: context) else { return }
        switch row {
        case .section(let id): go(to: .section(id), in: context)
        case .quote(let id): go(to: .quote(id), in: context)
        case .figure(let id): go(to: .figure(id), in: context)
        case .speaker(let speaker):
            guard !speaker.quotes(in: context.article).isEmpty else {
                goToMention(of: speaker, in: context)
                return
            }
            lists.opened = speaker
            if rowCount(of: .speakers, in: context) == 0 { quotes = .all }
            lists.focus?.row = 0
            preview(in: context)
        }
    }

    /// Leaves the quotes of a speaker for the list of speakers; false where none are listed.
    mutating func leaveOpenedSpeaker(in context: Context) -> Bool {
        guard focus == .speakers, let opened = lists.opened else { return false }
        lists.opened = nil
        lists.focus?.row = context.index.speakers(by: lists.speakerOrder).firstIndex(of: opened) ?? 0
        if let origin = lists.focus?.origin { place = origin }
        target = nil
        return true
    }

    /// Orders the focused list in the next way; the selected row stays selected.
    mutating func changeOrder(in context: Context) {
        let row = rowAtHand(in: context)
        switch focus {
        case .speakers:
            lists.speakerOrder = lists.speakerOrder.next
            message = Message("speakers by \(lists.speakerOrder.rawValue)")
        case .numbers:
            lists.figureOrder = lists.figureOrder.next
            message = Message("numbers by \(lists.figureOrder.rawValue)")
        case .article, .sections: return
        }
        lists.focus?.found = []
        guard let row else { return }
        let position = rows(of: focus, in: context).firstIndex(of: row) ?? 0
        lists.focus?.row = position
    }

    /// Goes by the next selection of quotes; a list of quotes that would be empty is left.
    mutating func selectQuotes(in context: Context) {
        quotes = quotes.next(in: context.article)
        message = Message(quotes.name)
        guard lists.opened != nil else { return }
        if rowCount(of: .speakers, in: context) == 0 {
            _ = leaveOpenedSpeaker(in: context)
        } else if focus == .speakers {
            lists.focus?.row = 0
        }
    }

    /// The selected row of the focused list.
    func rowAtHand(in context: Context) -> ListRow? {
        selectedRow(of: focus, in: context).flatMap { rows(of: focus, in: context)[safe: $0] }
    }

    /// The speaker that a command means: the selected or opened row, else the one quoted at the reading position.
    func speakerAtHand(in context: Context) -> SpeakerRow? {
        if focus == .speakers {
            if let opened = lists.opened { return opened }
            guard case .speaker(let row) = rowAtHand(in: context) else { return nil }
            return row.quotes(in: context.article).isEmpty ? nil : row
        }
        guard let quote = quote(at: place.point, in: context) else { return nil }
        return context.article.quotes[quote].speaker.map(SpeakerRow.quoted) ?? .unattributed
    }

    /// The figure that a command means: the selected row, else the one last gone to or at the reading position.
    func figureAtHand(in context: Context) -> Int? {
        if focus == .numbers, case .figure(let id) = rowAtHand(in: context) { return id }
        if case .figure(let id) = target, context.article.figures.indices.contains(id) { return id }
        return context.index.figures.item(at: place.point)
    }

    /// Shows only the blocks in which the speaker at hand is quoted, or everything again.
    mutating func filterBySpeaker(in context: Context) {
        guard filter == nil else {
            filter = nil
            return
        }
        guard let speaker = speakerAtHand(in: context) else { return }
        let blocks = speaker.quotes(in: context.article).flatMap { id in
            context.article.quotes[id].content.compactMap { context.index.blocks.item(at: $0.start) }
        }
        filter = Filter(name: speaker.name(in: context.article), blocks: Set(blocks).sorted())
    }

    /// Goes to a thing in the text as a pick: the article gets the focus, the place left is remembered.
    mutating func go(to new: Target, in context: Context) {
        let origin = lists.focus?.origin ?? place
        lists.focus = nil
        lists.opened = nil
        focus = .article
        place = origin
        jumps.push(origin)
        show(new, in: context)
    }

    /// Goes to a span of the text as a pick; where a figure or quote stands just there, that is the target.
    mutating func go(to span: Span, in context: Context) {
        if let figure = context.index.figures.item(at: span.start), context.article.figures[figure].span.overlaps(span)
        {
            go(to: .figure(figure), in: context)
            return
        }
        let origin = lists.focus?.origin ?? place
        lists.focus = nil
        lists.opened = nil
        focus = .article
        place = origin
        jumps.push(origin)
        land(on: span, in: context)
        target = nil
    }

    private mutating func goToMention(of speaker: SpeakerRow, in context: Context) {
        let mention: Span?
        switch speaker {
        case .named(let id): mention = context.article.speakers[id].mentions.first
        case .declined(let id): mention = context.article.speakers[id].declines.first
        case .quoted, .unattributed: mention = nil
        }
        guard let mention else { return }
        let origin = lists.focus?.origin ?? place
        lists.focus = nil
        focus = .article
        place = origin
        jumps.push(origin)
        land(on: mention, in: context)
        target = nil
    }

    /// Shows in the article what the selected row stands for, without leaving the list.
    private mutating func preview(in context: Context) {
        switch rowAtHand(in: context) {
        case .section(let id): show(.section(id), in: context)
        case .quote(let id): show(.quote(id), in: context)
        case .figure(let id): show(.figure(id), in: context)
        case .speaker, nil: break
        }
    }

    mutating func show(_ new: Target, in context: Context) {
        switch new {
        case .section(let id): land(on: context.article.sections[id].span, in: context)
        case .quote(let id): land(on: context.article.quotes[id].span, in: context)
        case .figure(let id): land(on: context.article.figures[id].span, in: context)
        case .block(let id): land(on: context.article.blocks[id].span, in: context)
        case .link(let id): land(on: context.article.links[id].span, in: context)
        case .match(let id): if let match = search?.matches[safe: id] { land(on: match, in: context) }
        }
        target = new
    }
}

extension CaseIterable where Self: Equatable, AllCases: RandomAccessCollection {
    /// The case after this one, the first after the last.
    var next: Self {
        let all = Self.allCases
        guard let index = all.firstIndex(of: self) else { return self }
        let following = all.index(after: index)
        return following == all.endIndex ? all[all.startIndex] : all[following]
    }
}
