extension State {
    /// Opens the search prompt: of the article, or of the focused list's rows.
    mutating func openSearch(backward: Bool) {
        if case .help(_, let filter) = overlay {
            prompt = Prompt(.help, text: filter, origin: place)
        } else if case .kept(let list) = overlay {
            prompt = Prompt(.library, text: list.query ?? "", origin: place)
            if list.query == nil { overlay = .kept(KeptList(title: Self.libraryTitle, rows: [], query: "")) }
        } else if focus == .article {
            prompt = Prompt(.search(backward: backward), origin: place)
        } else {
            prompt = Prompt(.rows, origin: place)
        }
    }

    /// Opens the search prompt, or searches for words given with the command.
    mutating func search(for argument: Invocation.Argument?, backward: Bool, in context: Context) -> [Effect] {
        guard let argument else {
            openSearch(backward: backward)
            return []
        }
        if focus != .article { setFocus(.article, in: context) }
        prompt = Prompt(.search(backward: backward), text: argument.words, origin: place)
        return editPrompt(in: context) { _ in } + accept(in: context)
    }

    /// Takes the answer to a search: the matches that are visible, the nearest one shown while the prompt is open.
    mutating func take(_ result: Event.Result, for request: ArticleSearch.Request, in context: Context) -> [Effect] {
        guard var search, search.request == request else { return [] }
        search.isAnswered = true
        switch result {
        case .failure(let reason): search.failure = reason
        case .matches(let spans): search.matches = spans.filter { isVisible($0.start, in: context) }
        }
        let awaited = search.awaitedFrom
        search.awaitedFrom = nil
        self.search = search
        guard let origin = prompt?.origin ?? awaited else { return [] }
        place = origin
        target = nil
        if search.failure == nil { showNearest(to: origin.point, in: context) }
        if awaited != nil { acceptSearch(from: origin, backward: search.isBackward) }
        return []
    }

    /// Takes the answer to a search among rows: the first one found at or below the selected row is selected.
    mutating func takeRows(_ rows: [Int], for text: String, in context: Context) -> [Effect] {
        guard let row = lists.focus?.row else { return [] }
        lists.focus?.found = rows
        guard let first = rows.first(where: { $0 >= row }) ?? rows.first else {
            message = Message("no row with “\(text)”", isError: true)
            return []
        }
        select(row: first, in: context)
        return []
    }

    /// Goes `count` matches on, upwards where negative; a search upwards turns the direction round.
    mutating func nextMatch(_ count: Int, after before: Run?, in context: Context) {
        if focus != .article { return nextFoundRow(count, in: context) }
        guard let search else { return }
        if let failure = search.failure {
            message = Message(failure, isError: true)
            return
        }
        run = .match
        let forward = (count > 0) != search.isBackward
        let nearest = forward ? search.first(after: place.point) : search.last(before: place.point)
        guard let nearest else {
            let reason = search.matches.isEmpty ? "“\(search.request.text)” not found" : "no match"
            message = Message("\(reason) \(forward ? "below" : "above")", isError: true)
            return
        }
        let further = abs(count) - 1
        let wanted = forward ? min(search.matches.count - 1 - nearest, further) : min(nearest, further)
        let chosen = nearest + (forward ? wanted : -wanted)
        land(on: search.matches[chosen], in: context)
        target = .match(chosen)
    }

    /// Shows only the blocks with a match, or everything again.
    mutating func filterByMatches(in context: Context) {
        guard filter == nil else {
            filter = nil
            return
        }
        guard let search else { return }
        guard !search.matches.isEmpty else {
            message = Message("“\(search.request.text)” not found", isError: true)
            return
        }
        let blocks = search.matches.compactMap { context.index.blocks.item(at: $0.start) }
        filter = Filter(name: "“\(search.request.text)”", blocks: Set(blocks).sorted())
    }

    private mutating func showNearest(to offset: Int, in context: Context) {
        guard let search else { return }
        let nearest = search.isBackward ? search.last(before: offset) : search.first(atOrAfter: offset)
        guard let chosen = nearest else { return }
        land(on: search.matches[chosen], in: context)
        target = .match(chosen)
    }

    private mutating func nextFoundRow(_ count: Int, in context: Context) {
        guard let list = lists.focus else { return }
        let next = count > 0 ? list.found.first { $0 > list.row } : list.found.last { $0 < list.row }
        guard let next else {
            message = Message("no row \(count > 0 ? "below" : "above")", isError: true)
            return
        }
        select(row: next, in: context)
    }
}
