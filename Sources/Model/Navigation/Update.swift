extension State {
    /// Takes in something that happened: the only place where the state changes. Total: a command that cannot be
    /// carried out says so in ``message`` and changes nothing else.
    public mutating func update(_ event: Event, in context: Context) -> [Effect] {
        switch event {
        case .command(let command, let count, let argument):
            message = nil
            awaitedMark = nil
            let before = run
            run = nil
            if let reason = unavailability(of: command, in: context) {
                message = Message(reason, isError: true)
                return []
            }
            if command.parameter?.isRequired == true, argument == nil {
                prompt = Prompt(.command, text: command.name + " ", origin: place)
                return []
            }
            return perform(command, count: count, argument, after: before, in: context)
        case .character(let character):
            if let awaitedMark { return name(awaitedMark, character, in: context) }
            return type(character, in: context)
        case .found(let request, let result): return take(result, for: request, in: context)
        case .foundRows(let text, let rows): return takeRows(rows, for: text, in: context)
        case .ranked(let text, let rows):
            take(rows, for: text, in: context)
            return []
        case .completions(let values, let stem):
            offer(values, for: stem)
            return []
        case .list(let list):
            take(list)
            return []
        case .kept(let id, let marks):
            (keptAs, placed) = (id, marks)
            return []
        case .notKept:
            isKeepable = false
            return []
        case .cameBack(let place):
            comeBack(to: place, in: context)
            return []
        case .compared(let comparison, let title):
            take(comparison, with: title)
            return []
        case .pointed(let pointed):
            (message, awaitedMark, run) = (nil, nil, nil)
            return point(at: pointed, in: context)
        case .edited(let words, let span, let old):
            guard !words.isEmpty || old != nil else { return [] }
            return [.library(.note(words, span, replacing: old))]
        case .goTo(let span, let words): return go(to: span, find: words, in: context)
        case .message(let message):
            self.message = message
            return []
        }
    }

    /// Brings the state in line with an article that was analysed, or a page that was laid out, anew.
    public mutating func settle(in context: Context) {
        let text = context.article.text
        place.point = text.boundary(atOrBefore: place.point)
        place.top = text.boundary(atOrBefore: place.top)
        if !holds(target, in: context) { target = nil }
        // The ends tell an article that was analysed anew; each row is looked at when it is chosen.
        if let rows = prompt?.picker?.rows,
            ![rows.first, rows.last].allSatisfy({ $0.map { holds($0, in: context) } ?? true })
        {
            abandonPrompt(in: context)
        }
    }

    private func holds(_ target: Target?, in context: Context) -> Bool {
        switch target {
        case nil: true
        case .section(let id): context.article.sections.indices.contains(id)
        case .quote(let id): context.article.quotes.indices.contains(id)
        case .figure(let id): context.article.figures.indices.contains(id)
        case .match(let id): search?.matches.indices.contains(id) ?? false
        case .block(let id): context.article.blocks.indices.contains(id)
        case .link(let id): context.article.links.indices.contains(id)
        }
    }

    /// Whether a row of a picker still leads somewhere.
    func holds(_ row: PickerRow, in context: Context) -> Bool {
        guard case .target(let target) = row.goal else { return row.span.end <= context.article.text.count }
        return row.span.end <= context.article.text.count && holds(target, in: context)
    }

    private mutating func perform(
        _ command: Command, count: Int?, _ argument: Invocation.Argument?, after before: Run?, in context: Context
    ) -> [Effect] {
        let times = max(1, count ?? 1)
        switch command {
        case .lineDown: move(.lines(times), in: context)
        case .lineUp: move(.lines(-times), in: context)
        case .scrollDown: scrollLines(times, in: context)
        case .scrollUp: scrollLines(-times, in: context)
        case .pageDown: move(.pages(times), in: context)
        case .pageUp: move(.pages(-times), in: context)
        case .halfPageDown: move(.halfPages(times), in: context)
        case .halfPageUp: move(.halfPages(-times), in: context)
        case .goToStart: goTo(percent: count ?? 0, in: context)
        case .goToEnd, .goToPercent: goTo(percent: count ?? 100, in: context)

        case .nextSection: jump(.section, times, after: before, in: context)
        case .previousSection: jump(.section, -times, after: before, in: context)
        case .nextQuote: jump(.quote, times, after: before, in: context)
        case .previousQuote: jump(.quote, -times, after: before, in: context)
        case .nextQuoteBySpeaker: jump(.speakerQuote, times, after: before, in: context)
        case .previousQuoteBySpeaker: jump(.speakerQuote, -times, after: before, in: context)
        case .nextNumber: jump(.figure, times, after: before, in: context)
        case .previousNumber: jump(.figure, -times, after: before, in: context)
        case .nextParagraph: jump(.paragraph, times, after: before, in: context)
        case .previousParagraph: jump(.paragraph, -times, after: before, in: context)
        case .nextUnattributed: jump(.unattributed, times, after: before, in: context)
        case .previousUnattributed: jump(.unattributed, -times, after: before, in: context)
        case .nextBookmark: jump(.bookmark, times, after: before, in: context)
        case .previousBookmark: jump(.bookmark, -times, after: before, in: context)
        case .nextLink: jump(.link, times, after: before, in: context)
        case .previousLink: jump(.link, -times, after: before, in: context)
        case .repeatJump: repeatJump(times, after: before, in: context)
        case .reverseJump: repeatJump(-times, after: before, in: context)

        case .focusNext: setFocus(count.flatMap(Pane.init) ?? pane(after: focus, by: 1), in: context)
        case .focusPrevious: setFocus(pane(after: focus, by: -1), in: context)
        case .focusArticle: setFocus(.article, in: context)
        case .focusSections: setFocus(.sections, in: context)
        case .focusSpeakers: setFocus(.speakers, in: context)
        case .focusNumbers: setFocus(.numbers, in: context)
        case .activate:
            return activateSelected(in: context)
        case .order: changeOrder(in: context)
        case .chart: openChart(in: context)
        case .timeline: openTimeline(in: context)
        case .notes: openNotes(in: context)
        case .onlySpeaker: filterBySpeaker(in: context)
        case .selectQuotes: selectQuotes(in: context)

        case .search: return search(for: argument, backward: false, in: context)
        case .searchBackward: return search(for: argument, backward: true, in: context)
        case .nextMatch: nextMatch(times, after: before, in: context)
        case .previousMatch: nextMatch(-times, after: before, in: context)
        case .onlyMatches: filterByMatches(in: context)

        case .jumpBack where jumps.position == 0 && context.articles.last != nil: return [.showLastArticle]
        case .pickSection: return openPicker(.section, in: context)
        case .pickSpeaker: return openPicker(.speaker, in: context)
        case .pickQuote: return openPicker(.quote, in: context)
        case .pickNumber: return openPicker(.number, in: context)
        case .pickParagraph: return openPicker(.paragraph, in: context)
        case .pickMatch: return openPicker(.match, in: context)
        case .pickPlace: return openPicker(.place, in: context)
        case .pickArticle: return openPicker(.article, in: context)
        case .pickLink: return openPicker(.link, in: context)

        case .jumpBack: travel(to: jumps.back(times, from: place), orSay: "no jump to go back from", in: context)
        case .jumpForward: travel(to: jumps.forward(times), orSay: "no jump to go forward to", in: context)
        case .lastPlace: goToLastPlace(in: context)
        case .setMark:
            awaitedMark = .set
            message = Message("mark this place as: a letter")
        case .goToMark:
            awaitedMark = .go
            message = Message("go to the mark: its letter, ' for the last place")

        case .nextArticle: return [.showArticle(context.articles.index(after: times))]
        case .previousArticle: return [.showArticle(context.articles.index(after: -times))]
        case .lastArticle: return [.showLastArticle]
        case .compare: return compare(count, in: context)
        case .goToOther:
            guard case .comparison(let comparison, _, let selected) = overlay else { return [] }
            return activate(comparison.items[safe: selected], other: true, in: context)
        case .openLink: return openLink(in: context)
        case .reload: return [.reload]

        case .searchLibrary: return searchLibrary(argument)
        case .recentArticles: return [.library(.recent)]
        case .bookmark: return toggleBookmark(in: context)
        case .writeNote: return writeNote(argument, in: context)
        case .editNote: return editNote(in: context)
        case .myNotes: listMarks()
        case .tag: return [.library(.tag(argument?.words ?? ""))]
        case .correct: return correct(argument, in: context)
        case .undoCorrection: return correctionHere(in: context).map { [.library(.remove($0.id))] } ?? []
        case .person: return showPerson(argument, in: context)
        case .join: return judge(argument) { .join($0, person: $1) }
        case .split: return judge(argument) { .split($0, person: $1) }
        case .undoJoin: return [.library(.undoJoin(person: person))]
        case .sameQuote: return showSameQuote(in: context)
        case .measure: return showMeasure(argument, in: context)
        case .changes: return [.library(.changes)]

        case .why: openWhy(in: context)
        case .copyAttributed: return copy(.attributed, in: context)
        case .copyQuote: return copy(.bare, in: context)
        case .copyAddress: return copy(.address, in: context)
        case .pipeQuote: return pipeQuote(to: argument?.words ?? "", in: context)
        case .pipeSection: return pipeSection(to: argument?.words ?? "", in: context)
        case .pipeArticle: return pipeArticle(to: argument?.words ?? "", in: context)
        case .save: return [.save(argument?.words ?? "", isForced: argument?.isForced ?? false)]
        case .copyMarkdown: return copy(.markdown, in: context)
        case .copyLink: return copyLink(in: context)
        case .copyJSON: return copy(.json, in: context)

        case .wider: changeMeasure(by: 4 * times)
        case .narrower: changeMeasure(by: -4 * times)
        case .automaticMeasure: measure = nil
        case .zen: toggleZen(in: context)
        case .furniture: showsFurniture.toggle()
        case .redraw: return [.redraw]
        case .mouse:
            usesMouse.toggle()
            message = Message(usesMouse ? "mouse on; with Shift the terminal selects text" : "mouse off")
        case .pictures:
            pictures = pictures == .off ? drawnPictures : .off
            message = Message(pictures == .off ? "pictures are not drawn" : "pictures are drawn when they are opened")

        case .prompt: prompt = Prompt(.command, origin: place)
        case .help: openHelp(filter: argument?.words ?? "")
        case .cancel: return cancel(in: context)
        case .close: return close(in: context)
        case .interrupt: return [context.articles.isOpening ? .cancelOpening : .quit]
        case .quit: return [.quit]
        case .suspend: return [.suspend]

        case .accept: return accept(in: context)
        case .complete: return complete(1)
        case .completeBack: return complete(-1)
        case .recallOlder: return recall(1, in: context)
        case .recallNewer: return recall(-1, in: context)
        case .toggleRegex: return editPrompt(in: context) { $0.isRegex.toggle() }
        case .deleteBackward:
            guard prompt?.text.isEmpty == false else {
                return cancel(in: context)
            }
            return editPrompt(in: context) { $0.deleteBackward() }
        case .deleteForward: return editPrompt(in: context) { $0.deleteForward() }
        case .deleteWord: return editPrompt(in: context) { $0.deleteWord() }
        case .deleteToStart: return editPrompt(in: context) { $0.deleteToStart() }
        case .cursorLeft: prompt?.moveCursor(-1)
        case .cursorRight: prompt?.moveCursor(1)
        case .cursorToStart: prompt?.moveCursor(-Int(Int32.max))
        case .cursorToEnd: prompt?.moveCursor(Int(Int32.max))
        }
        return []
    }

    /// Opens what the chosen row of a list or an overlay stands for.
    mutating func activateSelected(in context: Context) -> [Effect] {
        switch overlay {
        case .kept(let list): return openRow(of: list, in: context)
        case .comparison(let comparison, _, let selected):
            return activate(comparison.items[safe: selected], in: context)
        case .help, .why, .timeline, .notes, .chart, nil:
            activate(in: context)
            return []
        }
    }

    /// Narrower than 20 columns nobody reads; wider than 200 no screen shows.
    public static let measures = 20...200
    /// What `+` and `-` start from: the measure of the automatic layout at its widest.
    static let automaticMeasure = 76

    private mutating func changeMeasure(by columns: Int) {
        let wanted = (measure ?? Self.automaticMeasure) + columns
        measure = min(max(wanted, Self.measures.lowerBound), Self.measures.upperBound)
        message = Message("\(measure ?? 0) columns of text")
    }

    private mutating func toggleZen(in context: Context) {
        isZen.toggle()
        if isZen { setFocus(.article, in: context) }
    }
}
