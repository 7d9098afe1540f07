import Model

/// Everything a frame is drawn from.
struct Scene {
    let article: Article
    let index: ArticleIndex
    let state: State
    let layout: Layout
    let flow: TextFlow
    let keymap: Keymap
    /// The rows of the open overlay; none where none is open.
    let overlay: [OverlayLine]
    /// How the navigation sees the screen.
    let page: ScreenPage
    let title: TitleWords
    /// What goes on with the article in the background; `nil` when nothing does.
    let progress: String?
    /// Whether nobody knows how much of the article is still to come.
    let isBeginning: Bool
    /// What is on its way; `nil` when nothing is.
    let opening: String?
    /// What else is open.
    let articles: OpenArticles

    /// The scene of a state on a screen.
    init(
        article: Article, index: ArticleIndex, state: State, keymap: Keymap, size: Size, progress: String? = nil,
        isBeginning: Bool = false, opening: String? = nil, articles: OpenArticles = OpenArticles(),
        divider: WordDivider? = nil
    ) {
        self.progress = progress
        self.isBeginning = isBeginning
        self.opening = opening
        self.articles = articles
        self.article = article
        self.index = index
        self.state = state
        self.keymap = keymap
        var needs: [Pane: Int] = [:]
        for pane in Pane.allCases where pane != .article {
            needs[pane] = ListPane.rows(pane, article, index, state, atMost: size.rows) + 1
        }
        layout = Layout(size, state, needs: needs)
        let room = size.columns - 2 - TitleRow.noteColumns(articles)
        title = TitleWords(article, columns: room)
        flow = TextFlow(
            article, state, measure: layout.measure, showsTitle: layout.titleRow == nil || !title.showsWholeTitle,
            divider: divider)
        let area = OverlayLine.area(layout)
        overlay = OverlayLine.lines(of: state, article, index, keymap, in: area)
        page = ScreenPage(
            flow: flow, height: layout.height, list: max(1, (layout.picker?.rows ?? 1) - 1),
            overlay: (rows: overlay.count, height: max(1, area.rows)))
    }

    /// What the navigation reads.
    var context: Context {
        Context(article: article, index: index, page: page, articles: articles, isReading: progress != nil)
    }
}
