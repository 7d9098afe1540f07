/// Everything about a reading session that a key can change. ``update(_:in:)`` is the only place where it changes.
public struct State: Hashable, Sendable {
    /// What is looked at, and the reading position on it.
    public internal(set) var place = Place(top: 0, point: 0)
    /// The thing last gone to, while the reading position is still on it.
    public internal(set) var target: Target?
    /// The pane that keys go to.
    public internal(set) var focus = Pane.article
    /// The lists of the side panes.
    public internal(set) var lists = Lists()
    /// The search, while there is one.
    public internal(set) var search: ArticleSearch?
    /// The blocks shown, while a filter is on.
    public internal(set) var filter: Filter?
    /// The quotes that jumps and the list of a speaker go by.
    public internal(set) var quotes = QuoteSelection.all
    /// Where jumps came from.
    public internal(set) var jumps = JumpList()
    /// Places with a name.
    public internal(set) var marks: [Character: Place] = [:]
    /// What is drawn over the panes.
    public internal(set) var overlay: Overlay?
    /// What the help was opened over.
    public internal(set) var covered: Overlay?
    /// The line being typed.
    public internal(set) var prompt: Prompt?
    /// What was typed at prompts before.
    public internal(set) var history = History()
    /// What the next character is the name of.
    public internal(set) var awaitedMark: AwaitedMark?
    /// Columns of text; `nil` lets the screen decide.
    public internal(set) var measure: Int?
    /// Whether only the article is shown.
    public internal(set) var isZen = false
    /// Whether the mouse is ours.
    public internal(set) var usesMouse = false
    /// How pictures that are opened are drawn.
    public internal(set) var pictures: PictureStyle
    /// How they are where they are.
    let drawnPictures: PictureStyle
    /// Columns of the panes on the left; `nil` lets the screen decide.
    public internal(set) var leftColumns: Int?
    /// Columns of the panes on the right.
    public internal(set) var rightColumns: Int?
    /// Whether page furniture is shown.
    public internal(set) var showsFurniture = false
    /// How paragraphs are set apart.
    public let paragraphs: ParagraphStyle
    /// Whether lines are filled to the measure.
    public let isJustified: Bool
    /// Whether words are divided at the ends of lines.
    public let dividesWords: Bool
    /// Whether what runs from right to left is put into the order it is seen in.
    public let ordersRightToLeft: Bool
    /// Whether all stands in one column and nothing is drawn.
    public let isPlain: Bool
    /// The reader's notes and bookmarks in this article.
    public internal(set) var placed: [PlacedMark] = []
    /// The article's number in the library; `nil` while it is not there.
    public internal(set) var keptAs: Int?
    /// Whether the library has it, or may still take it.
    var isKeepable = true
    /// The name of those shown last across articles.
    var person: String?
    /// The line for the reader.
    public internal(set) var message: Message?
    /// The last jump, for repeating it.
    var lastJump: (kind: JumpKind, forward: Bool)? {
        get { lastJumpKind.map { ($0, lastJumpForward) } }
        set { (lastJumpKind, lastJumpForward) = (newValue?.kind, newValue?.forward ?? true) }
    }
    private var lastJumpKind: JumpKind?
    private var lastJumpForward = true
    /// Whether the last command was a jump of this kind: a run of them is one entry of the jump list.
    var run: Run?

    /// A mark about to be named.
    public enum AwaitedMark: Hashable, Sendable { case set, go }

    /// Commands of which a run makes one entry in the jump list.
    enum Run: Hashable, Sendable { case jump(JumpKind), match }

    /// Only some blocks are shown.
    public struct Filter: Hashable, Sendable {
        /// What for, as the status line says it: `“trade”`, `Sergei Lavrov`.
        public let name: String
        /// The blocks shown, as indices, ascending.
        public let blocks: [Int]
    }

    /// A session as a reader prefers it, at the start of an article or where it was left.
    public init(
        _ preferences: Preferences = Preferences(), history: History = History(),
        at place: Place = Place(top: 0, point: 0)
    ) {
        self.place = place
        self.history = history
        measure = preferences.measure
        usesMouse = preferences.usesMouse
        pictures = preferences.pictures
        drawnPictures = preferences.pictures == .off ? .auto : preferences.pictures
        showsFurniture = preferences.showsFurniture
        paragraphs = preferences.paragraphs
        isPlain = preferences.isPlain
        isJustified = preferences.isJustified
        dividesWords = preferences.dividesWords ?? preferences.isJustified
        ordersRightToLeft = preferences.ordersRightToLeft
        lists.speakerOrder = preferences.speakerOrder
        lists.figureOrder = preferences.figureOrder
    }

    /// Whether a block is shown.
    public func shows(_ block: Int, of article: Article) -> Bool {
        if let filter { return filter.contains(block) }
        return showsFurniture || article.blocks[block].kind != .boilerplate
    }
}

extension State.Filter {
    /// Whether a block passes.
    func contains(_ block: Int) -> Bool {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle] < block { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low] == block
    }
}

/// What an update reads: the article, the screen, and what else is open.
public struct Context {
    /// The article being read.
    public let article: Article
    /// What is where in it.
    public let index: ArticleIndex
    /// How it falls into lines.
    public let page: any Page
    /// What else is open.
    public let articles: OpenArticles
    /// Whether the article is still being read: what it says may not be known yet.
    public let isReading: Bool

    /// A context.
    public init(
        article: Article, index: ArticleIndex, page: any Page, articles: OpenArticles = OpenArticles(),
        isReading: Bool = false
    ) {
        self.isReading = isReading
        self.article = article
        self.index = index
        self.page = page
        self.articles = articles
    }

    /// That there are no things of a kind, or none yet.
    func none(_ things: String) -> String {
        isReading ? "\(things) are not known yet: this article is still being read" : "no \(things) in this article"
    }
}
