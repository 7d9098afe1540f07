public import Model

/// The open articles and the one being read. A pure value as a ``Session`` is: keys and arrivals go in, requests to the
/// world and a frame come out.
public struct Desk: Sendable {
    /// Names an article from when it is asked for until it is left.
    public struct ID: Hashable, Sendable {
        private let number: Int

        fileprivate init(_ number: Int) { self.number = number }
    }

    /// An article, or one on its way.
    struct Entry {
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
        /// The article it was compared with last.
        var compared: ID?
        /// Whether only its beginning is there.
        var isBeginning: Bool { session?.isBeginning ?? false }
        /// Whether it is on its way.
        var isComing: Bool { session == nil || isReloading }
    }

    var entries: [Entry] = []
    var current: ID?
    /// The articles read before this one, the last one last.
    var trail: [ID] = []
    /// What has the keys while no article is there yet.
    private var blank: Session
    private let keymap: Keymap
    private let divider: @Sendable (String?) -> WordDivider?
    private var nextNumber = 0
    /// What could not be opened, and why, since the last key.
    public internal(set) var failures: [String] = []

    /// A desk with nothing on it; the state holds what belongs to the reader and not to an article. `divider` gives what divides the
    /// words of a language, by the tag that an article has.
    public init(
        size: Size, _ state: State = State(), keymap: Keymap = .standard,
        divider: @escaping @Sendable (String?) -> WordDivider? = { _ in nil }
    ) {
        self.keymap = keymap
        self.divider = divider
        blank = Self.blank(state, "", size, keymap)
    }

    private static func blank(_ state: State, _ name: String, _ size: Size, _ keymap: Keymap) -> Session {
        let article = Article(Article.Draft(text: Text(""), blocks: [], metadata: Metadata(title: name)))
        return Session(article, index: ArticleIndex(article), state: state, size: size, keymap: keymap)
    }

    /// Whether nothing is open or on its way.
    public var isEmpty: Bool { entries.isEmpty }

    /// The session of the article being read, a blank one while there is none.
    public internal(set) var session: Session {
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

    func position(of id: ID) -> Int? { entries.firstIndex { $0.id == id } }

    var open: [Entry] { entries.filter { $0.session != nil } }

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
        let session = Session(
            article, index: index, state: state, size: session.size, keymap: keymap,
            divider: state.dividesWords ? divider(article.metadata.language) : nil)
        entries[position].session = session
        if current == nil || entries[position].asker == current {
            if let current { trail.append(current) }
            show(id)
        } else if entries[position].asker != nil {
            self.session.say(Message("“\(title(of: entries[position]))” is open"))
        }
        return [.opened(id, article)]
    }

    /// Takes the beginning of an article that is long in coming, to be read meanwhile; ``complete(_:_:_:)`` takes all of it.
    public mutating func begin(_ id: ID, _ article: Article, _ index: ArticleIndex, _ state: State) -> [Request] {
        let requests = open(id, article, index, state)
        if !requests.isEmpty, let position = position(of: id) { entries[position].session?.isBeginning = true }
        return requests
    }

    /// Takes the whole of an article whose beginning is read already: reading goes on at the same place, and who has gone to the
    /// end of the beginning goes to the end.
    public mutating func complete(_ id: ID, _ article: Article, _ index: ArticleIndex) -> [Request] {
        guard let position = position(of: id), entries[position].isBeginning else { return [] }
        let effects = entries[position].session?.complete(article, index: index) ?? []
        return [.opened(id, article)] + effects.map { .perform($0, for: id) }
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
        guard let position = position(of: id), entries[position].isComing || entries[position].isBeginning else {
            return
        }
        if entries[position].session != nil {
            entries[position].isReloading = false
            entries[position].session?.isBeginning = false
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

    /// Takes something done with the mouse.
    public mutating func take(_ mouse: MouseEvent) -> [Request] {
        failures = []
        prepare()
        return carryOut(session.take(mouse))
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
    mutating func prepare() {
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

    func title(of entry: Entry) -> String { entry.session?.article.metadata.title ?? entry.name }
}
