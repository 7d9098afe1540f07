extension State {
    /// Leaves what is open, innermost first: prompt, overlay, a speaker's quotes, the list, what is on its way, the filter,
    /// the search.
    mutating func cancel(in context: Context) -> [Effect] {
        if prompt != nil {
            abandonPrompt(in: context)
        } else if case .help = overlay {
            (overlay, covered) = (covered, nil)
        } else if overlay != nil {
            overlay = nil
        } else if leaveOpenedSpeaker(in: context) {
            return []
        } else if focus != .article {
            setFocus(.article, in: context)
        } else if context.articles.isOpening {
            return [.cancelOpening]
        } else if filter != nil {
            filter = nil
        } else if search != nil {
            search = nil
            if case .match = target { target = nil }
        } else {
            target = nil
        }
        return []
    }

    /// Closes what is open, then the article, and quits with the last one.
    mutating func close(in context: Context) -> [Effect] {
        if prompt != nil || overlay != nil || focus != .article || filter != nil {
            return cancel(in: context)
        }
        return [context.articles.titles.count > 1 ? .closeArticle : .quit]
    }

    /// Opens the help over what is open; closing it goes back there.
    mutating func openHelp(filter: String) {
        if case .help = overlay {} else { covered = overlay }
        overlay = .help(top: 0, filter: filter)
    }

    /// Scrolls the open overlay, in a chart the selection.
    mutating func scrollOverlay(by lines: Int, in context: Context) {
        let last = max(0, context.page.overlay.rows - context.page.overlay.height)
        func moved(_ top: Int) -> Int { max(0, min(last, top + lines)) }
        switch overlay {
        case nil: return
        case .help(let top, let filter): overlay = .help(top: moved(top), filter: filter)
        case .why(let target, let top): overlay = .why(target, top: moved(top))
        case .chart(let figure, let selected):
            let count = Comparison.figures(with: figure, in: context.article).count
            overlay = .chart(figure: figure, selected: max(0, min(count - 1, selected + lines)))
        case .timeline(let selected):
            overlay = .timeline(selected: max(0, min(context.index.timeline.count - 1, selected + lines)))
        case .notes(let selected):
            overlay = .notes(selected: max(0, min(NoteRow.rows(of: context.article).count - 1, selected + lines)))
        case .comparison(let comparison, let title, let selected):
            overlay = .comparison(
                comparison, with: title, selected: max(0, min(comparison.items.count - 1, selected + lines)))
        case .kept(var list):
            list.selected = max(0, min(list.rows.count - 1, list.selected + lines))
            overlay = .kept(list)
        }
    }

    /// What `p` explains: the figure or quote last gone to, else the figure, else the quote at the reading position.
    func whyTarget(in context: Context) -> Target? {
        switch focus {
        case .speakers:
            guard case .quote(let id) = rowAtHand(in: context) else { return nil }
            return .quote(id)
        case .numbers: return figureAtHand(in: context).map(Target.figure)
        case .article, .sections:
            if case .quote(let id) = target { return .quote(id) }
            if let figure = figureAtHand(in: context) { return .figure(figure) }
            return quote(at: place.point, in: context).map(Target.quote)
        }
    }

    mutating func openWhy(in context: Context) {
        guard let target = whyTarget(in: context) else { return }
        overlay = .why(target, top: 0)
    }

    /// Opens the timeline at the statement nearest to the reading position.
    mutating func openTimeline(in context: Context) {
        let statements = context.article.timeline
        let nearest = context.index.timeline.indices.min {
            distance(statements[context.index.timeline[$0]].span)
                < distance(statements[context.index.timeline[$1]].span)
        }
        overlay = .timeline(selected: nearest ?? 0)
    }

    /// Opens the notes at the one the reader is on, else at the first.
    mutating func openNotes(in context: Context) {
        let here = NoteRow.rows(of: context.article).firstIndex {
            $0.span(in: context.article)?.contains(place.point) == true
        }
        overlay = .notes(selected: here ?? 0)
    }

    /// Bytes between a span and the reading position.
    private func distance(_ span: Span) -> Int {
        span.contains(place.point) ? 0 : min(abs(span.start - place.point), abs(span.end - place.point))
    }

    /// Goes to what the selected row of an overlay stands for; false where the overlay has no rows to go by.
    mutating func activateOverlay(in context: Context) -> Bool {
        switch overlay {
        case .chart(let figure, let selected):
            let figures = Comparison.figures(with: figure, in: context.article)
            overlay = nil
            if let chosen = figures[safe: selected] { go(to: .figure(chosen), in: context) }
        case .timeline(let selected):
            overlay = nil
            if let chosen = context.index.timeline[safe: selected] {
                go(to: context.article.timeline[chosen].span, in: context)
            }
        case .notes(let selected):
            let row = NoteRow.rows(of: context.article)[safe: selected]
            guard let span = row?.span(in: context.article) else {
                message = Message("this note is about the whole article")
                return true
            }
            overlay = nil
            go(to: span, in: context)
        case .help, .why, .comparison, .kept, nil: return false
        }
        return true
    }

    mutating func openChart(in context: Context) {
        guard let figure = figureAtHand(in: context) else { return }
        let figures = Comparison.figures(with: figure, in: context.article)
        guard figures.count > 1, let selected = figures.firstIndex(of: figure) else {
            message = Message("no other number of this kind and unit to compare with", isError: true)
            return
        }
        overlay = .chart(figure: figure, selected: selected)
    }
}
