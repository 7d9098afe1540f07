extension State {
    /// Types a character into the prompt.
    mutating func type(_ character: Character, in context: Context) -> [Effect] {
        editPrompt(in: context) { $0.insert(character) }
    }

    /// Changes the prompt and follows what it now says: a search runs as it is typed.
    mutating func editPrompt(in context: Context, _ change: (inout Prompt) -> Void) -> [Effect] {
        guard var changed = prompt else { return [] }
        change(&changed)
        prompt = changed
        message = nil
        return follow(changed, in: context)
    }

    /// Does what the prompt says and closes it.
    mutating func accept(in context: Context) -> [Effect] {
        guard let done = prompt else { return [] }
        prompt = nil
        var effects: [Effect] = []
        if let kind = done.kind.history, !done.text.isEmpty {
            history.add(done.text, to: kind)
            effects.append(.remember(done.text, kind))
        }
        switch done.kind {
        case .search(let backward): acceptSearch(from: done.origin, backward: backward)
        case .rows, .help, .library: break
        case .note(let span, let old):
            if !done.text.isEmpty || old != nil { effects.append(.library(.note(done.text, span, replacing: old))) }
        case .correction(let target): effects += correction(done.text, of: target, in: context)
        case .command:
            // What was drawn over the panes gives way to what the command shows.
            if !done.text.isEmpty { overlay = nil }
            effects += run(done.text, in: context)
        case .pick: effects += acceptPick(done, in: context)
        }
        return effects
    }

    /// Puts the next (previous) completion into a command prompt; what an argument could be the world is asked for.
    mutating func complete(_ step: Int) -> [Effect] {
        guard var changed = prompt, changed.kind == .command else { return [] }
        defer { prompt = changed }
        guard changed.choices.isEmpty else {
            changed.choose(step)
            return []
        }
        if let (parameter, stem) = changed.argument {
            changed.awaitedStep = step
            return [.complete(parameter, stem)]
        }
        let names = Command.completions(of: changed.text).map(\.name)
        if names.isEmpty { message = Message("no command with “\(changed.text)” in its name", isError: true) }
        changed.offer(names, step: step)
        return []
    }

    /// Takes what an argument could be; all of them, best first.
    mutating func offer(_ values: [String], for stem: String) {
        guard var changed = prompt, let step = changed.awaitedStep, let argument = changed.argument,
            argument.stem == stem
        else { return }
        if values.isEmpty { message = Message("nothing known to complete this with") }
        let head = String(changed.text.dropLast(stem.count))
        changed.offer(values.map { head + $0 }, step: step)
        prompt = changed
    }

    /// Puts an older (newer) line of the history into the prompt.
    mutating func recall(_ step: Int, in context: Context) -> [Effect] {
        guard var changed = prompt, let kind = changed.kind.history else { return [] }
        let lines = history.lines(kind)
        let wanted = changed.recalled + step
        guard (0...lines.count).contains(wanted) else { return [] }
        changed.replace(wanted == 0 ? "" : lines[lines.count - wanted])
        changed.recalled = wanted
        prompt = changed
        return follow(changed, in: context)
    }

    /// Closes the prompt and undoes what it showed meanwhile.
    mutating func abandonPrompt(in context: Context) {
        guard let left = prompt else { return }
        prompt = nil
        switch left.kind {
        case .search:
            search = nil
            place = left.origin
            target = nil
        case .rows: lists.focus?.found = []
        case .help: overlay = .help(top: 0, filter: "")
        case .pick: abandon(left.picker)
        case .library: overlay = nil
        case .command, .note, .correction: break
        }
    }

    private mutating func follow(_ prompt: Prompt, in context: Context) -> [Effect] {
        switch prompt.kind {
        case .pick: return followPicker(prompt, in: context)
        case .command, .note, .correction: return []
        case .library: return followLibrary(prompt.text)
        case .help:
            overlay = .help(top: 0, filter: prompt.text)
            return []
        case .rows:
            guard !prompt.text.isEmpty else {
                lists.focus?.found = []
                return []
            }
            return [.searchRows(prompt.text, in: rows(of: focus, in: context).map { $0.words(in: context.article) })]
        case .search(let backward):
            guard !prompt.text.isEmpty else {
                search = nil
                place = prompt.origin
                target = nil
                return []
            }
            let request = ArticleSearch.Request(
                line: prompt.text, isRegex: prompt.isRegex, in: context, at: prompt.origin.point)
            search = ArticleSearch(request: request, isBackward: backward)
            return [.search(request)]
        }
    }

    /// Takes the search as it is: the place left is remembered, and what went wrong is said; one that is still under way
    /// does so when its answer comes.
    mutating func acceptSearch(from origin: Place, backward: Bool) {
        guard let search else { return }
        guard search.isAnswered else {
            self.search?.awaitedFrom = origin
            return
        }
        if let failure = search.failure {
            message = Message(failure, isError: true)
        } else if search.matches.isEmpty {
            message = Message("“\(search.request.text)” not found", isError: true)
        } else if case .match = target {
            jumps.push(origin)
        } else {
            message = Message("no match \(backward ? "above" : "below"): N goes the other way")
        }
    }

    /// Runs a command line: a percentage, or a name with a count or an argument behind it.
    private mutating func run(_ line: String, in context: Context) -> [Effect] {
        do {
            let invocation = try Invocation(line: line)
            return update(
                .command(invocation.command, count: invocation.count, argument: invocation.argument), in: context)
        } catch {
            if error != .empty { message = Message(error.reason, isError: true) }
            return []
        }
    }
}

extension Prompt {
    /// What is being typed behind the name of a command that takes an argument; `nil` before that.
    public var argument: (parameter: Parameter, stem: String)? {
        guard kind == .command, let blank = text.firstIndex(of: " ") else { return nil }
        let name = text[..<blank].hasSuffix("!") ? text[..<blank].dropLast() : text[..<blank]
        guard let parameter = Command(named: String(name))?.parameter else { return nil }
        return (parameter, String(text[blank...].drop { $0 == " " }))
    }
}

extension ListRow {
    /// The words a search among rows looks at.
    func words(in article: Article) -> String {
        switch self {
        case .section(let id): article.sections[id].heading ?? "Lead"
        case .speaker(let row): row.name(in: article)
        case .quote(let id): article.text[article.quotes[id].span]
        case .figure(let id): Self.words(of: article.figures[id], in: article.text)
        }
    }

    private static func words(of figure: Figure, in text: Text) -> String {
        [text[figure.span], figure.of, figure.subject.map { text[$0] }].compactMap(\.self).joined(separator: " ")
    }
}
