import Model

extension Desk {
    /// Does what a session asks for, as far as it is about the open articles; the rest is asked of the world.
    mutating func carryOut(_ effects: [Effect]) -> [Request] {
        effects.flatMap { effect -> [Request] in
            switch effect {
            case .showArticle(let index):
                let open = open
                if open.indices.contains(index), open[index].id != current {
                    if let current { trail.append(current) }
                    show(open[index].id)
                }
                return []
            case .showLastArticle:
                if let last = trail.popLast() { show(last) }
                return []
            case .compare(let index): return compare(with: index)
            case .showCompared(let span): return showCompared(span)
            case .closeArticle: return close()
            case .openLink(let target): return follow(target)
            case .reload: return reload()
            case .cancelOpening: return giveUp()
            case .save where session.isBeginning, .pipe where session.isBeginning: return sayWait()
            case .save(let path, let isForced):
                return current.map { [.save(session.article, to: path, isForced: isForced, for: $0)] } ?? []
            case .library(.open(let article, let span, let words)):
                if let there = open.first(where: { $0.session?.state.keptAs == article }) {
                    if there.id != current, let current { trail.append(current) }
                    show(there.id)
                    prepare()
                    return carryOut(session.receive(.goTo(span, find: words)))
                }
                return [.perform(effect, for: expect("article \(article)", asked: true))]
            case .library, .search, .searchRows, .rank, .pipe, .edit, .complete, .remember, .copy, .showPicture,
                .redraw,
                .suspend, .quit:
                return (current ?? entries.first?.id).map { [.perform(effect, for: $0)] } ?? []
            }
        }
    }

    /// Opens what a link leads to; an open article is shown as it is.
    private mutating func follow(_ target: String) -> [Request] {
        guard let current else { return [] }
        let page = target.prefix { $0 != "#" }
        if let open = entries.first(where: { $0.session?.article.metadata.url.map { $0 == page } ?? false }) {
            if open.id != current { trail.append(current) }
            show(open.id)
            return []
        }
        return [.follow(target, expect(target, asked: true), from: current)]
    }

    /// Has the article being read compared with another one, once the analysis has been through both.
    private mutating func compare(with index: Int) -> [Request] {
        let open = open
        guard let current, let position = position(of: current), open.indices.contains(index),
            let other = open[index].session?.article
        else { return [] }
        guard entries[position].progress == nil, open[index].progress == nil else {
            return sayWait()
        }
        entries[position].compared = open[index].id
        return [.compare(session.article, other, title: title(of: open[index]), for: current)]
    }

    /// Reads the article that this one was compared with, from a place on.
    private mutating func showCompared(_ span: Span) -> [Request] {
        guard let current, let other = position(of: current).flatMap({ entries[$0].compared }) else { return [] }
        guard position(of: other) != nil else {
            session.say(Message("that article is no longer open", isError: true))
            return []
        }
        trail.append(current)
        show(other)
        prepare()
        return carryOut(session.receive(.goTo(span, find: nil)))
    }

    /// Refuses what needs all of an article.
    private mutating func sayWait() -> [Request] {
        session.say(Message("still being read: try again when that is done", isError: true))
        return []
    }

    private mutating func reload() -> [Request] {
        guard let current, let position = position(of: current), !entries[position].isComing else { return [] }
        guard !session.isBeginning else { return sayWait() }
        entries[position].isReloading = true
        return [.reload(current)]
    }

    mutating func show(_ id: ID) {
        guard id != current else { return }
        let before = session
        current = id
        session.takeOver(from: before)
        tellFailures()
    }

    /// Says what could not be opened, until a key is pressed.
    mutating func tellFailures() {
        if !failures.isEmpty { session.say(Message(failures.joined(separator: "; "), isError: true)) }
    }

    /// Closes the article being read and goes back to the one before.
    private mutating func close() -> [Request] {
        guard let current, let place = position(of: current) else { return [] }
        let position = open.firstIndex { $0.id == current } ?? 0
        let left = session
        entries.remove(at: place)
        trail = trail.filter { self.position(of: $0) != nil }
        let rest = open
        guard let next = trail.popLast() ?? (rest.isEmpty ? nil : rest[min(position, rest.count - 1)].id) else {
            self.current = nil
            return [.left(current, left.article, left.state)]
        }
        self.current = next
        session.takeOver(from: left)
        return [.left(current, left.article, left.state)]
    }

    /// Gives up what is on its way.
    private mutating func giveUp() -> [Request] {
        let coming = entries.filter(\.isComing)
        entries.removeAll { $0.session == nil }
        for position in entries.indices where entries[position].isReloading {
            entries[position].isReloading = false
            entries[position].progress = nil
        }
        let words = coming.map { $0.name + ": given up" }
        if entries.isEmpty { failures = words }
        session.say(Message(words.joined(separator: "; ")))
        return coming.map { .giveUp($0.id) }
    }
}

extension Session {
    /// Puts a message on the status row.
    mutating func say(_ message: Message) { _ = receive(.message(message)) }
}
