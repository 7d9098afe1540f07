extension State {
    /// Lines of prompt history kept.
    static let historyLimit = 200

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
        remember(done.text)
        switch done.kind {
        case .search(let backward): acceptSearch(done, backward: backward, in: context)
        case .rows, .help: break
        case .command: return run(done.text, in: context)
        }
        return []
    }

    /// The names that the typed beginning of a command could become, best first.
    public func completions(of stem: String) -> [String] {
        let names = Command.typed.map(\.name)
        let starting = names.filter { $0.hasPrefix(stem) }
        return starting + names.filter { !$0.hasPrefix(stem) && $0.contains(stem) }
    }

    /// Puts the next (previous) completion into a command prompt.
    mutating func complete(_ step: Int) {
        guard var changed = prompt, changed.kind == .command else { return }
        let stem = changed.stem ?? changed.text
        let choices = completions(of: stem)
        guard !choices.isEmpty else {
            message = Message("no command with “\(stem)” in its name", isError: true)
            return
        }
        let last = choices.count - 1
        let choice = changed.completion.map { ($0 + step + choices.count) % choices.count } ?? (step > 0 ? 0 : last)
        changed.replace(choices[choice])
        changed.stem = stem
        changed.completion = choice
        prompt = changed
    }

    /// Puts an older (newer) line of the history into the prompt.
    mutating func recall(_ step: Int, in context: Context) -> [Effect] {
        guard var changed = prompt else { return [] }
        let wanted = changed.recalled + step
        guard (0...history.count).contains(wanted) else { return [] }
        changed.replace(wanted == 0 ? "" : history[history.count - wanted])
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
        case .command: break
        }
    }

    private mutating func follow(_ prompt: Prompt, in context: Context) -> [Effect] {
        switch prompt.kind {
        case .command: return []
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
            let request = ArticleSearch.Request(text: prompt.text, isRegex: prompt.isRegex)
            search = ArticleSearch(request: request, isBackward: backward)
            return [.search(request)]
        }
    }

    private mutating func acceptSearch(_ done: Prompt, backward: Bool, in context: Context) {
        guard let search else { return }
        if let failure = search.failure {
            message = Message(failure, isError: true)
        } else if search.isAnswered, search.matches.isEmpty {
            message = Message("“\(search.request.text)” not found", isError: true)
        } else if search.isAnswered, case .match = target {
            jumps.push(done.origin)
        } else if search.isAnswered {
            message = Message("no match \(backward ? "above" : "below"): N goes the other way")
        }
    }

    /// Runs a command line: a percentage, or a name with an optional count behind it.
    private mutating func run(_ line: String, in context: Context) -> [Effect] {
        let words = line.split(separator: " ")
        guard let first = words.first else { return [] }
        if let percent = Int(first.hasSuffix("%") ? first.dropLast() : first), words.count == 1 {
            return update(.command(.goToPercent, count: percent), in: context)
        }
        let count = words.count > 1 ? Int(words[1]) : nil
        guard words.count < 3, words.count == 1 || count != nil else {
            message = Message("a command takes a count at most: \(first) 3", isError: true)
            return []
        }
        guard let command = Command(named: String(first)), command.group != .prompt else {
            let similar = completions(of: String(first)).prefix(3)
            let hint = similar.isEmpty ? "Tab lists the commands" : "did you mean \(similar.joined(separator: ", "))?"
            message = Message("no command “\(first)”: \(hint)", isError: true)
            return []
        }
        return update(.command(command, count: count), in: context)
    }

    private mutating func remember(_ line: String) {
        guard !line.isEmpty else { return }
        history.removeAll { $0 == line }
        history.append(line)
        if history.count > Self.historyLimit { history.removeFirst() }
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
