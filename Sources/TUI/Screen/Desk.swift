public import Model

/// The open articles and the one being read. A pure value as a ``Session`` is: keys and arrivals go in, requests to the
/// world and a frame come out.
public struct Desk: Sendable {
    /// Names an article from when it is asked for until it is left.
    public struct ID: Hashable, Sendable {
        private let number: Int

        fileprivate init(_ number: Int) { self.number = number }
    }

    /// Something for the world to do, or to know.
    public enum Request: Sendable {
        /// Do this for an article.
        case perform(Effect, for: ID)
        /// Write an article to a path, over what is there only where that is wanted.
        case save(Article, to: String, isForced: Bool, for: ID)
        /// An article was opened: it can be read.
        case opened(ID, Article)
        /// An article was left for good, in a state that knows the place.
        case left(ID, Article, State)
        /// An article was read anew: another text stands in its place; the state is that in the old one.
        case changed(ID, Article, from: State)
        /// Open what a link leads to, under a name of its own, from the article that has the link.
        case follow(String, ID, from: ID)
        /// Read an article anew from where it came from.
        case reload(ID)
        /// What was on its way is not wanted any more: an article, or an article read anew.
        case giveUp(ID)
    }

    /// An article, or one on its way.
    private struct Entry {
        let id: ID
        /// What it is called until its title is known.
        let name: String
        /// `nil` while it is on its way.
        var session: Session?
        /// What goes on in the background.
        var progress: String?
        /// The article the reader was in when asking for it.
        let asker: ID?
        /// Whether it is being read anew.
        var isReloading = false
        /// Whether it is on its way.
        var isComing: Bool { session == nil || isReloading }
    }

    private var entries: [Entry] = []
    private var current: ID?
    /// The articles read before this one, the last one last.
    private var trail: [ID] = []
    /// What has the keys while no article is there yet.
    private var blank: Session
    private let keymap: Keymap
    private var nextNumber = 0
    /// What could not be opened, and why, since the last key.
    public private(set) var failures: [String] = []

    /// A desk with nothing on it; the state holds what belongs to the reader and not to an article.
    public init(size: Size, _ state: State = State(), keymap: Keymap = .standard) {
        self.keymap = keymap
        blank = Self.blank(state, "", size, keymap)
    }

    private static func blank(_ state: State, _ name: String, _ size: Size, _ keymap: Keymap) -> Session {
        let article = Article(Article.Draft(text: Text(""), blocks: [], metadata: Metadata(title: name)))
        return Session(article, index: ArticleIndex(article), state: state, size: size, keymap: keymap)
    }

    /// Whether nothing is open or on its way.
    public var isEmpty: Bool { entries.isEmpty }

    /// The session of the article being read, a blank one while there is none.
    public private(set) var session: Session {
        get { current.flatMap { position(of: $0) }.flatMap { entries[$0].session } ?? blank }
        set {
            if let current, let position = position(of: current) {
                entries[position].session = newValue
            } else {
                blank = newValue
            }
        }
    }

    /// Whether the continuations of the pending keys are shown.
    public var showsContinuations: Bool {
        get { session.showsContinuations }
        set { session.showsContinuations = newValue }
    }

    private func position(of id: ID) -> Int? { entries.firstIndex { $0.id == id } }

    private var open: [Entry] { entries.filter { $0.session != nil } }

    // MARK: Arrivals

    /// Announces an article that is on its way: after the others, or where one was asked for from the article being read,
    /// after that.
    public mutating func expect(_ name: String, asked: Bool = false) -> ID {
        let id = ID(nextNumber)
        nextNumber += 1
        let place = asked ? current.flatMap { position(of: $0) }.map { $0 + 1 } : nil
        entries.insert(Entry(id: id, name: name, asker: asked ? current : nil), at: place ?? entries.count)
        if current == nil, entries.count == 1 { blank = Self.blank(blank.state, name, blank.size, keymap) }
        return id
    }

    /// Takes an article that has come, in the state that reading begins with. It is read at once where nothing else is,
    /// or where the reader still waits for it in the article that asked.
    public mutating func open(_ id: ID, _ article: Article, _ index: ArticleIndex, _ state: State) -> [Request] {
        guard let position = position(of: id), entries[position].session == nil else { return [] }
        let session = Session(article, index: index, state: state, size: session.size, keymap: keymap)
        entries[position].session = session
        if current == nil || entries[position].asker == current {
            if let current { trail.append(current) }
            show(id)
        } else if entries[position].asker != nil {
            self.session.say(Message("“\(title(of: entries[position]))” is open"))
        }
        return [.opened(id, article)]
    }

    /// Takes an article anew, analysed further.
    public mutating func replace(_ id: ID, _ article: Article, _ index: ArticleIndex) {
        guard let position = position(of: id) else { return }
        entries[position].session?.replace(article, index: index)
    }

    /// Takes what goes on with an article in the background; `nil` when it is over.
    public mutating func setProgress(_ words: String?, of id: ID) {
        guard let position = position(of: id) else { return }
        entries[position].progress = words
    }

    /// Takes an article that was read anew; reading goes on at the same words.
    public mutating func reload(_ id: ID, _ article: Article, _ index: ArticleIndex) -> [Request] {
        guard let position = position(of: id), entries[position].isReloading else { return [] }
        guard let before = entries[position].session else { return [] }
        entries[position].isReloading = false
        guard before.article.text != article.text else {
            if id == current { session.say(Message("nothing changed")) }
            return []
        }
        entries[position].session?.goOn(in: article, index: index)
        if id == current { session.say(Message("read anew")) }
        return [.changed(id, article, from: before.state)]
    }

    /// Takes the reason why an article cannot be opened, or not anew.
    public mutating func fail(_ id: ID, _ reason: String) {
        guard let position = position(of: id), entries[position].isComing else { return }
        if entries[position].isReloading {
            entries[position].isReloading = false
            entries[position].progress = nil
        } else {
            entries.remove(at: position)
        }
        failures.append(reason)
        tellFailures()
    }

    /// Takes an event for an article, for the one being read where none is named.
    public mutating func receive(_ event: Event, for id: ID? = nil) -> [Request] {
        guard let id, id != current else {
            prepare()
            return carryOut(session.receive(event))
        }
        guard let position = position(of: id) else { return [] }
        let effects = entries[position].session?.receive(event) ?? []
        // A search goes on where the reader is not; anything else waits for them.
        return effects.filter { if case .search = $0 { true } else { false } }.map { .perform($0, for: id) }
    }

    // MARK: Keys

    /// Takes a key.
    public mutating func press(_ key: Key) -> [Request] {
        failures = []
        prepare()
        return carryOut(session.press(key))
    }

    /// Takes the size of the screen.
    public mutating func resize(_ size: Size) {
        blank.resize(size)
        session.resize(size)
    }

    /// The frame.
    public mutating func draw() -> Canvas {
        prepare()
        return session.draw()
    }

    /// Leaves every article, at the end.
    public mutating func leave() -> [Request] {
        let left = entries.map { entry -> Request in
            entry.session.map { .left(entry.id, $0.article, $0.state) } ?? .giveUp(entry.id)
        }
        entries = []
        current = nil
        return left
    }

    /// Tells the session being read what it cannot know.
    private mutating func prepare() {
        let open = open
        let coming = entries.filter(\.isComing)
        trail = trail.filter { position(of: $0) != nil }
        var articles = OpenArticles(titles: open.map(title), isOpening: !coming.isEmpty)
        if let current { articles.current = open.firstIndex { $0.id == current } ?? 0 }
        if let last = trail.last { articles.last = open.firstIndex { $0.id == last } }
        session.articles = articles
        session.opening = coming.lazy.compactMap(\.progress).first
        session.progress = current.flatMap { position(of: $0) }.flatMap { entries[$0].progress }
    }

    private func title(of entry: Entry) -> String { entry.session?.article.metadata.title ?? entry.name }

    private mutating func carryOut(_ effects: [Effect]) -> [Request] {
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
            case .closeArticle: return close()
            case .openLink(let target): return follow(target)
            case .reload: return reload()
            case .cancelOpening: return giveUp()
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
            case .library, .search, .searchRows, .rank, .pipe, .complete, .remember, .copy, .redraw, .suspend, .quit:
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

    private mutating func reload() -> [Request] {
        guard let current, let position = position(of: current), !entries[position].isComing else { return [] }
        entries[position].isReloading = true
        return [.reload(current)]
    }

    private mutating func show(_ id: ID) {
        guard id != current else { return }
        let before = session
        current = id
        session.takeOver(from: before)
        tellFailures()
    }

    /// Says what could not be opened, until a key is pressed.
    private mutating func tellFailures() {
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
    fileprivate mutating func say(_ message: Message) { _ = receive(.message(message)) }
}
