public import Model

/// A reading session: an article, a state, keys and a screen. A pure value: keys and events go in, effects and a frame come out.
public struct Session: Sendable {
    /// The article being read.
    public private(set) var article: Article
    /// What is where in it.
    public private(set) var index: ArticleIndex
    /// Everything a key can change.
    public private(set) var state: State
    /// How large the screen is.
    public private(set) var size: Size
    /// What goes on with this article in the background, for the status row.
    public var progress: String?
    /// Whether the article is only the beginning of what is on its way.
    var isBeginning = false
    /// What else is open.
    var articles = OpenArticles()
    /// What is on its way, for the status row.
    var opening: String?
    private let keymap: Keymap
    /// What divides the words of the article's language.
    private let divider: WordDivider?
    /// The keys of a sequence not yet finished.
    public private(set) var pending: [Key] = []
    /// Whether the continuations of the pending keys are shown: after half a second.
    public var showsContinuations = false
    private var count: Int?
    /// The side whose divider is being dragged.
    private var dragged: Pointed.Side?

    /// A session over an article, starting in a state, which knows the place and the reader's preferences.
    public init(
        _ article: Article, index: ArticleIndex, state: State = State(), size: Size, keymap: Keymap = .standard,
        divider: WordDivider? = nil
    ) {
        self.divider = divider
        self.article = article
        self.index = index
        self.state = state
        self.size = size
        self.keymap = keymap
        self.state.settle(in: scene.context)
    }

    /// Takes a key.
    public mutating func press(_ key: Key) -> [Effect] {
        showsContinuations = false
        if state.awaitedMark != nil { return receive(.character(key.typed.map(Character.init) ?? "\u{1B}")) }
        let context = KeyContext(state)
        if !context.isTyping, pending.isEmpty, let digit = digit(key) {
            count = min(Self.largestCount, (count ?? 0) * 10 + digit)
            return []
        }
        pending.append(key)
        switch keymap.match(pending, in: context) {
        case .beginning: return []
        case .command(let bound):
            defer { forgetKeys() }
            return receive(.command(bound.command, count: count ?? bound.count, argument: bound.argument))
        case .nothing:
            defer { forgetKeys() }
            return nothing(key, in: context)
        }
    }

    /// More than anybody means to type.
    private static let largestCount = 9_999

    private func digit(_ key: Key) -> Int? {
        guard let scalar = key.typed, ("0"..."9").contains(scalar) else { return nil }
        let digit = Int(scalar.value) - 0x30
        return digit == 0 && count == nil ? nil : digit
    }

    private mutating func forgetKeys() {
        pending = []
        count = nil
    }

    /// A key that stands for nothing: typed in a prompt, else the reader is told.
    private mutating func nothing(_ key: Key, in context: KeyContext) -> [Effect] {
        if context.isTyping {
            guard let scalar = key.typed else { return [] }
            return receive(.character(Character(scalar)))
        }
        if pending.count > 1, key == Key(.named(.escape)) { return [] }
        let help = keymap.names(of: .help, in: .article).first.map { ": \($0) lists the keys" } ?? ""
        return receive(.message(Message("\(Keymap.name(pending)) is no key here\(help)", isError: true)))
    }

    /// Takes something done with the mouse, where it is ours.
    mutating func take(_ mouse: MouseEvent) -> [Effect] {
        guard state.usesMouse else { return [] }
        showsContinuations = false
        forgetKeys()
        let pointer = Pointer(scene: scene, size: size)
        switch mouse.action {
        case .press:
            dragged = pointer.divider(row: mouse.row, column: mouse.column)
            guard dragged == nil, let target = pointer.target(row: mouse.row, column: mouse.column) else { return [] }
            return receive(.pointed(target))
        case .drag:
            guard let dragged else { return [] }
            let columns = dragged == .left ? mouse.column + 1 : size.columns - mouse.column
            return receive(.pointed(.divider(dragged, columns: columns)))
        case .release:
            dragged = nil
            return []
        case .wheelUp, .wheelDown:
            guard state.prompt == nil || state.prompt?.picker != nil else { return [] }
            return receive(.pointed(.wheel(mouse.action == .wheelUp ? -Pointer.notch : Pointer.notch)))
        }
    }

    /// Takes an event: the answer to an effect, or a message.
    public mutating func receive(_ event: Event) -> [Effect] {
        let effects = state.update(event, in: scene.context)
        state.settle(in: scene.context)
        return effects
    }

    /// Takes over from the session that had the screen: what belongs to the reader and not to an article.
    mutating func takeOver(from other: Session) {
        state.takeOver(from: other.state)
        resize(other.size)
        state.settle(in: scene.context)
    }

    /// Takes the size of the screen.
    public mutating func resize(_ size: Size) { self.size = size }

    /// Takes the same article anew, analysed further.
    public mutating func replace(_ article: Article, index: ArticleIndex) {
        self.article = article
        self.index = index
        state.settle(in: scene.context)
    }

    /// Takes another version of the article and goes on at the same words.
    mutating func goOn(in article: Article, index: ArticleIndex) {
        let old = self.article
        forgetKeys()
        state.goOn(from: old, to: article)
        replace(article, index: index)
    }

    /// Takes the whole of the article whose beginning this was.
    mutating func complete(_ article: Article, index: ArticleIndex) -> [Effect] {
        isBeginning = false
        let isAtEnd = state.isAtEnd(in: scene.context)
        if article.text.bytes.starts(with: self.article.text.bytes) {
            replace(article, index: index)
        } else {
            goOn(in: article, index: index)
        }
        if isAtEnd { state.goToEnd(in: scene.context) }
        return state.search.map { [.search($0.request)] } ?? []
    }

    private var scene: Scene {
        Scene(
            article: article, index: index, state: state, keymap: keymap, size: size, progress: progress,
            isBeginning: isBeginning, opening: opening, articles: articles, divider: divider)
    }

    /// The frame.
    public func draw() -> Canvas {
        Screen(scene, size: size, pending: showsContinuations ? pending : []).draw()
    }
}
