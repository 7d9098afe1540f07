extension State {
    // MARK: Searching the library

    /// Opens the search of the library, or searches it for words given with the command.
    mutating func searchLibrary(_ argument: Invocation.Argument?) -> [Effect] {
        overlay = .kept(KeptList(title: Self.libraryTitle, rows: [], query: ""))
        guard let argument else {
            prompt = Prompt(.library, origin: place)
            return []
        }
        return [.library(.search(argument.words))]
    }

    static let libraryTitle = "Library"

    /// Follows what is typed into the search of the library.
    mutating func followLibrary(_ text: String) -> [Effect] {
        guard !text.isEmpty else {
            overlay = .kept(KeptList(title: Self.libraryTitle, rows: [], query: ""))
            return []
        }
        return [.library(.search(text))]
    }

    /// Takes a list that the library was asked for. The answer to a search that is no longer wanted is left.
    mutating func take(_ list: KeptList) {
        if let query = list.query {
            guard case .kept(let open) = overlay, open.query != nil else { return }
            if let prompt, prompt.kind == .library, prompt.text != query { return }
        }
        overlay = .kept(list)
    }

    /// Opens the chosen row of the list.
    mutating func openRow(of list: KeptList, in context: Context) -> [Effect] {
        guard let goal = list.rows[safe: list.selected]?.goal else {
            message = Message("nothing to open here", isError: true)
            return []
        }
        overlay = nil
        switch goal {
        case .span(let span):
            if focus != .article { setFocus(.article, in: context) }
            jumps.push(place)
            land(on: span, in: context)
            return []
        case .article(let id, let span, let words): return [.library(.open(id, span, find: words))]
        }
    }

    /// Goes to a place that the library knows, with words to find there as a search under way.
    mutating func go(to span: Span, find words: String?, in context: Context) -> [Effect] {
        overlay = nil
        if focus != .article { setFocus(.article, in: context) }
        let text = context.article.text
        let start = text.boundary(atOrBefore: span.start)
        if place.point > 0 { jumps.push(place) }
        land(on: Span(start, max(start, text.boundary(atOrBefore: span.end))), in: context)
        guard let words else { return [] }
        let request = ArticleSearch.Request(text: words, isRegex: false)
        search = ArticleSearch(request: request, isBackward: false)
        // The answer goes to the first match from here on.
        search?.awaitedFrom = place
        return [.search(request)]
    }

    /// Goes back to where the reader left the article, unless they have moved since it was opened.
    mutating func comeBack(to left: Place, in context: Context) {
        guard place == Place(top: 0, point: 0), left != place, prompt == nil, overlay == nil else { return }
        place = left
        settle(in: context)
        // What went wrong meanwhile is told first.
        guard message?.isError != true else { return }
        message = Message("back where you left it; g goes to the start")
    }

    // MARK: Marks

    /// What a note or a bookmark is put on: the quote here, else the sentence, else the block.
    func markedSpan(in context: Context) -> Span? {
        if case .quote(let id) = rowAtHand(in: context) { return context.article.quotes[id].span }
        if let quote = quote(at: place.point, in: context) { return context.article.quotes[quote].span }
        if let sentence = context.index.sentences.item(at: place.point) { return context.article.sentences[sentence] }
        return context.index.blocks.item(at: place.point).map { context.article.blocks[$0].span }
    }

    /// The mark of a kind that stands on a span.
    private func mark(_ kind: PlacedMark.Kind, on span: Span) -> PlacedMark? {
        placed.first { $0.kind == kind && $0.span.map { $0.overlaps(span) || $0 == span } == true }
    }

    /// Puts a bookmark here, or takes it away.
    mutating func toggleBookmark(in context: Context) -> [Effect] {
        guard let span = markedSpan(in: context) else { return [] }
        if let mark = mark(.bookmark, on: span) { return [.library(.remove(mark.id))] }
        return [.library(.bookmark(span))]
    }

    /// Opens the prompt for a note on what is here, with the note that is there already; words given are the note.
    mutating func writeNote(_ argument: Invocation.Argument?, in context: Context) -> [Effect] {
        guard let span = markedSpan(in: context) else { return [] }
        let old = mark(.note, on: span)
        if let argument { return [.library(.note(argument.words, old?.span ?? span, replacing: old?.id))] }
        prompt = Prompt(.note(old?.span ?? span, replacing: old?.id), text: old?.words.onOneLine ?? "", origin: place)
        return []
    }

    /// Has the reader write the note on what is here in their editor.
    mutating func editNote(in context: Context) -> [Effect] {
        guard let span = markedSpan(in: context) else { return [] }
        let old = mark(.note, on: span)
        return [.edit(old?.words ?? "", old?.span ?? span, replacing: old?.id)]
    }

    /// Lists the notes, bookmarks and corrections of the article, those whose words are gone at the end.
    mutating func listMarks() {
        let rows = placed.sorted { ($0.span?.start ?? .max, $0.id) < ($1.span?.start ?? .max, $1.id) }.map { mark in
            let head =
                switch mark.kind {
                case .note: mark.words.onOneLine
                case .bookmark: "bookmark"
                case .speaker, .figure: "corrected: \(mark.words)"
                }
            let gone = mark.span == nil ? "no longer in the article: " : ""
            return KeptList.Row(
                head: gone + head, words: mark.exact.onOneLine,
                goal: mark.span.map { .span($0) })
        }
        overlay = .kept(KeptList(title: "Notes, bookmarks and corrections", rows: rows))
    }

    // MARK: Corrections

    /// Opens the prompt to correct the figure or the speaker of the quote here; words given are the correction.
    mutating func correct(_ argument: Invocation.Argument?, in context: Context) -> [Effect] {
        guard let target = whyTarget(in: context) else { return [] }
        if let argument { return correction(argument.words, of: target, in: context) }
        let article = context.article
        let old: String
        switch target {
        case .quote(let id): old = article.quotes[id].speaker.map { article.speakers[$0].name } ?? ""
        case .figure(let id): old = article.text[article.figures[id].span]
        case .section, .match, .block, .link: return []
        }
        prompt = Prompt(.correction(target), text: old, origin: place)
        return []
    }

    /// The last correction of the quote or figure here; `nil` where none was corrected.
    func correctionHere(in context: Context) -> PlacedMark? {
        let (kind, span): (PlacedMark.Kind, Span)
        switch whyTarget(in: context) {
        case .quote(let id): (kind, span) = (.speaker, context.article.quotes[id].span)
        case .figure(let id): (kind, span) = (.figure, context.article.figures[id].span)
        case .section, .match, .block, .link, nil: return nil
        }
        return placed.last { $0.kind == kind && $0.span?.overlaps(span) == true }
    }

    /// What a correction asks the library for.
    func correction(_ words: String, of target: Target, in context: Context) -> [Effect] {
        switch target {
        case .quote(let id):
            return context.article.quotes[safe: id].map { [.library(.speaker(words, $0.span))] } ?? []
        case .figure(let id):
            return context.article.figures[safe: id].map { [.library(.figure(words, $0.span))] } ?? []
        case .section, .match, .block, .link: return []
        }
    }

    // MARK: Across articles

    /// Shows the speaker at hand across articles, or those whose names have the words given.
    mutating func showPerson(_ argument: Invocation.Argument?, in context: Context) -> [Effect] {
        let here = speakerAtHand(in: context).flatMap { row in
            row == .unattributed ? nil : row.name(in: context.article)
        }
        guard let name = argument?.words ?? here else {
            message = Message("no speaker here: say whom, as in :person lee", isError: true)
            return []
        }
        person = name
        return [.library(.person(name))]
    }

    /// Joins or splits those shown last.
    mutating func judge(
        _ argument: Invocation.Argument?, _ request: (String, String) -> LibraryRequest
    ) -> [Effect] {
        guard let person else {
            message = Message("whom? :person NAME shows them first", isError: true)
            return []
        }
        return argument.map { [.library(request($0.words, person))] } ?? []
    }

    /// Shows the figure at hand over time, or those about the words given.
    mutating func showMeasure(_ argument: Invocation.Argument?, in context: Context) -> [Effect] {
        let article = context.article
        let figure = figureAtHand(in: context).map { article.figures[$0] }
        let subject = figure.flatMap { $0.subject.map { article.text[$0] } ?? $0.of }
        guard let words = argument?.words ?? subject else {
            message = Message("no number here that says what it counts: say what, as in :measure trade", isError: true)
            return []
        }
        return [.library(.measure(words))]
    }

    /// Shows where else the quote here stands.
    mutating func showSameQuote(in context: Context) -> [Effect] {
        guard let quote = quote(at: place.point, in: context) else {
            message = Message("no quote here", isError: true)
            return []
        }
        return [.library(.sameQuote(context.article.quotes[quote].span))]
    }
}

extension String {
    /// With single blanks for all white space.
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
